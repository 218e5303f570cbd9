package io.github.neurorelease.dictionary;

import java.util.Objects;

/**
 * Something wrong or doubtful in a dictionary file.
 *
 * @param file     the file's name
 * @param line     the line, from 1
 * @param severity whether the dictionary must not be used so
 * @param problem  what is wrong
 * @param advice   what to do about it
 */
public record Finding(String file, int line, Severity severity, String problem, String advice) {

  /** How bad a finding is. */
  public enum Severity { ERROR, WARNING }

  /** @throws NullPointerException if an argument is null */
  public Finding {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(advice, "advice");
  }

  static Finding error(String file, int line, String problem, String advice) {
    return new Finding(file, line, Severity.ERROR, problem, advice);
  }

  static Finding warning(String file, int line, String problem, String advice) {
    return new Finding(file, line, Severity.WARNING, problem, advice);
  }

  /** Whether it is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code file:line: error: problem; advice}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + (isError() ? "error: " : "warning: ") + problem + "; " + advice;
  }
}
