package io.github.neurorelease.source;

/** HTML to text. */
final class HtmlReader {

  private HtmlReader() {
  }

  static Delivered read(Delivered markup, Limits limits) throws DocumentException {
    return markup;
  }
}
