package io.github.neurorelease.structure;

import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.BitSet;

/**
 * Sentence boundaries: after 。！？ and ． between Japanese words, with what closes behind them, not inside brackets or
 * quotations.
 *
 * <pre>
 * 減った。増えた。         => 減った。 | 増えた。
 * 「寝る。」と答えた。      => 「寝る。」と答えた。
 * 「寝る。」彼は答えた。    => 「寝る。」 | 彼は答えた。
 * 効いた(p < 0.05)。次に   => 効いた(p < 0.05)。 | 次に
 * 減った。※1次に          => 減った。※1 | 次に
 * 減った。(図1)次に        => 減った。(図1) | 次に
 * 減った。(なお…。)次に    => 減った。 | (なお…。) | 次に
 * </pre>
 */
public final class Sentences {

  private static final int DEEPEST = 8;
  /** A bracket that does not close within so many characters was forgotten. */
  private static final int REACH = 400;
  /** The longest bracket that belongs to the sentence before it: (図1A、左). */
  private static final int POINTER = 12;
  private static final String OPEN = "(「『[【〈《〔";
  private static final String CLOSE = ")」』]】〉》〕";
  private static final String ENDS = "。!?";
  private static final CharSet MARKS = CharSet.of(OPEN + CLOSE + ENDS + ".");

  private Sentences() {
  }

  /**
   * Sets a bit where a sentence begins in {@code [start, end)} of {@code text}, a paragraph of a normal form. Linear.
   */
  public static void starts(String text, int start, int end, BitSet starts) {
    if (start >= end) {
      return;
    }
    starts.set(start);
    int depth = 0;
    int opened = start;
    int outermost = start;
    for (int i = MARKS.next(text, start, end); i < end; i = MARKS.next(text, i + 1, end)) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        outermost = depth == 0 ? i : outermost;
        depth = Math.min(DEEPEST, depth + 1);
        opened = i;
      } else if (CLOSE.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
        if (depth == 0 && isWhole(text, i, end, starts.get(outermost))) {
          starts.set(i + 1);
        }
      } else if (isEnd(text, start, i, end) && (depth == 0 || !closes(text, i + 1, Math.min(end, opened + REACH)))) {
        int next = behind(text, i + 1, end);
        if (next < end && (c == '。' || text.charAt(next) >= 0x80)) {
          starts.set(next);
        }
        depth = 0;
        i = next - 1;
      }
    }
  }

  /** 。！？, and the full stop of those who write ，．: not 3.5, not Fig. 1, not et al. */
  private static boolean isEnd(String text, int start, int at, int end) {
    char c = text.charAt(at);
    return ENDS.indexOf(c) >= 0 || c == '.' && at > start && at + 1 < end && Script.isJapanese(text.charAt(at + 1))
        && (Script.isJapanese(text.charAt(at - 1)) || text.charAt(at - 1) == ')');
  }

  /** Whether the bracket that is open at {@code from} closes before {@code to}. */
  private static boolean closes(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (CLOSE.indexOf(text.charAt(i)) >= 0 && --depth < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what closes at {@code at} is a sentence of its own: a remark in brackets that is nothing else, a quotation
   * which nothing takes up (と, という, の, 等).
   */
  private static boolean isWhole(String text, int at, int end, boolean beginsSentence) {
    if (at == 0 || at + 1 >= end || ENDS.indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    char next = text.charAt(at + 1);
    Script script = Script.of(next);
    return text.charAt(at) == ')' && beginsSentence
        || text.charAt(at) == '」' && (script == Script.KATAKANA || script == Script.KANJI && "等旨趣".indexOf(next) < 0);
  }

  /** Past what belongs to the sentence that ended before {@code from}: more ends, closing brackets, marks, (図1). */
  private static int behind(String text, int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      int next = at;
      if (ENDS.indexOf(c) >= 0 || c == ')' || c == '」' || c == '』') {
        next = at + 1;
      } else if (c == '※' || c == '*') {
        next = digits(text, at + 1, end);
        next = next > at + 1 ? next : at;
      } else if (c == '(' || c == '[') {
        next = pointer(text, at, end);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int digits(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** (図1), (※2), [3]: the place after such a bracket, or {@code at} where it is another one. */
  private static int pointer(String text, int at, int end) {
    char close = text.charAt(at) == '(' ? ')' : ']';
    int limit = Math.min(end, at + POINTER);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == close) {
        boolean number = i > at + 1 && digits(text, at + 1, i) == i;
        return number || "図表注※*".indexOf(text.charAt(at + 1)) >= 0 ? i + 1 : at;
      }
    }
    return at;
  }
}
