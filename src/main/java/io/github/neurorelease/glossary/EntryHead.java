package io.github.neurorelease.glossary;

import io.github.neurorelease.text.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a footnote entry.
 *
 * <pre>
 * 疾患関連ミクログリア(DAM:disease-associated microglia) => 疾患関連ミクログリア; DAM, disease-associated microglia
 * BOLD(blood oxygenation level dependent)信号           => BOLD信号; blood oxygenation level dependent
 * (R)-ケタミン                                           => (R)-ケタミン
 * </pre>
 *
 * @param start   first code unit of the head in the normal form
 * @param end     one past its last
 * @param term    ranges of the normal form that make the term, brackets left out
 * @param aliases ranges of what the brackets hold
 */
record EntryHead(int start, int end, List<int[]> term, List<int[]> aliases) {

  private static final Pattern SEPARATOR = Pattern.compile("[:;、]|,(?! ?\\d)"
      + "| ?/ ?(?=[^A-Za-z0-9])|(?<=[^A-Za-z0-9])/|(?<=[A-Z]{2})/(?=[A-Za-z]?[a-z]{5})");
  private static final Pattern OF_NAME = Pattern.compile("[\\d~-]{1,7}|[A-Z]|[+±-]");
  private static final Pattern LABEL = Pattern.compile("(?:英語?名?|略称?|略語|別名|読み|通称|正式名称)(?=[:：])");

  /** Takes the head {@code [start, end)} of {@code text} apart. */
  static EntryHead of(String text, int start, int end) {
    int from = start;
    int to = end;
    if (to - from > 2 && "「『【[<《\"".indexOf(text.charAt(from)) >= 0 && closes(text, from, to)) {
      from++;
      to--;
    }
    List<int[]> term = new ArrayList<>();
    List<int[]> aliases = new ArrayList<>();
    int pos = from;
    while (pos < to) {
      int open = Search.first(text, '(', pos, to);
      int close = open < 0 ? -1 : matching(text, open, to);
      if (close < 0) {
        break;
      }
      if (isPartOfName(text, open, close, from, to)) {
        add(term, pos, close + 1);
      } else {
        add(term, pos, open);
        split(text, open + 1, close, aliases);
      }
      pos = close + 1;
    }
    add(term, pos, to);
    return new EntryHead(start, end, term, aliases);
  }

  private static boolean closes(String text, int from, int to) {
    int close = Search.first(text, "」』】]>》\"".charAt("「『【[<《\"".indexOf(text.charAt(from))), from + 1, to);
    return close == to - 1;
  }

  /** {@code (R)-ケタミン}, {@code Aβ(1-42)抗体}: the bracket belongs to the name. */
  private static boolean isPartOfName(String text, int open, int close, int from, int to) {
    String inside = text.substring(open + 1, close);
    boolean glued = close + 1 < to && text.charAt(close + 1) == '-';
    return glued && (open == from || inside.length() <= 5) || OF_NAME.matcher(inside).matches();
  }

  static int matching(String text, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static void split(String text, int from, int to, List<int[]> aliases) {
    var matcher = SEPARATOR.matcher(text).region(from, to);
    int start = from;
    while (matcher.find()) {
      addAlias(text, start, matcher.start(), aliases);
      start = matcher.end();
    }
    addAlias(text, start, to, aliases);
  }

  private static void addAlias(String text, int from, int to, List<int[]> aliases) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > start && !LABEL.matcher(text.substring(start, end) + ":").lookingAt()) {
      aliases.add(new int[] {start, end});
    }
  }

  private static void add(List<int[]> ranges, int from, int to) {
    if (to > from) {
      ranges.add(new int[] {from, to});
    }
  }
}
