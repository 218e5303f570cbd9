package io.github.neurorelease.lexicon;

/**
 * The form under which terms are stored and looked up: what differs only in case, dash, blank, middle dot or the shape
 * of a character has one key.
 *
 * <pre>
 * IL-1β, IL1β, il-1β              => il1β
 * モネタリー・インセンティブ遅延課題  => モネタリーインセンティブ遅延課題
 * 頚髄, 頸髄                        => 頸髄
 * </pre>
 */
public final class Key {

  private static final String VARIANTS = "頚頸囊嚢弯彎欝鬱髙高﨑崎邉辺澤沢齋斎斉斎眞真廣広國国學学醫医蠟蝋繫繋剝剥";

  private Key() {
  }

  /** The folded character, or 0 for one that keys leave out. */
  public static char fold(char c) {
    if (c < 0x80) {
      return c == '-' || c == ' ' || c == '\'' ? 0 : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c == '・') {
      return 0;
    }
    if (c >= 0x391 && c <= 0x3a9) {
      return (char) (c + 32);
    }
    if (c >= 0x3041 && c <= 0x30ff) {
      return c;
    }
    int at = c < 0x4e00 ? -1 : VARIANTS.indexOf(c);
    return at >= 0 && at % 2 == 0 ? VARIANTS.charAt(at + 1) : c;
  }

  /** Folds a whole text once; code units keep their places, 0 where keys leave one out. */
  public static char[] foldAll(String normal) {
    char[] folded = new char[normal.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = normal.charAt(i);
      folded[i] = c >= 0x3041 && c <= 0x30fa ? c : fold(c);
    }
    return folded;
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
