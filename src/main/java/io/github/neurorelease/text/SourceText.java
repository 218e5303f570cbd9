package io.github.neurorelease.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A text as it was read, and where it came from. Offsets in results count UTF-16 code units of {@code text}.
 *
 * @param name    file name, or a name the caller chose
 * @param sha256  hexadecimal SHA-256 of the bytes read; of the UTF-8 form where the text was given as a string
 * @param charset the charset the bytes were decoded with; {@code UTF-8} where the text was given as a string
 * @param text    the decoded text
 */
public record SourceText(String name, String sha256, String charset, String text) {

  /** @throws NullPointerException if an argument is null */
  public SourceText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(text, "text");
  }

  /** A text that was not read from bytes. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, sha256(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8.name(), text);
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
