package io.github.neurorelease.score.report;

import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.score.DocumentScore;
import io.github.neurorelease.score.MentionPair;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.text.StringEscapeUtils;

/** A document's text as HTML, its mentions in colour by what became of them. */
final class ColouredText {

  private final String text;
  private final List<MentionPair> pairs;

  private ColouredText(DocumentScore document) {
    this.text = document.gold().source().text();
    this.pairs = document.pairs();
  }

  /** The text cut where a mention begins or ends, each piece in the colour of the mentions that cover it. */
  static String html(DocumentScore document) {
    return new ColouredText(document).html();
  }

  private String html() {
    SortedSet<Integer> cuts = new TreeSet<>();
    cuts.add(text.length());
    for (MentionPair pair : pairs) {
      addCuts(cuts, pair.gold());
      addCuts(cuts, pair.found());
    }
    StringBuilder html = new StringBuilder(2 * text.length());
    int start = 0;
    for (int end : cuts) {
      appendPiece(html, start, end);
      start = end;
    }
    return html.toString();
  }

  private static void addCuts(SortedSet<Integer> cuts, Mention mention) {
    if (mention != null) {
      cuts.add(mention.start());
      cuts.add(mention.end());
    }
  }

  private void appendPiece(StringBuilder html, int start, int end) {
    if (start == end) {
      return;
    }
    String piece = StringEscapeUtils.escapeHtml4(text.substring(start, end));
    MentionPair gold = null;
    MentionPair found = null;
    for (MentionPair pair : pairs) {
      gold = covers(pair.gold(), start) ? pair : gold;
      found = covers(pair.found(), start) ? pair : found;
    }
    if (gold == null && found == null) {
      html.append(piece);
      return;
    }
    html.append("<span class=\"").append(colour(gold, found)).append("\" title=\"")
        .append(StringEscapeUtils.escapeHtml4(title(gold, found))).append("\">").append(piece).append("</span>");
  }

  private static boolean covers(Mention mention, int position) {
    return mention != null && mention.start() <= position && position < mention.end();
  }

  private static String colour(MentionPair gold, MentionPair found) {
    if (gold == null || found == null) {
      return gold == null ? "spurious" : "missing";
    }
    if (gold.equals(found) && gold.isStrict()) {
      return "correct";
    }
    return gold.gold().type() == found.found().type() ? "boundary" : "type";
  }

  private static String title(MentionPair gold, MentionPair found) {
    StringBuilder title = new StringBuilder();
    if (gold != null) {
      title.append("annotated ").append(described(gold.gold()));
    }
    if (found != null) {
      title.append(gold == null ? "" : "; ").append("found ").append(described(found.found()));
      if (found.found().evidence() != null) {
        title.append(" by ").append(found.found().evidence());
      }
    }
    return title.toString();
  }

  private static String described(Mention mention) {
    return mention.type() + " " + mention.text() + (mention.value() == null ? "" : " = " + mention.value());
  }
}
