package io.github.neurorelease.source;

import java.io.IOException;
import java.util.Objects;

/** A document that cannot be read; the message says why, in words for the one who has the file. */
public final class DocumentException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why a document cannot be read. */
  public enum Reason {
    /** It has no character but blanks. */
    EMPTY,
    /** More bytes, characters or pages than {@link Limits} allow. */
    TOO_LARGE,
    /** Elements within elements, deeper than {@link Limits} allow. */
    TOO_DEEP,
    /** Reading took longer than {@link Limits} allow. */
    TOO_SLOW,
    /** It needs a password. */
    ENCRYPTED,
    /** A PDF of pictures: nothing in it is text. */
    NO_TEXT_LAYER,
    /** It is cut off or broken. */
    DAMAGED,
    /** It is not text, HTML or PDF. */
    NOT_A_DOCUMENT,
    /** Its bytes are not in the encoding that was named. */
    WRONG_CHARSET
  }

  private final Reason reason;

  /** @throws NullPointerException if {@code reason} is null */
  public DocumentException(Reason reason, String message) {
    this(reason, message, null);
  }

  /** @throws NullPointerException if {@code reason} is null; {@code cause} may be */
  public DocumentException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** Why, for programs. */
  public Reason reason() {
    return reason;
  }
}
