package io.github.neurorelease.source;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** HTML to text: finds the part of the page that is the document, and has {@link HtmlText} write it. */
final class HtmlReader {

  private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, svg, math annotation, "
      + "button, select, input, textarea, option, datalist, canvas, audio, video, dialog, rt, rp, [hidden], "
      + "[aria-hidden=true], [style*=display:none], [style*=display: none]";
  private static final String FURNITURE = "nav, [role=navigation], [role=search], [role=banner], [role=contentinfo], "
      + "[role=complementary]:not([role=doc-footnote]), form, menu, body > header, body > footer, body > div > header, "
      + "body > div > footer, [id~=(?i)^(g(lobal)?[-_]?)?(nav|navi|navigation|menu|header|footer|breadcrumbs?|"
      + "topicpath|side(bar)?|share|sns|pagetop|search|related|cookie|banner)s?$], "
      + "[class~=(?i)(^|\\s)([a-z]{1,2}-)?([\\w-]+__)?(g(lobal)?[-_]?)?(nav|navi|navigation|menu|"
      + "breadcrumbs?|topicpath|"
      + "side(bar)?|share|sns|social|social[-_](share|icon|media)|addtoany\\w*|sharedaddy|pagetop|"
      + "related|recommend|cookie|pagination|pager|skip-?link|screen-reader-text)s?"
      + "([-_]{1,2}(list|area|box|links?|wrap(per)?|block|inner|buttons?|btns?|posts?|news|articles?|contents?|bar|"
      + "banner|consent))?s?($|\\s)]";
  private static final String MAIN = "main, [role=main], article, #main, #content, #contents, #main-content, "
      + ".main-content, .entry-content, .post-content, .article-body";
  private static final double MOST = 0.5;
  private static final int LEAST_LINKS = 3;
  private static final double MOSTLY = 0.8;
  private static final int SHORT_LINK = 15;

  private HtmlReader() {
  }

  /**
   * The document's text.
   *
   * @throws DocumentException if there are more elements, or deeper in each other, than allowed, or time runs out
   */
  static Delivered read(Delivered markup, Limits limits) throws DocumentException {
    Deadline deadline = Deadline.in(limits.time());
    Document page = BoundedHtmlParser.parse(markup.text(), limits, deadline);
    page.select(NEVER_TEXT).remove();
    Element body = page.body();
    removeFurniture(body, deadline);
    Element main = main(body);
    if (main == body) {
      removeLinkLists(body, deadline);
    }
    deadline.check();
    HtmlText text = new HtmlText(deadline);
    if (main != body && main.selectFirst("h1") == null) {
      Element title = body.selectFirst("h1");
      if (title != null) {
        text.write(title);
      }
    }
    text.write(main);
    return new Delivered(text.get(), markup.charset());
  }

  /** What looks like furniture but holds most of the text is none. */
  private static void removeFurniture(Element body, Deadline deadline) throws DocumentException {
    int all = size(body);
    for (Element element : body.select(FURNITURE)) {
      deadline.check();
      if (size(element) < all * MOST) {
        element.remove();
      }
    }
  }

  /** Old pages have their menus in cells of tables: short links and nothing else. */
  private static void removeLinkLists(Element body, Deadline deadline) throws DocumentException {
    int all = size(body);
    for (Element element : body.select("ul, ol, td, div, p")) {
      deadline.check();
      Elements links = element.select("a[href]");
      if (links.size() < LEAST_LINKS) {
        continue;
      }
      int size = size(element);
      int linked = links.stream().mapToInt(HtmlReader::size).sum();
      if (linked > size * MOSTLY && linked < links.size() * SHORT_LINK && size < all * MOST
          && !element.text().contains("10.")) {
        element.remove();
      }
    }
  }

  /** The element that says it is the main one, where it holds most of the text; else the body. */
  private static Element main(Element body) {
    Elements candidates = body.select(MAIN);
    int all = size(body);
    List<Element> large = candidates.stream().filter(candidate -> size(candidate) >= all * MOST).toList();
    return large.isEmpty() ? body : large.get(0);
  }

  private static int size(Element element) {
    int[] size = {0};
    element.nodeStream(org.jsoup.nodes.TextNode.class).forEach(text -> size[0] += text.getWholeText().strip().length());
    return size[0];
  }
}
