package io.github.neurorelease.output;

import java.util.Objects;

/** A file of annotations that is not what it should be; says which, where, and what was expected. */
public final class FormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * @param file    the file as the caller named it
   * @param line    the line from 1, or 0 where the file as a whole is meant
   * @param problem what is wrong and what was expected
   * @throws NullPointerException if {@code file} or {@code problem} is null
   */
  public FormatException(String file, int line, String problem) {
    super(file + (line > 0 ? ":" + line : "") + ": " + Objects.requireNonNull(problem, "problem"));
    this.file = Objects.requireNonNull(file, "file");
    this.line = line;
  }

  /** The file as the caller named it. */
  public String file() {
    return file;
  }

  /** The line from 1, or 0 where the file as a whole is meant. */
  public int line() {
    return line;
  }
}
