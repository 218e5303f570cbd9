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
 * table's row are separated by tabs, list items have their bullet or number, raised digits stay raised. Not
 * thread-safe.
 */
final class HtmlText {

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "section",
          "article", "figure", "hr");
  private static final Set<String> LINES = Set.of("div", "li", "dt", "dd", "tr", "caption", "figcaption", "address",
      "header", "footer", "main", "aside", "fieldset", "details", "summary", "thead", "tbody", "tfoot", "body",
      "center");

  private static final Pattern HAS_MARK = Pattern.compile(
      "[※＊*†‡注・●○•]|\\d+[.)）]|[\\[［(（](?:[注※＊*]?\\d{1,3}|注)[\\]］)）]");
  /** Within it a cell is one of a table of data, whose breaks are only where the column was too narrow. */
  private static final int SHORT_CELL = 100;
  private static final int BEGINNING = 8;
  private static final int FEW_NODES = 60;

  /** What white space stands for; of two that meet, the later one here wins. */
  private enum Blank {
    NONE, SPACE,
    /** A line feed of the file, which within Japanese is none. */
    WRAP,
    /** A break in a table's cell. */
    BREAK
  }

  private final StringBuilder out = new StringBuilder();
  private final Deadline deadline;
  private final Deque<Integer> numbers = new ArrayDeque<>();
  private int raised;
  private int preformatted;
  private int pendingBreaks;
  private Blank pendingBlank = Blank.NONE;
  private Element shortCell;
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
        case "br" -> lineBreak();
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

  private void lineBreak() {
    if (shortCell != null) {
      pendingBlank = Blank.BREAK;
    } else {
      pendingBreaks = Math.max(1, pendingBreaks + 1);
    }
  }

  private void tail(Node node) {
    if (node instanceof Element element) {
      String name = element.normalName();
      switch (name) {
        case "sup" -> raised--;
        case "pre" -> preformatted--;
        case "ol", "ul" -> numbers.poll();
        case "td", "th" -> shortCell = node == shortCell ? null : shortCell;
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
    Node node = item;
    for (int i = 0; node != null && i < FEW_NODES && beginning.length() < BEGINNING; i++) {
      if (node instanceof TextNode text) {
        beginning.append(text.getWholeText().strip());
      }
      node = next(node, item);
    }
    return beginning.toString();
  }

  /** Whether there is little in it, and none of it blocks. */
  private static boolean isShort(Element cell) {
    int length = 0;
    Node node = cell;
    for (int i = 0; node != null; i++) {
      length += node instanceof TextNode text ? text.getWholeText().length() : 0;
      boolean block = node != cell && (PARAGRAPHS.contains(node.normalName()) || LINES.contains(node.normalName()));
      if (i == FEW_NODES || length >= SHORT_CELL || block) {
        return false;
      }
      node = next(node, cell);
    }
    return true;
  }

  /** The node after one in the order of the file, as far as it is in {@code root}; else null. */
  private static Node next(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node last = node;
    while (last != root && last.nextSibling() == null) {
      last = last.parent();
    }
    return last == root ? null : last.nextSibling();
  }

  private void cell(Element cell) {
    if (shortCell == null && (cell.previousElementSibling() != null || cell.nextElementSibling() != null)
        && isShort(cell)) {
      shortCell = cell;
    }
    if (cell.previousElementSibling() != null) {
      pendingBreaks = 0;
      pendingBlank = Blank.NONE;
      append("\t");
    }
  }

  private void text(String text) {
    if (pendingBlank == Blank.WRAP) {
      pendingBlank = Blank.SPACE; // between elements a line feed is what a browser shows: a blank
    }
    if (preformatted == 0 && !text.isEmpty() && text.chars().allMatch(c -> c == '\u00a0' || c <= ' ')) {
      pendingBlank = pendingBlank.compareTo(Blank.SPACE) > 0 ? pendingBlank : Blank.SPACE;
      return; // an empty paragraph as editors write it
    }
    String written = raised > 0 ? Raised.of(text, out.length() == 0 ? ' ' : out.charAt(out.length() - 1)) : text;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (preformatted > 0 && c == '\n') {
        pendingBreaks++;
      } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        Blank blank = c == '\n' || c == '\r' ? Blank.WRAP : Blank.SPACE;
        pendingBlank = pendingBlank.compareTo(blank) > 0 ? pendingBlank : blank;
      } else {
        flush(c);
        out.append(c);
      }
    }
  }

  private void append(String text) {
    flush(text.charAt(0));
    out.append(text);
  }

  /** Writes what has to stand before the next character. A file's line feed within Japanese is no blank. */
  private void flush(char next) {
    char last = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
    if (pendingBreaks > 0 && out.length() > 0) {
      out.append("\n".repeat(Math.min(2, pendingBreaks)));
    } else if (pendingBlank != Blank.NONE && out.length() > 0 && last != '\t'
        && !(pendingBlank == Blank.WRAP && isJapanese(last) && isJapanese(next))) {
      out.append(' ');
    }
    pendingBreaks = 0;
    pendingBlank = Blank.NONE;
  }

  private static boolean isJapanese(char c) {
    return c >= 0x3000 && c < 0xa000 || c >= 0xff00 && c < 0xffef;
  }
}
