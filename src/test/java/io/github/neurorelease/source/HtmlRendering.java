package io.github.neurorelease.source;

/** Makes web pages of texts as universities have them: menus around, headings, paragraphs, raised footnote marks. */
public final class HtmlRendering {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private HtmlRendering() {
  }

  /** A page of a text, its paragraphs the text's lines; {@code charset} is what its head names, or null. */
  public static String of(String text, String charset) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ja\"><head>\n");
    if (charset != null) {
      page.append("<meta charset=\"").append(charset).append("\">\n");
    }
    page.append("<title>ニュース | 大学</title><script>var x = '<p>海馬</p>';</script><style>p{}</style></head>\n<body>\n"
        + "<header id=\"header\"><a href=\"/\">京都大学</a></header><nav><ul><li>研究<li>うつ病外来</ul></nav>\n"
        + "<div class=\"breadcrumb\">ホーム &gt; ニュース</div>\n<main>\n");
    for (String line : text.split("\\R")) {
      if (line.isBlank()) {
        continue;
      }
      page.append("<p>");
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        int digit = RAISED.indexOf(c);
        switch (c) {
          case '<' -> page.append("&lt;");
          case '>' -> page.append("&gt;");
          case '&' -> page.append("&amp;");
          default -> page.append(digit >= 0 ? "<sup>" + digit + "</sup>" : String.valueOf(c));
        }
      }
      page.append("</p>\n");
    }
    return page + "</main>\n<aside class=\"sidebar\">関連: ドーパミン</aside>\n<footer>&copy; 東京大学</footer></body></html>\n";
  }
}
