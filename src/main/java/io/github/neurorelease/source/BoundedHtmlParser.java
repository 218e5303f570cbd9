package io.github.neurorelease.source;

import io.github.neurorelease.source.DocumentException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * jsoup with a watch on what it builds: an element takes a hundred times the memory of its tag, and elements within
 * elements cost time by their square.
 */
final class BoundedHtmlParser {

  private BoundedHtmlParser() {
  }

  /**
   * Parses.
   *
   * @throws DocumentException if there are more elements, or deeper in each other, than allowed, or time runs out
   */
  static Document parse(String markup, Limits limits, Deadline deadline) throws DocumentException {
    refuseElements(markup, limits.elements());
    Parser parser = Parser.htmlParser().setMaxDepth(limits.depth() + 1);
    try (Watched reader = new Watched(markup, limits.depth(), deadline);
         StreamParser stream = new StreamParser(parser).parse(reader, "")) {
      reader.page = stream.document();
      Document page = stream.complete();
      refuseDepth(page, limits.depth(), deadline);
      return page;
    } catch (UncheckedIOException e) {
      throw known(e.getCause());
    } catch (IOException e) {
      throw known(e);
    }
  }

  private static DocumentException known(IOException problem) {
    return problem instanceof DocumentException known ? known
        : new DocumentException(Reason.DAMAGED, "broken HTML: " + problem.getMessage(), problem);
  }

  /** Opening tags, closed or not; what stands in scripts and comments counts too, so that no parsing is needed. */
  private static void refuseElements(String markup, int allowed) throws DocumentException {
    int count = 0;
    for (int i = markup.indexOf('<'); i >= 0 && i + 1 < markup.length(); i = markup.indexOf('<', i + 1)) {
      int c = markup.charAt(i + 1) | 0x20;
      if (c >= 'a' && c <= 'z' && ++count > allowed) {
        throw new DocumentException(Reason.TOO_LARGE, "more than " + allowed + " elements");
      }
    }
  }

  private static DocumentException tooDeep(int allowed) {
    return new DocumentException(Reason.TOO_DEEP, "more than " + allowed + " elements within elements");
  }

  private static void refuseDepth(Document page, int allowed, Deadline deadline) throws DocumentException {
    int depth = 0;
    int seen = 0;
    Node node = page;
    while (node != null) {
      if ((++seen & 0xfff) == 0) {
        deadline.check();
      }
      if (node.childNodeSize() > 0) {
        node = node.childNode(0);
        if (++depth > allowed) {
          throw tooDeep(allowed);
        }
        continue;
      }
      while (node != null && node.nextSibling() == null) {
        node = node.parent();
        depth--;
      }
      node = node == null ? null : node.nextSibling();
    }
  }

  /** Hands out the markup; at each portion looks at the clock and at how deep the open elements are. */
  private static final class Watched extends Reader {

    private final String markup;
    private final int depth;
    private final Deadline deadline;
    private Document page;
    private int at;

    Watched(String markup, int depth, Deadline deadline) {
      this.markup = markup;
      this.depth = depth;
      this.deadline = deadline;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      deadline.check();
      int open = 0;
      for (Node node = page; node != null && node.childNodeSize() > 0; open++) {
        node = node.childNode(node.childNodeSize() - 1);
      }
      if (open > depth) {
        throw tooDeep(depth);
      }
      int portion = Math.min(length, markup.length() - at);
      if (portion <= 0) {
        return -1;
      }
      markup.getChars(at, at + portion, into, from);
      at += portion;
      return portion;
    }

    @Override
    public void close() {
      // a string needs none
    }
  }
}
