package io.github.neurorelease.lexicon;

import io.github.neurorelease.text.CharSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The form under which terms are stored and looked up: what differs only in case, dash, blank, middle dot or the shape
 * of a character has one key.
 *
 * <pre>
 * IL-1β, IL1β, il-1β              => il1β
 * モネタリー・インセンティブ遅延課題  => モネタリーインセンティブ遅延課題
 * 頚髄, 頸髄                        => 頸髄
 * 発達障害, 発達障碍                 => 発達障害; 発達障がい by a second key of the form
 * </pre>
 */
public final class Key {

  private static final String IMPAIRED = "障害";
  private static final String IMPAIRED_KANA = "障がい";

  private Key() {
  }

  private static final char[] FOLDED = table();
  /** A sixteenth of the table: it stays in the nearest cache. */
  private static final CharSet CHANGED = changed();

  private static char[] table() {
    char[] folded = new char[0x10000];
    for (int c = 0; c < folded.length; c++) {
      folded[c] = compute((char) c);
    }
    return folded;
  }

  private static CharSet changed() {
    StringBuilder changed = new StringBuilder();
    for (int c = 0; c < FOLDED.length; c++) {
      if (FOLDED[c] != c) {
        changed.append((char) c);
      }
    }
    return CharSet.of(changed.toString());
  }

  /** The folded character, or 0 for one that keys leave out. */
  public static char fold(char c) {
    return CHANGED.has(c) ? FOLDED[c] : c;
  }

  private static char compute(char c) {
    if (c < 0x80) {
      return c == '-' || c == ' ' || c == '\'' ? 0 : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c == '・') {
      return 0;
    }
    if (c >= 0x391 && c <= 0x3a9) {
      return (char) (c + 32);
    }
    return c < 0x4e00 ? c : kanji(c);
  }

  private static char kanji(char c) {
    return switch (c) {
      case '頚' -> '頸';
      case '碍', '礙' -> '害';
      case '囊' -> '嚢';
      case '弯' -> '彎';
      case '欝' -> '鬱';
      case '髙' -> '高';
      case '﨑' -> '崎';
      case '邉' -> '辺';
      case '澤' -> '沢';
      case '齋' -> '斎';
      case '斉' -> '斎';
      case '眞' -> '真';
      case '廣' -> '広';
      case '國' -> '国';
      case '學' -> '学';
      case '醫' -> '医';
      case '蠟' -> '蝋';
      case '繫' -> '繋';
      case '剝' -> '剥';
      default -> c;
    };
  }

  /** All keys under which a form in normal form is found: its own, and with 障害 the one with 障がい, and the reverse. */
  public static Set<String> all(String normal) {
    String key = of(normal);
    return key.indexOf('障') < 0 ? Set.of(key)
        : new HashSet<>(List.of(key.replace(IMPAIRED_KANA, IMPAIRED), key.replace(IMPAIRED, IMPAIRED_KANA)));
  }

  /** The key of a form in normal form; may be empty. */
  public static String of(String normal) {
    StringBuilder key = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = fold(normal.charAt(i));
      if (c != 0) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
