package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.text.Span;
import java.util.List;

/**
 * Short forms that a bracket announces in words, or that stand within the quotation of a name, whatever they look like.
 *
 * <pre>
 * 株式会社甲(本社:東京都、以下「甲」)          => 甲, 株式会社甲
 * 「睡眠データ活用支援事業」(以下「睡活」)      => 睡活, 睡眠データ活用支援事業
 * 「睡眠データ活用支援事業(睡活)」             => 睡活, 睡眠データ活用支援事業
 * 「眠りの謎(第2回)」                        => none: no contraction
 * </pre>
 */
final class Announcements {

  private static final int LONGEST_QUOTATION = 60;
  private static final String[] SAID = {"という", "と呼ぶ", "と呼びます", "とする", "と略す", "と表記", "と略記"};

  private final String text;
  private final List<Abbreviations.Pair> pairs;

  Announcements(String text, List<Abbreviations.Pair> pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /**
   * Reads one bracket.
   *
   * @param left    the mention in front of it, or null
   * @param before  where what stands in front of it ends
   * @param bracket from the opening bracket to the closing one
   */
  void read(Block block, Candidate left, int before, Span bracket) {
    int open = bracket.start();
    int close = bracket.end();
    if (left != null && left.type().group() != EntityType.Group.CLOSED && left.type() != EntityType.PERSON) {
      announced(new Span(left.start(), left.end()), open, close);
    } else if (before > block.start() && (text.charAt(before - 1) == '」' || text.charAt(before - 1) == '』')) {
      quoted(block, before - 1, open, close);
    }
    if (left == null && close + 1 < block.end() && "」』".indexOf(text.charAt(close + 1)) >= 0) {
      withinQuotation(block, open, close);
    }
  }

  /** 株式会社甲(本社:東京都、以下「甲」), 乙症候群(以下、乙): what is said to stand for the name, whatever its form. */
  private void announced(Span left, int open, int close) {
    int at = Search.first(text, '以', open, close);
    if (at < 0 || !text.startsWith("以下", at)) {
      return;
    }
    int start = at + 2;
    while (start < close && "、,: 「『\"".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < close && "、,」』\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    for (String said : SAID) {
      end = text.startsWith(said, end - said.length()) && end - said.length() > start ? end - said.length() : end;
    }
    if (end - start >= 2 && end - start < left.end() - left.start()) {
      pairs.add(new Abbreviations.Pair(new Span(start, end), left));
    }
  }

  /** 「睡眠データ活用支援事業」(以下「睡活」): the name is what stands in quotation marks. */
  private void quoted(Block block, int closing, int open, int close) {
    int opening = opening(block, closing);
    if (opening >= 0) {
      announced(new Span(opening + 1, closing), open, close);
    }
  }

  /** 「睡眠データ活用支援事業(睡活)」 */
  private void withinQuotation(Block block, int open, int close) {
    int opening = opening(block, open);
    if (opening >= 0 && opening + 1 < open
        && ShortForms.isContraction(text.substring(open + 1, close), text.substring(opening + 1, open))) {
      pairs.add(new Abbreviations.Pair(new Span(open + 1, close), new Span(opening + 1, open)));
    }
  }

  /** The quotation mark that opens in front of {@code at}, no other and no stop between, or -1. */
  private int opening(Block block, int at) {
    for (int i = at - 1; i >= Math.max(block.start(), at - LONGEST_QUOTATION); i--) {
      if ("「『".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
      if ("」』。(".indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
