package io.github.neurorelease.batch;

import io.github.neurorelease.source.DocumentException;
import io.github.neurorelease.source.DocumentException.Reason;
import io.github.neurorelease.source.DocumentReader;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A document to extract from.
 *
 * @param path    the file; {@code -} for standard input
 * @param name    what results call it: the file's name, below a folder the path from there, with {@code /}
 * @param problem why it cannot be read, found while looking for it; null where nothing was found
 * @param stream  standard input, or null for a file
 */
public record BatchInput(Path path, String name, String problem, InputStream stream) {

  /** @throws NullPointerException if {@code path} or {@code name} is null */
  public BatchInput {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
  }

  static BatchInput of(Path path, String name) {
    return new BatchInput(path, name, null, null);
  }

  /** What a stream has, to its end; called {@code standard-input}. */
  public static BatchInput standardInput(InputStream stream) {
    return new BatchInput(Path.of("-"), "standard-input", null, Objects.requireNonNull(stream, "stream"));
  }

  /**
   * Its content.
   *
   * @throws IOException see {@link DocumentReader#bytes(Path)}
   */
  byte[] bytes(DocumentReader reader) throws IOException {
    if (problem != null) {
      throw new DocumentException(Reason.NOT_A_DOCUMENT, problem);
    }
    return stream != null ? reader.bytes(stream) : reader.bytes(path);
  }

  /**
   * Reads it.
   *
   * @throws IOException see {@link DocumentReader#read(String, Path)}
   */
  public SourceText read(DocumentReader reader) throws IOException {
    return reader.read(name, bytes(reader));
  }

  /** Why a document failed, in words without its path. */
  public static String reason(Exception problem) {
    if (problem instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (problem instanceof NoSuchFileException) {
      return "no such file";
    }
    return problem instanceof DocumentException ? problem.getMessage() : problem.toString();
  }
}
