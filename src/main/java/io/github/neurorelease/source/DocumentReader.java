package io.github.neurorelease.source;

import io.github.neurorelease.source.DocumentException.Reason;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads documents as people have them: text and Markdown in any Japanese encoding, HTML, PDF. Offsets in results count
 * the UTF-16 code units of the text that this delivers. What a file is, its content decides; its name helps where the
 * content leaves it open. Nothing but the bytes given is touched: no network, no script, no other file.
 *
 * <pre>{@code
 * SourceText source = DocumentReader.create().read(Path.of("release.pdf"));
 * Extraction extraction = extractor.extract(source);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentReader {

  private final Limits limits;
  private final Charset charset;

  private DocumentReader(Limits limits, Charset charset) {
    this.limits = limits;
    this.charset = charset;
  }

  /** A reader with {@link Limits#STANDARD} that finds out the encoding. */
  public static DocumentReader create() {
    return new DocumentReader(Limits.STANDARD, null);
  }

  /** The same reader with other limits. */
  public DocumentReader limits(Limits other) {
    return new DocumentReader(Objects.requireNonNull(other, "other"), charset);
  }

  /** The same reader for text and HTML in one encoding; null to find it out. A byte order mark wins. */
  public DocumentReader charset(Charset other) {
    return new DocumentReader(limits, other);
  }

  /**
   * Reads a file; the result is called by the file's name.
   *
   * @throws DocumentException if the content cannot be used, with the reason
   * @throws IOException       if the file cannot be read
   */
  public SourceText read(Path file) throws IOException {
    return read(file.getFileName().toString(), file);
  }

  /**
   * Reads a file.
   *
   * @param name what the result is called
   * @throws DocumentException if the content cannot be used, with the reason
   * @throws IOException       if the file cannot be read
   */
  public SourceText read(String name, Path file) throws IOException {
    return read(name, bytes(file));
  }

  /**
   * Reads a stream to its end, or to one byte more than allowed; does not close it.
   *
   * @param name what the result is called; its extension helps to tell HTML from text
   * @throws DocumentException if the content cannot be used, with the reason
   * @throws IOException       if the stream cannot be read
   */
  public SourceText read(String name, InputStream in) throws IOException {
    return read(name, bytes(in));
  }

  /**
   * The bytes of a file, no more than allowed.
   *
   * @throws DocumentException if there are more, or it is a folder
   * @throws IOException       if the file cannot be read
   */
  public byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new DocumentException(Reason.NOT_A_DOCUMENT, "a folder, a file expected");
    }
    if (Files.isRegularFile(file) && Files.size(file) > limits.bytes()) {
      throw tooLarge();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in);
    }
  }

  /**
   * The bytes of a stream, no more than allowed; does not close it.
   *
   * @throws DocumentException if there are more
   * @throws IOException       if the stream cannot be read
   */
  public byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      throw tooLarge();
    }
    return bytes;
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name what the result is called; its extension helps to tell HTML from text
   * @throws DocumentException if the content cannot be used, with the reason
   */
  public SourceText read(String name, byte[] bytes) throws DocumentException {
    return read(name, bytes, null);
  }

  /**
   * Reads what a server sent.
   *
   * @param name        what the result is called
   * @param contentType the {@code Content-Type} header, such as {@code text/html; charset=EUC-JP}, or null
   * @throws DocumentException if the content cannot be used, with the reason
   */
  public SourceText read(String name, byte[] bytes, String contentType) throws DocumentException {
    Objects.requireNonNull(name, "name");
    if (bytes.length > limits.bytes()) {
      throw tooLarge();
    }
    Charset said = charset != null ? charset : Charsets.inHeader(contentType);
    Delivered delivered = switch (FileKind.of(name, bytes, contentType)) {
      case PDF -> PdfReader.read(bytes, limits);
      case HTML -> HtmlReader.read(TextDecoder.decode(bytes, said != null ? said : Charsets.inMarkup(bytes),
          charset != null), limits);
      case TEXT -> text(bytes, said);
    };
    if (delivered.text().length() > limits.characters()) {
      throw tooLong();
    }
    if (delivered.text().isBlank()) {
      throw new DocumentException(Reason.EMPTY, bytes.length == 0 ? "an empty file" : "nothing but blanks");
    }
    return new SourceText(name, SourceText.sha256(bytes), delivered.charset(), delivered.text());
  }

  /** No encoding takes more than eight bytes a code unit, so that a file far too long need not be decoded. */
  private Delivered text(byte[] bytes, Charset said) throws DocumentException {
    if (bytes.length / 8 > limits.characters()) {
      throw tooLong();
    }
    return TextDecoder.decode(bytes, said, charset != null);
  }

  private DocumentException tooLong() {
    return new DocumentException(Reason.TOO_LARGE, "more than " + limits.characters() + " characters of text");
  }

  private DocumentException tooLarge() {
    return new DocumentException(Reason.TOO_LARGE, "more than " + limits.bytes() + " bytes");
  }
}
