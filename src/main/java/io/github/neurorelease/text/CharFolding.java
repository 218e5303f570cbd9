package io.github.neurorelease.text;

import java.text.Normalizer;

/**
 * The folding of single characters: NFKC, then dashes, middle dots and quotation marks to one form each.
 *
 * <p>Enclosed numbers (①, ⑴) and ellipses are left as they are, against NFKC: 「シナプス①」 must not become 「シナプス1」.
 */
final class CharFolding {

  private CharFolding() {
  }

  /**
   * Whether the character joins the one before it, so that both are normalised together. Parts of Hangul syllables do
   * not: put together with what stands before them they would change a number in a circle, and in a second pass only.
   */
  static boolean joinsPrevious(char c) {
    if (c < 0x300 || c >= 0x309b && c <= 0xfdff) {
      return false;
    }
    return c >= 0x300 && c <= 0x36f || c == 0x3099 || c == 0x309a || c == 0xff9e || c == 0xff9f
        || c >= 0xfe00 && c <= 0xfe0f || c >= 0x20d0 && c <= 0x20ff;
  }

  /** A character that is dropped without leaving a blank: zero-width and directional marks, soft hyphen, BOM. */
  static boolean isInvisible(char c) {
    return c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2060 && c <= 0x2064
        || c == 0xfeff || c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != 0x0b && c != 0x0c
        || c >= 0x7f && c < 0xa0 && c != 0x85;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == 0xa0 || c == 0x3000 || c >= 0x2000 && c <= 0x200a || c == 0x202f
        || c == 0x205f || c == 0x0b || c == 0x1680;
  }

  static boolean isRaised(char c) {
    return c == 0xb2 || c == 0xb3 || c == 0xb9 || c >= 0x2070 && c <= 0x209c || c == 0xaa || c == 0xba;
  }

  /** Most of a release: kana, kanji, ASCII that stays as it is and is neither blank nor raised nor begins an entity. */
  static boolean isPlain(char c) {
    return c > ' ' && c < 0x7f && c != '&'
        || c >= 0x3041 && c <= 0x3096 || c >= 0x30a1 && c <= 0x30fe || c >= 0x4e00 && c <= 0x9fff;
  }

  /** The folded form where it is one code unit, or 0 where {@link #fold(String)} is needed. */
  static char foldOne(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c >= 0x3041 && c <= 0x3096 || c >= 0x30a1 && c <= 0x30fe || c >= 0x4e00 && c <= 0x9fff
        || c >= 0x3001 && c <= 0x3020 && (c < 0x301c || c > 0x301f)) {
      return c;
    }
    if (c >= 0xff01 && c <= 0xff5e) {
      return c == 0xff5e ? '~' : (char) (c - 0xfee0);
    }
    if (c >= 0x3b1 && c <= 0x3c9 || c >= 0x391 && c <= 0x3a9 && c != 0x3a2 || isEnclosedNumber(c)) {
      return c;
    }
    return punctuation(c);
  }

  private static char punctuation(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '−', '─', '━', '﹣', '⁃' -> '-';
      case '〜', '∼', '〰' -> '~';
      case '·', '•', '‧', '∙', '⋅' -> '・';
      case '‘', '’', 'ʼ', '′', '‵', '＇' -> '\'';
      case '“', '”', '„', '‟', '″', '〝', '〟' -> '"';
      case '∗', '﹡' -> '*';
      case '※', '…', '‥', '●', '◆', '■', '◇', '□', '○', '◎', '★', '☆', '▼', '▶', '†', '‡', '§', '¶' -> c;
      default -> 0;
    };
  }

  private static boolean isEnclosedNumber(char c) {
    return c >= 0x2460 && c <= 0x2487 || c >= 0x24f5 && c <= 0x24fe || c >= 0x2776 && c <= 0x2793;
  }

  /** NFKC of a base character with what joins it, then the same folding of dashes, dots and quotation marks. */
  static String fold(String cluster) {
    char single = cluster.length() == 1 ? foldOne(cluster.charAt(0)) : 0;
    if (single != 0) {
      return String.valueOf(single);
    }
    String nfkc = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(nfkc.length());
    for (int i = 0; i < nfkc.length(); i++) {
      char c = nfkc.charAt(i);
      char one = c < 0x80 ? c : punctuation(c);
      folded.append(one == 0 ? c : one);
    }
    return folded.toString();
  }
}
