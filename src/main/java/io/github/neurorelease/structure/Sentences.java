package io.github.neurorelease.structure;

import java.util.BitSet;

/**
 * Sentence boundaries: after 。！？ and their closing brackets, not inside brackets or quotations.
 *
 * <pre>
 * 減った。増えた。         => 減った。 | 増えた。
 * 「寝る。」と答えた。      => 「寝る。」と答えた。
 * 効いた(p < 0.05)。次に   => 効いた(p < 0.05)。 | 次に
 * </pre>
 */
public final class Sentences {

  private static final int DEEPEST = 8;

  private Sentences() {
  }

  /** Sets a bit where a sentence begins in {@code [start, end)} of {@code text}. Linear. */
  public static void starts(String text, int start, int end, BitSet starts) {
    if (start >= end) {
      return;
    }
    starts.set(start);
    int depth = 0;
    int opened = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '「' || c == '『') {
        depth = Math.min(DEEPEST, depth + 1);
        opened = i;
      } else if (c == ')' || c == '」' || c == '』') {
        depth = Math.max(0, depth - 1);
      } else if ((c == '。' || c == '!' || c == '?') && (depth == 0 || i - opened > 400)) {
        int next = i + 1;
        while (next < end && "。!?)」』".indexOf(text.charAt(next)) >= 0) {
          next++;
        }
        if (next < end && !(c != '。' && text.charAt(next) < 0x80)) {
          starts.set(next);
        }
        depth = 0;
        i = next - 1;
      }
    }
  }
}
