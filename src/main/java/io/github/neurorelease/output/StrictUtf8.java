package io.github.neurorelease.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that have to be UTF-8: annotation, results, baselines. Stateless, safe to share between threads. */
public final class StrictUtf8 {

  private StrictUtf8() {
  }

  /**
   * The content of a file.
   *
   * @throws FormatException      if the file is missing or, with the line, not UTF-8
   * @throws UncheckedIOException if it cannot be read
   */
  public static String content(Path file) {
    return decode(file, bytes(file));
  }

  /**
   * The bytes of a file.
   *
   * @throws FormatException      if the file is missing
   * @throws UncheckedIOException if it cannot be read
   */
  public static byte[] bytes(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new FormatException(file.toString(), 0, "missing, expected a file");
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * What the bytes of a file say.
   *
   * @throws FormatException with the line, if they are not UTF-8
   */
  public static String decode(Path file, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < buffer.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new FormatException(file.toString(), line, "not UTF-8, expected text in that encoding");
    }
  }
}
