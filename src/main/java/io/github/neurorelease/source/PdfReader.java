package io.github.neurorelease.source;

/** PDF to text. */
final class PdfReader {

  private PdfReader() {
  }

  static Delivered read(byte[] bytes, Limits limits) throws DocumentException {
    throw new DocumentException(DocumentException.Reason.DAMAGED, "PDF is not read yet");
  }
}
