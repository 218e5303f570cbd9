package io.github.neurorelease.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A text as it was read, and where it came from. Offsets in results count UTF-16 code units of {@link #text()}.
 * Immutable, equal by value, thread-safe.
 */
public final class SourceText {

  private final String name;
  private final String charset;
  private final String text;
  /** Null until it is asked for: nothing in an extraction depends on it. A race costs a second digest, no more. */
  private String sha256;

  /**
   * A text that was read from bytes.
   *
   * @param name    file name, or a name the caller chose
   * @param sha256  hexadecimal SHA-256 of the bytes read
   * @param charset the charset the bytes were decoded with
   * @param text    the decoded text
   * @throws NullPointerException if an argument is null
   */
  public SourceText(String name, String sha256, String charset, String text) {
    this(name, charset, text);
    this.sha256 = Objects.requireNonNull(sha256, "sha256");
  }

  private SourceText(String name, String charset, String text) {
    this.name = Objects.requireNonNull(name, "name");
    this.charset = Objects.requireNonNull(charset, "charset");
    this.text = Objects.requireNonNull(text, "text");
  }

  /** A text that was not read from bytes. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, StandardCharsets.UTF_8.name(), text);
  }

  /** File name, or a name the caller chose. */
  public String name() {
    return name;
  }

  /** Hexadecimal SHA-256 of the bytes read; of the UTF-8 form where the text was given as a string. */
  public String sha256() {
    String known = sha256;
    if (known == null) {
      known = sha256(text.getBytes(StandardCharsets.UTF_8));
      sha256 = known;
    }
    return known;
  }

  /** The charset the bytes were decoded with; {@code UTF-8} where the text was given as a string. */
  public String charset() {
    return charset;
  }

  /** The decoded text. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that && name.equals(that.name) && charset.equals(that.charset)
        && text.equals(that.text) && sha256().equals(that.sha256());
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, charset, text);
  }

  @Override
  public String toString() {
    return "SourceText[" + name + ", " + charset + ", " + text.length() + " code units]";
  }

  /** The hexadecimal SHA-256 of {@code bytes}. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
