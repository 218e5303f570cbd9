package io.github.neurorelease.output;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;

/** A page with a document's text and its mentions in colour; no script, nothing loaded from elsewhere. */
final class HtmlPage {

  private static final int HUES = 360;
  private static final int GOLDEN_ANGLE = 137;

  private HtmlPage() {
  }

  static String write(Extraction extraction) {
    String text = extraction.source().text();
    String title = extraction.metadata().title() == null ? extraction.source().name() : extraction.metadata().title();
    StringBuilder page = new StringBuilder(text.length() * 2 + 4096);
    page.append("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"UTF-8\">\n<title>");
    escape(title, page);
    page.append("</title>\n<style>\nbody{font-family:sans-serif;line-height:1.9;max-width:50em;margin:2em auto}\n"
        + "pre{white-space:pre-wrap;font:inherit}\nmark{border-radius:.2em;padding:0 .1em}\n");
    for (EntityType type : EntityType.values()) {
      page.append("mark.").append(type).append("{background:hsl(").append(type.ordinal() * GOLDEN_ANGLE % HUES)
          .append(",75%,86%)}\n");
    }
    page.append("</style>\n</head>\n<body>\n<p>");
    for (EntityType type : EntityType.values()) {
      page.append("<mark class=\"").append(type).append("\">").append(type).append("</mark> ");
    }
    page.append("</p>\n<pre>");
    int at = 0;
    for (Mention mention : extraction.entities()) {
      escape(text.substring(at, mention.start()), page);
      mark(mention, page);
      at = mention.end();
    }
    escape(text.substring(at), page);
    return page.append("</pre>\n</body>\n</html>\n").toString();
  }

  private static void mark(Mention mention, StringBuilder page) {
    page.append("<mark class=\"").append(mention.type()).append("\" title=\"").append(mention.type());
    if (mention.value() != null) {
      escape(" = " + mention.value(), page);
    }
    mention.links().forEach(link -> escape(" · " + link.id() + " " + link.label(), page));
    page.append("\">");
    escape(mention.text(), page);
    page.append("</mark>");
  }

  private static void escape(String text, StringBuilder page) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        default -> page.append(c);
      }
    }
  }
}
