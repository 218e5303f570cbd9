package io.github.neurorelease.glossary;

import java.util.regex.Pattern;

/** What can be a short form, and whether it can stand for a long one. */
final class ShortForms {

  private static final Pattern SHAPE = Pattern.compile(
      "[A-Za-z0-9α-ωΑ-Ω][A-Za-z0-9α-ωΑ-Ω+/'.-]{0,13}(?: [A-Za-z0-9]{1,4})?"
          + "(?:課題|受容体|ラット|マウス|細胞|療法|試験|法|波|病|症|モデル|ニューロン|野|電位|刺激|解析|抗体|検査)?");
  private static final Pattern NO_SHORT_FORM = Pattern.compile(
      "[IVX]+|\\d+.*|JP[A-Z]{0,6}\\d.*|[A-Z]{2,6}\\d{2,}.*\\d{3,}[A-Za-z]?|.*\\d{5,}.*|.*-(?:Cre|CreERT2?|Flp).*|"
          + "(?i:fig|figure|table|doi|url|tel|fax|e-?mail|pdf|web|hp|no|vol|pp?|et al)\\b.*|[A-Z][a-z]+");

  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]");
  /** As long as the pattern of the shape allows. */
  private static final int LONGEST = 24;

  private ShortForms() {
  }

  /** {@code mPFC}, {@code TRD}, {@code snRNA-seq}, {@code MID課題}; not {@code Nature}, {@code IV}, {@code 34}. */
  static boolean isShort(String form) {
    return form.length() >= 2 && form.length() <= LONGEST && mayBegin(form.charAt(0))
        && hasSign(form) && SHAPE.matcher(form).matches() && !NO_SHORT_FORM.matcher(form).matches();
  }

  /** Most of what stands in brackets is Japanese, which the pattern need not see. */
  private static boolean mayBegin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x391 && c <= 0x3c9;
  }

  /** The Latin letters of a form. */
  static String letters(String form) {
    return NO_LETTER.matcher(form).replaceAll("");
  }

  private static boolean hasSign(String form) {
    int upper = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        upper++;
      } else if (c >= '0' && c <= '9' && i > 0 || c >= 0x391 && c <= 0x3c9) {
        return form.chars().anyMatch(Character::isLetter);
      }
    }
    return upper >= 2 || upper == 1 && form.length() >= 3 && Character.isLowerCase(form.charAt(0));
  }

  /** {@code depression, TRD}: two words or more, or one long one, in Latin letters. */
  static boolean isEnglish(String form) {
    int letters = 0;
    int lower = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      lower += c >= 'a' && c <= 'z' ? 1 : 0;
      if (c >= 0x3041) {
        return false;
      }
    }
    return letters >= 5 && lower * 2 > letters;
  }

  /**
   * Where the long form of {@code shortForm} begins in {@code text}, which ends with it, or -1: every letter of the
   * short form stands in the long one, in order, the first at a word's beginning.
   *
   * <p>The algorithm of A. S. Schwartz and M. A. Hearst, A simple algorithm for identifying abbreviation definitions in
   * biomedical text, Pacific Symposium on Biocomputing 2003, 451-462.
   */
  static int longFormStart(String shortForm, String text) {
    int s = shortForm.length() - 1;
    int l = text.length() - 1;
    while (s >= 0) {
      char c = Character.toLowerCase(shortForm.charAt(s));
      if (!Character.isLetterOrDigit(c)) {
        s--;
        continue;
      }
      while (l >= 0 && (Character.toLowerCase(text.charAt(l)) != c
          || s == 0 && l > 0 && Character.isLetterOrDigit(text.charAt(l - 1)))) {
        l--;
      }
      if (l < 0) {
        return -1;
      }
      l--;
      s--;
    }
    int blank = text.lastIndexOf(' ', l + 1);
    return Math.max(blank + 1, 0);
  }

  /** {@code 脳統合} for {@code 脳神経科学統合プログラム}: its characters stand in the long form, in order. */
  static boolean isContraction(String shortForm, String longForm) {
    if (shortForm.length() < 2 || longForm.length() < shortForm.length() + 2 || shortForm.length() > 8
        || shortForm.chars().anyMatch(c -> c < 0x3041 || c == '。' || c == '、')) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longForm.length() && at < shortForm.length(); i++) {
      at += longForm.charAt(i) == shortForm.charAt(at) ? 1 : 0;
    }
    return at == shortForm.length() && !longForm.endsWith(shortForm) && !longForm.startsWith(shortForm);
  }
}
