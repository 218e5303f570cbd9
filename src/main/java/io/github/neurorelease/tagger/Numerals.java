package io.github.neurorelease.tagger;

import io.github.neurorelease.text.AlignedText;
import java.math.BigDecimal;

/**
 * Reads numbers from the normal form.
 *
 * <pre>
 * 1,280          => 1280
 * 2.8億          => 280000000
 * 2億8,000万     => 280000000
 * 2万5千         => 25000
 * 二十三         => 23, 二〇二五 => 2025
 * 数百, 十数, 数10, 20数 => open
 * 1.2×10⁻⁵, 10⁶  => 0.000012, 1000000
 * </pre>
 *
 * <p>Raised digits are marks or exponents and no numbers. One instance reads one number; not thread-safe.
 */
final class Numerals {

  private static final int MAX_DIGITS = 24;
  private static final int MAX_EXPONENT = 99;
  private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);

  private final AlignedText aligned;
  private final String text;
  private final int limit;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal current;
  private boolean positional;
  private boolean arabic;
  private boolean open;

  private Numerals(AlignedText aligned, int at, int limit) {
    this.aligned = aligned;
    this.text = aligned.normal();
    this.limit = limit;
    this.at = at;
  }

  /** Whether a number can begin with this character. */
  static boolean begins(char c) {
    return isDigit(c) || c >= 0x3007 && (c < 0x3008 || c >= 0x4e00)
        && (c == '数' || c == '十' || c == '百' || c == '千' || kanjiDigit(c) >= 0);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static int kanjiDigit(char c) {
    return switch (c) {
      case '〇' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  /** A number in kanji or ASCII digits up to 99 that fills {@code digits}, or -1. 元 is 1. */
  static int small(String digits) {
    if (digits.equals("元")) {
      return 1;
    }
    if (isDigit(digits.charAt(0))) {
      return Integer.parseInt(digits);
    }
    int ten = digits.indexOf('十');
    if (ten < 0) {
      int value = 0;
      for (int i = 0; i < digits.length(); i++) {
        value = value * 10 + kanjiDigit(digits.charAt(i));
      }
      return value;
    }
    int tens = ten == 0 ? 1 : kanjiDigit(digits.charAt(0));
    int ones = ten == digits.length() - 1 ? 0 : kanjiDigit(digits.charAt(ten + 1));
    return ten > 1 || tens < 0 || ones < 0 || digits.length() > ten + 2 ? -1 : tens * 10 + ones;
  }

  /** The number that begins at {@code at}, or null where none does. Looks at no character from {@code limit} on. */
  static Numeral read(AlignedText aligned, int at, int limit) {
    if (at >= limit || !begins(aligned.normal().charAt(at)) || aligned.raised(at)) {
      return null;
    }
    return new Numerals(aligned, at, limit).run();
  }

  private Numeral run() {
    int start = at;
    while (at < limit && !aligned.raised(at) && step(text.charAt(at))) {
      // step moves on
    }
    if (at == start) {
      return null;
    }
    BigDecimal value = total.add(section).add(current == null ? BigDecimal.ZERO : current);
    return new Numeral(start, at, open ? null : value, !arabic && !open);
  }

  private boolean step(char c) {
    if (isDigit(c)) {
      return digits();
    }
    int digit = kanjiDigit(c);
    if (digit >= 0) {
      return kanji(digit);
    }
    return switch (c) {
      case '数' -> several();
      case '余' -> remainder();
      case '十' -> small(10);
      case '百' -> small(100);
      case '千' -> small(1000);
      case '万' -> large(10_000L);
      case '億' -> large(100_000_000L);
      case '兆' -> large(1_000_000_000_000L);
      default -> false;
    };
  }

  private boolean digits() {
    if (current != null && !(open && current == SEVERAL)) {
      return false;
    }
    int start = at;
    skipDigits();
    if (at - start <= 3) {
      while (isGroup()) {
        at += 4;
      }
    }
    if (at + 1 < limit && text.charAt(at) == '.' && plainDigit(at + 1)) {
      at++;
      skipDigits();
    }
    arabic = true;
    if (at - start > MAX_DIGITS) {
      open = true;
      current = BigDecimal.ONE;
      return false;
    }
    current = new BigDecimal(text.substring(start, at).replace(",", ""));
    power();
    return true;
  }

  private void skipDigits() {
    while (at < limit && plainDigit(at)) {
      at++;
    }
  }

  private boolean plainDigit(int i) {
    return i < limit && isDigit(text.charAt(i)) && !aligned.raised(i);
  }

  private boolean isGroup() {
    return at < limit && text.charAt(at) == ',' && plainDigit(at + 1) && plainDigit(at + 2) && plainDigit(at + 3)
        && !plainDigit(at + 4);
  }

  /** {@code ×10⁻⁵}, {@code x10^5} after a number. */
  private void power() {
    if (current.equals(BigDecimal.TEN) && at < limit && exponent(at) > 0) {
      raise(at, exponent(at));
      current = current.movePointLeft(1);
      return;
    }
    int i = skipBlank(at);
    if (i >= limit || text.charAt(i) != '×' && text.charAt(i) != 'x') {
      return;
    }
    i = skipBlank(i + 1);
    if (i + 2 >= limit || !text.startsWith("10", i)) {
      return;
    }
    int exponentEnd = exponent(i + 2);
    if (exponentEnd > 0) {
      raise(i + 2, exponentEnd);
    }
  }

  private void raise(int exponent, int end) {
    String digits = text.substring(text.charAt(exponent) == '^' ? exponent + 1 : exponent, end);
    current = current.scaleByPowerOfTen(Integer.parseInt(digits));
    at = end;
  }

  private int skipBlank(int i) {
    return i < limit && text.charAt(i) == ' ' ? i + 1 : i;
  }

  /** One past a raised or caret exponent of at most two digits at {@code i}, or -1. */
  private int exponent(int i) {
    int k = i;
    boolean caret = text.charAt(k) == '^';
    if (caret) {
      k++;
    } else if (!aligned.raised(k)) {
      return -1;
    }
    if (k < limit && (text.charAt(k) == '-' || text.charAt(k) == '+')) {
      k++;
    }
    int digits = k;
    while (k < limit && isDigit(text.charAt(k)) && (caret || aligned.raised(k)) && k - digits < MAX_EXPONENT) {
      k++;
    }
    return k > digits && k - digits <= 2 ? k : -1;
  }

  private boolean kanji(int digit) {
    if (current != null && (!positional || at >= limit)) {
      return false;
    }
    if (current != null && current.precision() > MAX_DIGITS) {
      open = true;
      at++;
      return true;
    }
    current = current == null ? BigDecimal.valueOf(digit)
        : current.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit));
    positional = true;
    at++;
    return true;
  }

  private boolean several() {
    if (open) {
      return false;
    }
    open = true;
    positional = false;
    current = SEVERAL;
    at++;
    return true;
  }

  /** 百余人, 20余年: some more than the number. */
  private boolean remainder() {
    boolean counted = at + 1 < limit && "名人年日個種例件頭匹回万億".indexOf(text.charAt(at + 1)) >= 0;
    if (open || !counted) {
      return false;
    }
    open = true;
    at++;
    return true;
  }

  private boolean small(int factor) {
    section = section.add((current == null ? BigDecimal.ONE : current).multiply(BigDecimal.valueOf(factor)));
    if (section.precision() > MAX_DIGITS) {
      open = true;
      section = BigDecimal.ONE;
    }
    current = null;
    positional = false;
    at++;
    return true;
  }

  private boolean large(long factor) {
    BigDecimal below = section.add(current == null ? BigDecimal.ZERO : current);
    if (below.signum() == 0) {
      return false;
    }
    total = total.add(below.multiply(BigDecimal.valueOf(factor)));
    if (total.precision() > MAX_DIGITS) {
      open = true;
      total = BigDecimal.ONE;
    }
    section = BigDecimal.ZERO;
    current = null;
    positional = false;
    at++;
    return true;
  }
}
