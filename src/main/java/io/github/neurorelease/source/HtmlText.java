package io.github.neurorelease.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Elements to lines of text: a block begins a line, headings and paragraphs stand between blank lines, the cells of a
 * table's row are separated by tabs, list items have their bullet or number, raised digits stay raised. Not thread-safe.
 */
final class HtmlText {

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "section",
          "article", "figure", "hr");
  private static final Set<String> LINES = Set.of("div", "li", "dt", "dd", "tr", "caption", "figcaption", "address",
      "header", "footer", "main", "aside", "fieldset", "details", "summary", "thead", "tbody", "tfoot", "body", "center");

  private static final Pattern HAS_MARK = Pattern.compile("[※＊*†‡注・●○•\\[［(（]|\\d+[.)）]");
  private static final int BEGINNING = 8;

  private final StringBuilder out = new StringBuilder();
  private final Deadline deadline;
  private final Deque<Integer> numbers = new ArrayDeque<>();
  private int raised;
  private int preformatted;
  private int pendingBreaks;
  private boolean pendingBlank;
  private int steps;

  HtmlText(Deadline deadline) {
    this.deadline = deadline;
  }

  /** What was written, with one line feed at the end. */
  String get() {
    return out.length() == 0 ? "" : out + "\n";
  }

  /** Writes an element and what is in it. */
  void write(Element root) throws DocumentException {
    Node node = root;
    while (node != null) {
      if ((++steps & 0xfff) == 0) {
        deadline.check();
      }
      head(node);
      if (node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      tail(node);
      while (node != root && node.nextSibling() == null) {
        node = node.parent();
        tail(node);
      }
      node = node == root ? null : node.nextSibling();
    }
  }

  private void head(Node node) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      breaks(name);
      switch (name) {
        case "br" -> pendingBreaks = Math.max(1, pendingBreaks + 1);
        case "sup" -> raised++;
        case "pre" -> preformatted++;
        case "ol" -> numbers.push(start(element));
        case "ul" -> numbers.push(Integer.MIN_VALUE);
        case "li" -> bullet(element);
        case "td", "th" -> cell(element);
        default -> { }
      }
    }
  }

  private void tail(Node node) {
    if (node instanceof Element element) {
      String name = element.normalName();
      switch (name) {
        case "sup" -> raised--;
        case "pre" -> preformatted--;
        case "ol", "ul" -> numbers.poll();
        default -> { }
      }
      breaks(name);
    }
  }

  private void breaks(String name) {
    if (PARAGRAPHS.contains(name)) {
      pendingBreaks = Math.max(2, pendingBreaks);
    } else if (LINES.contains(name)) {
      pendingBreaks = Math.max(1, pendingBreaks);
    }
  }

  private static int start(Element list) {
    try {
      return Integer.parseInt(list.attr("start").isEmpty() ? "1" : list.attr("start")) - 1;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Footnotes and references in lists bring their own mark as often as not; a second one would hide it. */
  private void bullet(Element item) {
    if (numbers.isEmpty() || HAS_MARK.matcher(beginning(item)).lookingAt()) {
      return;
    }
    if (numbers.peek() == Integer.MIN_VALUE) {
      append("・");
    } else {
      numbers.push(numbers.pop() + 1);
      append(numbers.peek() + ". ");
    }
  }

  /** What stands first in it; all of its text would cost the square of the length where lists lie in lists. */
  private static String beginning(Element item) {
    StringBuilder beginning = new StringBuilder();
    Node node = item.childNodeSize() == 0 ? null : item.childNode(0);
    while (node != null && beginning.length() < BEGINNING) {
      if (node instanceof TextNode text) {
        beginning.append(text.getWholeText().strip(), 0, Math.min(BEGINNING, text.getWholeText().strip().length()));
      }
      if (node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      while (node != item && node.nextSibling() == null) {
        node = node.parent();
      }
      node = node == item ? null : node.nextSibling();
    }
    return beginning.toString();
  }

  private void cell(Element cell) {
    if (cell.previousElementSibling() != null) {
      pendingBreaks = 0;
      pendingBlank = false;
      append("\t");
    }
  }

  private void text(String text) {
    String written = raised > 0 ? Raised.of(text, out.length() == 0 ? ' ' : out.charAt(out.length() - 1)) : text;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (preformatted > 0 && c == '\n') {
        pendingBreaks++;
      } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        pendingBlank = true;
      } else {
        flush();
        out.append(c);
      }
    }
  }

  private void append(String text) {
    flush();
    out.append(text);
  }

  private void flush() {
    if (pendingBreaks > 0 && out.length() > 0) {
      out.append("\n".repeat(Math.min(2, pendingBreaks)));
    } else if (pendingBlank && out.length() > 0 && out.charAt(out.length() - 1) != '\t') {
      out.append(' ');
    }
    pendingBreaks = 0;
    pendingBlank = false;
  }
}
