package io.github.neurorelease.score;

import io.github.neurorelease.text.Span;

/** The words around a place in a text, on one line. */
final class Context {

  private static final int WIDTH = 16;

  private Context() {
  }

  /** Up to sixteen code units before and after a span, the span in brackets 【】, white space collapsed. */
  static String of(String text, Span span) {
    int from = boundary(text, Math.max(0, span.start() - WIDTH));
    int to = boundary(text, Math.min(text.length(), span.end() + WIDTH));
    return oneLine(text.substring(from, span.start())) + "【" + oneLine(span.in(text)) + "】"
        + oneLine(text.substring(span.end(), to));
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\\u3000]+", " ");
  }

  private static int boundary(String text, int at) {
    boolean insidePair = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
    return insidePair ? at - 1 : at;
  }
}
