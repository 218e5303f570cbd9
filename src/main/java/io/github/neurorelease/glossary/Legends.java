package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Short forms that a legend explains.
 *
 * <pre>
 * 図1 … LHb:外側手綱核、mPFC=内側前頭前野      => LHb, 外側手綱核 | mPFC, 内側前頭前野
 * LHbは外側手綱核、mPFCは内側前頭前野を示す。   => the same
 * 略語 XYZ:何とか層                            => XYZ, 何とか層: said to be one, so of no dictionary
 * XYZはx… y… z…の略。                          => XYZ, x… y… z…
 * A:対照群                                     => none: a panel
 * </pre>
 */
final class Legends {

  private static final CharSet CUES = CharSet.of("():=は");
  private static final int LONGEST_BRACKET = 110;
  private static final int LONGEST_LEGEND = 300;
  private static final int LONGEST_WORDS = 100;
  private static final int LONGEST_SHORT = 16;
  private static final String SHORT_FOR = "の略";
  private static final int SHORTEST_WORDS = 4;
  private static final Pattern LEGEND = Pattern.compile("[A-Za-zα-ω][A-Za-z0-9α-ω/+-]{0,11}(?:課題|受容体)?");
  private static final String[] ANNOUNCED = {"略語", "略号", "略称", "Abbreviations"};
  private static final String[] SHOWN = {"を示", "を表", "を指", "の略", "、", ",", "。", ";"};

  private final Document document;
  private final String text;
  private final Mentions mentions;
  private final List<Abbreviations.Pair> pairs;
  /** Where the block says that short forms follow, or the block's end. */
  private int announced;

  Legends(Document document, Mentions mentions, List<Abbreviations.Pair> pairs) {
    this.document = document;
    this.text = document.normal();
    this.mentions = mentions;
    this.pairs = pairs;
  }

  /** Adds the pairs of one block. */
  void read(Block block) {
    int open = -1;
    announced = -1;
    int end = block.end();
    for (int i = CUES.next(text, block.start(), end); i < end; i = CUES.next(text, i + 1, end)) {
      switch (text.charAt(i)) {
        case '(' -> open = i;
        case ')' -> open = -1;
        case ':', '=' -> before(block, i, open);
        case 'は' -> {
          topic(block, i);
          stands(block, i);
        }
        default -> { }
      }
    }
  }

  private void before(Block block, int colon, int open) {
    int end = colon > block.start() && text.charAt(colon - 1) == ' ' ? colon - 1 : colon;
    int start = wordStart(block, end);
    boolean inBracket = open >= 0 && open >= start - LONGEST_BRACKET;
    boolean begins = !inBracket && start < end
        && (start == block.start() || " 、,。.;(\"".indexOf(text.charAt(start - 1)) >= 0
        || document.text().gapBefore(start) > 0);
    if (begins && LEGEND.matcher(text).region(start, end).matches()) {
      int at = colon + 1;
      while (at < block.end() && text.charAt(at) == ' ') {
        at++;
      }
      legend(block, new Span(start, end), at);
    }
  }

  /** LHbは外側手綱核、…を示す: only where the sentence says that it explains. */
  private void topic(Block block, int at) {
    int start = wordStart(block, at);
    Candidate named = at - start >= 2 ? mentions.from(at + 1) : null;
    if (named == null || named.type().group() != EntityType.Group.BIOMEDICAL || text.charAt(named.start()) < 0x3041
        || start > block.start() && Script.isWord(text.charAt(start - 1))) {
      return;
    }
    int stop = Search.first(text, '。', at, Math.min(block.end(), at + LONGEST_LEGEND));
    String rest = text.substring(at, stop < 0 ? Math.min(block.end(), at + LONGEST_LEGEND) : stop);
    boolean shown = rest.endsWith("を示す") || rest.endsWith("を表す") || rest.endsWith("を指す") || rest.endsWith("の略")
        || rest.endsWith("を示します") || rest.endsWith("を表します");
    if (shown && isFollowed(named.end(), block.end()) && ShortForms.isShort(text.substring(start, at))) {
      pairs.add(new Abbreviations.Pair(new Span(start, at), new Span(named.start(), named.end())));
    }
  }

  /** XYZはX… y… z…の略: the words are told, so no dictionary need know them. */
  private void stands(Block block, int at) {
    int start = wordStart(block, at);
    if (at - start < 2) {
      return;
    }
    int from = at + 1;
    while (from < block.end() && "、 「『\"".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    from = text.startsWith("英語の", from) || text.startsWith("英語で", from) ? from + 3 : from;
    String rest = text.substring(from, Math.min(block.end(), from + LONGEST_WORDS + SHORT_FOR.length()));
    int end = from + rest.indexOf(SHORT_FOR);
    if (end < from || Search.first(text, '。', from, end) >= 0 || !ShortForms.isShort(text.substring(start, at))) {
      return;
    }
    while (end > from && "」』\" ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String words = text.substring(from, end);
    boolean english = ShortForms.isEnglish(words)
        && ShortForms.longFormStart(ShortForms.letters(text.substring(start, at)), words) == 0;
    if (english || words.length() >= SHORTEST_WORDS && words.charAt(0) >= 0x3041 && ShortForms.isNoun(words)) {
      pairs.add(new Abbreviations.Pair(new Span(start, at), new Span(from, end)));
    }
  }

  private boolean isFollowed(int end, int limit) {
    for (String next : SHOWN) {
      if (end < limit && text.startsWith(next, end)) {
        return true;
      }
    }
    return end == limit;
  }

  /** Where the letters begin that may be a short form and end before {@code end}. */
  private int wordStart(Block block, int end) {
    int start = end;
    while (start > block.start() && end - start < LONGEST_SHORT && isLegendChar(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isLegendChar(char c) {
    return c != ' ' && c != '(' && c != ',' && c != '.' && (c < 0x3000 || "課題受容体".indexOf(c) >= 0);
  }

  private void legend(Block block, Span shortForm, int at) {
    int end = at;
    int limit = Math.min(block.end(), at + LONGEST_LEGEND);
    while (end < limit && "、,。;)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
      end--;
    }
    String form = shortForm.in(text);
    String words = text.substring(at, end);
    Candidate mention = mentions.from(at);
    boolean named = mention != null && mention.end() == end && end - at > form.length()
        && mention.type().group() == EntityType.Group.BIOMEDICAL;
    boolean letter = form.length() == 1 && Character.isUpperCase(form.charAt(0));
    boolean english = ShortForms.isEnglish(words) && words.length() > form.length()
        && ShortForms.longFormStart(ShortForms.letters(form), words) == 0;
    boolean said = isAnnounced(block, shortForm.start()) && ShortForms.isNoun(words);
    if (!words.isEmpty() && (letter && named || (named || english || said) && ShortForms.isShort(form))) {
      pairs.add(new Abbreviations.Pair(shortForm, new Span(at, end)));
    }
  }

  /** Whether 略語 or the like stands in front within the block. */
  private boolean isAnnounced(Block block, int at) {
    if (announced < 0) {
      announced = block.end();
      String words = text.substring(block.start(), block.end());
      for (String word : ANNOUNCED) {
        int found = words.indexOf(word);
        announced = found >= 0 ? Math.min(announced, block.start() + found) : announced;
      }
    }
    return announced < at;
  }
}
