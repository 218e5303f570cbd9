package io.github.neurorelease.source;

import io.github.neurorelease.source.DocumentException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF to text in reading order. */
final class PdfReader {

  private static final int TAIL = 4096;

  private PdfReader() {
  }

  /** @throws DocumentException if it is encrypted, broken, without text, or beyond the limits */
  static Delivered read(byte[] bytes, Limits limits) throws DocumentException {
    int tail = Math.min(TAIL, bytes.length);
    if (!new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
      throw new DocumentException(Reason.DAMAGED, "a PDF that is cut off: its end is missing");
    }
    PdfFonts.install();
    Deadline deadline = Deadline.in(limits.time());
    try (PDDocument document = new BoundedPdfParser(bytes, limits.inflated(), deadline).parse()) {
      return text(document, limits, deadline);
    } catch (DocumentException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new DocumentException(Reason.ENCRYPTED, "an encrypted PDF: it needs a password", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (e.getCause() instanceof DocumentException inner) {
        throw inner;
      }
      throw new DocumentException(Reason.DAMAGED, "a broken PDF: " + e.getMessage(), e);
    }
  }

  private static Delivered text(PDDocument document, Limits limits, Deadline deadline) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages == 0) {
      throw new DocumentException(Reason.DAMAGED, "a broken PDF: no page in it");
    }
    if (pages > limits.pages()) {
      throw new DocumentException(Reason.TOO_LARGE, pages + " pages, more than " + limits.pages());
    }
    PdfGlyphs glyphs = new PdfGlyphs(limits, deadline);
    List<PdfPage> laidOut = glyphs.pages(document);
    if (glyphs.areSecret()) {
      throw new DocumentException(Reason.NO_TEXT_LAYER,
          "a PDF whose fonts do not say which characters they show: run character recognition on it first");
    }
    String text = PdfFurniture.text(laidOut);
    if (text.isBlank()) {
      throw new DocumentException(Reason.NO_TEXT_LAYER,
          "a PDF without text layer (pictures of pages): run character recognition on it first");
    }
    return new Delivered(text, StandardCharsets.UTF_8.name());
  }
}
