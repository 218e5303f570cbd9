package io.github.neurorelease.lexicon;

/** A dictionary line that cannot be used; the message begins with file and line. */
public final class DictionaryException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /** Says what was expected in line {@code line} (from 1) of {@code file}. */
  public DictionaryException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
    this.file = file;
    this.line = line;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }
}
