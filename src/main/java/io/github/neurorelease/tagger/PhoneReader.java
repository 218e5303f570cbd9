package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds telephone and fax numbers. Immutable. */
final class PhoneReader {

  private static final String HYPHEN = " ?[-ー・.] ?";
  private static final String OPEN = " ?\\( ?";
  private static final String CLOSE = " ?\\) ?-? ?";
  private static final Pattern NUMBER = Pattern.compile(
      "(?:\\+\\d{1,3}(?:" + HYPHEN + "| )?(?:\\(0\\) ?" + "(?:" + HYPHEN + ")?" + ")?\\d{1,4}|0\\d{1,4})"
          + "(?:(?:" + HYPHEN + ")\\d{1,4}(?:" + HYPHEN + ")\\d{3,4}|" + OPEN + "\\d{1,4}" + CLOSE + "\\d{3,4}"
          + "|\\) ?-?\\d{1,4}(?:" + HYPHEN + ")\\d{3,4}| \\d{2,4} \\d{3,4}|\\d{6,10})(?!\\d|" + "-\\d" + ")");
  private static final Pattern SHORT = Pattern.compile("\\d{2,4}-\\d{4}(?![\\d-])");
  private static final Pattern LABEL = Pattern.compile(
      "(?:TEL|Tel|tel|T E L|FAX|Fax|fax|F A X|Phone|PHONE|phone|電話|電話番号"
          + "|ファックス|ファクス|ファクシミリ|携帯|直通|代表|☎|℡)[^0-9A-Za-z+]{0,8}$");
  private static final int LABEL_WINDOW = 16;
  private static final int MIN_DIGITS = 9;
  private static final int MAX_DIGITS = 15;

  /** Gives out the number that begins at {@code at}; returns one past it, or {@code at} where there is none. */
  int read(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    if (at > passage.start() && isJoined(text, at, passage.start())) {
      return at;
    }
    Matcher matcher = matcher(NUMBER, passage, at);
    if (!matcher.lookingAt()) {
      return labelled(passage, at, out);
    }
    String printed = matcher.group();
    boolean marked = hasMark(printed);
    int digits = digits(printed).length();
    boolean long0 = printed.charAt(0) == '+' ? digits >= MIN_DIGITS && digits <= MAX_DIGITS
        : digits >= MIN_DIGITS && digits <= 11;
    if (!long0 || !marked && !isLabelled(passage, at)) {
      return at;
    }
    int start = at > passage.start() && text.charAt(at - 1) == '(' && isOpened(printed) ? at - 1 : at;
    accept(start, matcher.end(), printed, out);
    return matcher.end();
  }

  /** {@code 264-6242} behind a label. */
  private int labelled(Passage passage, int at, Consumer<Candidate> out) {
    Matcher matcher = matcher(SHORT, passage, at);
    if (!matcher.lookingAt() || !isLabelled(passage, at)) {
      return at;
    }
    accept(at, matcher.end(), matcher.group(), out);
    return matcher.end();
  }

  private static void accept(int start, int end, String printed, Consumer<Candidate> out) {
    String value = printed.replaceAll("\\(0\\)", "").replaceAll("[^0-9+]+", "-").replaceAll("^-|-$", "");
    out.accept(new Candidate(start, end, EntityType.PHONE, value, Candidate.NORMAL,
        new Evidence("identifier.phone", "")));
  }

  private static Matcher matcher(Pattern pattern, Passage passage, int at) {
    return pattern.matcher(passage.document()).region(at, passage.end()).useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private static boolean isJoined(String text, int at, int from) {
    char before = text.charAt(at - 1);
    boolean number = at - 2 >= from && Numerals.isDigit(text.charAt(at - 2));
    return before < 0x80 && Character.isLetterOrDigit(before) || before == '/' && !number || before == '_'
        || before == '#' || before == '〒' || before == '.' && text.charAt(at) == '0' && number
        || before == '-' && at - 2 >= from && Character.isLetterOrDigit(text.charAt(at - 2));
  }

  /** Whether the number has marks between its groups, and so needs no label. */
  private static boolean hasMark(String printed) {
    for (int i = 1; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '-' || c == '(' || c == ')' || c == 'ー') {
        return true;
      }
    }
    return printed.charAt(0) == '+';
  }

  /** {@code 03)1234-5678} behind an opening bracket. */
  private static boolean isOpened(String printed) {
    int close = printed.indexOf(')');
    return close >= 0 && printed.indexOf('(') < 0;
  }

  private static boolean isLabelled(Passage passage, int at) {
    int from = Math.max(passage.start(), at - LABEL_WINDOW);
    return LABEL.matcher(passage.document().substring(from, at)).find();
  }

  private static String digits(String printed) {
    return printed.replaceAll("[^0-9]", "");
  }
}
