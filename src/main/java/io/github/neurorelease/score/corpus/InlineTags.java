package io.github.neurorelease.score.corpus;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.output.FormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document with its mentions in one readable file: {@code ⟦TYPE|mention⟧} or {@code ⟦TYPE=value|mention⟧} in the
 * running text. A bracket ⟦ or ⟧ of the text itself is written {@code ⟦(⟧} or {@code ⟦)⟧}.
 *
 * <p>Reading compares with the source text, so that nothing but tags can be changed by editing. Lines and columns
 * count from 1, columns in code points. Stateless, safe to share between threads.
 */
public final class InlineTags {

  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';
  private static final String LITERAL_OPEN = "⟦(⟧";
  private static final String LITERAL_CLOSE = "⟦)⟧";

  private InlineTags() {
  }

  /**
   * Writes a text with its mentions as tags.
   *
   * @param text     the source text
   * @param mentions mentions of it in the order of the text
   * @throws IllegalArgumentException if a mention is not what stands in the text, two overlap or are out of order, or
   *                                  a value has a line break, |, ⟦ or ⟧ in it
   */
  public static String write(String text, List<Mention> mentions) {
    StringBuilder tagged = new StringBuilder(text.length() + 20 * mentions.size());
    int at = 0;
    for (Mention mention : mentions) {
      if (mention.start() < at) {
        throw new IllegalArgumentException("mentions: expected in order and without overlap, got " + mention);
      }
      if (mention.end() > text.length() || !text.startsWith(mention.text(), mention.start())) {
        throw new IllegalArgumentException("mentions: expected what stands in the text, got " + mention);
      }
      tagged.append(escaped(text.substring(at, mention.start()))).append(OPEN).append(mention.type());
      if (mention.value() != null) {
        tagged.append('=').append(checked(mention.value()));
      }
      tagged.append('|').append(escaped(mention.text())).append(CLOSE);
      at = mention.end();
    }
    return tagged.append(escaped(text.substring(at))).toString();
  }

  private static String checked(String value) {
    if (value.isEmpty() || value.chars().anyMatch(c -> c == '|' || c == OPEN || c == CLOSE || c == '\n' || c == '\r')) {
      throw new IllegalArgumentException("value: expected text without line break, |, ⟦ and ⟧, got \"" + value + "\"");
    }
    return value;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == OPEN) {
        escaped.append(LITERAL_OPEN);
      } else if (c == CLOSE) {
        escaped.append(LITERAL_CLOSE);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /**
   * Reads the mentions of a tagged text.
   *
   * @param file   the tagged file's name, for complaints
   * @param tagged its content
   * @param text   the source text
   * @return the mentions in the order of the text, offsets in UTF-16 code units of {@code text}; immutable
   * @throws FormatException where the text without tags differs from the source, a type is unknown, a tag is empty, not
   *                       closed or inside another
   */
  public static List<Mention> read(String file, String tagged, String text) {
    return new Reading(file, tagged, text).read();
  }

  private static final class Reading {

    private final String file;
    private final String tagged;
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private int at;
    private int in;
    private int opened = -1;
    private int start;
    private EntityType type;
    private String value;

    Reading(String file, String tagged, String text) {
      this.file = file;
      this.tagged = tagged;
      this.text = text;
    }

    List<Mention> read() {
      while (at < tagged.length()) {
        if (tagged.startsWith(LITERAL_OPEN, at)) {
          take(OPEN, LITERAL_OPEN.length());
        } else if (tagged.startsWith(LITERAL_CLOSE, at)) {
          take(CLOSE, LITERAL_CLOSE.length());
        } else if (tagged.charAt(at) == OPEN) {
          open();
        } else if (tagged.charAt(at) == CLOSE) {
          close();
        } else {
          take(tagged.charAt(at), 1);
        }
      }
      if (opened >= 0) {
        throw complaint(opened, "a tag that is never closed, expected ⟧ after the mention");
      }
      if (in < text.length()) {
        throw complaint(at, "the file ends, but the source goes on with " + excerpt(text, in));
      }
      return List.copyOf(mentions);
    }

    private void take(char c, int width) {
      if (in == text.length()) {
        throw complaint(at, "the source ends, but the file goes on with " + excerpt(tagged, at));
      }
      if (text.charAt(in) != c) {
        throw complaint(at, "the file has " + excerpt(tagged, at) + ", but the source " + excerpt(text, in));
      }
      in++;
      at += width;
    }

    private void open() {
      if (opened >= 0) {
        throw complaint(at, "a tag inside a tag, expected ⟧ first (a bracket of the text is written ⟦(⟧)");
      }
      int bar = at + 1;
      while (bar < tagged.length() && "|⟦⟧\n\r".indexOf(tagged.charAt(bar)) < 0) {
        bar++;
      }
      if (bar == tagged.length() || tagged.charAt(bar) != '|') {
        throw complaint(at, "a bracket without type, expected ⟦TYPE|mention⟧ (a bracket of the text is written ⟦(⟧)");
      }
      String head = tagged.substring(at + 1, bar);
      int equals = head.indexOf('=');
      type = type(equals < 0 ? head : head.substring(0, equals));
      value = equals < 0 ? null : head.substring(equals + 1);
      if (value != null && value.isBlank()) {
        throw complaint(at, "an empty value, expected ⟦TYPE=value|mention⟧ or ⟦TYPE|mention⟧");
      }
      opened = at;
      start = in;
      at = bar + 1;
    }

    private EntityType type(String name) {
      try {
        return EntityType.valueOf(name);
      } catch (IllegalArgumentException e) {
        throw complaint(at, "unknown type \"" + name + "\", expected one of " + Arrays.toString(EntityType.values()));
      }
    }

    private void close() {
      if (opened < 0) {
        throw complaint(at, "⟧ closes no tag (a bracket of the text is written ⟦)⟧)");
      }
      if (in == start) {
        throw complaint(opened, "a tag around nothing, expected a mention");
      }
      mentions.add(Mention.of(start, in, text.substring(start, in), type, value));
      opened = -1;
      at++;
    }

    private FormatException complaint(int position, String problem) {
      int line = 1;
      int lineStart = 0;
      for (int i = 0; i < position; i++) {
        if (tagged.charAt(i) == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
      int column = tagged.codePointCount(lineStart, position) + 1;
      return new FormatException(file, line, "column " + column + ": " + problem);
    }

    private static String excerpt(String from, int position) {
      String some = from.substring(position, Math.min(from.length(), position + 12));
      return "\"" + some.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "\"";
    }
  }
}
