package io.github.neurorelease.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.apache.commons.text.StringEscapeUtils;

/** What must hold of any normal form and its source. */
public final class Alignment {

  private Alignment() {
  }

  /** Ranges lie inside the source, are not reversed and never go backwards. */
  public static void assertOrdered(AlignedText text) {
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      assertTrue(text.sourceStart(i) >= start, "starts go backwards at " + i);
      assertTrue(text.sourceEnd(i) >= end, "ends go backwards at " + i);
      assertTrue(text.sourceStart(i) <= text.sourceEnd(i), "reversed at " + i);
      start = text.sourceStart(i);
      end = text.sourceEnd(i);
    }
    assertTrue(end <= text.source().length(), "beyond the source");
  }

  /**
   * Every run of code units that has one source range is what Unicode makes of that range, whatever stands around it.
   * The folding is written down here a second time, by code point names and not by the tables of the program.
   */
  public static void assertUnitsComeFromTheirRanges(AlignedText text) {
    int i = 0;
    while (i < text.length()) {
      int stop = i + 1;
      while (stop < text.length() && text.sourceStart(stop) == text.sourceStart(i)
          && text.sourceEnd(stop) == text.sourceEnd(i)) {
        stop++;
      }
      String run = text.normal().substring(i, stop);
      String slice = text.source().substring(text.sourceStart(i), text.sourceEnd(i));
      if (!run.isBlank()) {
        assertEquals(expected(slice), run, "at " + i);
      }
      i = stop;
    }
  }

  /** No range begins or ends between the halves of a surrogate pair unless the normal form has the halves too. */
  public static void assertPairsStayWhole(AlignedText text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.normal().charAt(i))) {
        assertTrue(!isInsidePair(text.source(), text.sourceStart(i)) && !isInsidePair(text.source(), text.sourceEnd(i)),
            "a surrogate pair is cut at " + i);
      }
    }
  }

  /** Whether a position lies between a high surrogate and its low one. */
  public static boolean isInsidePair(String text, int at) {
    return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static String expected(String slice) {
    String plain = slice.startsWith("&") && slice.length() > 2 ? StringEscapeUtils.unescapeHtml4(slice) : slice;
    if (plain.length() == 1 && (isKept(plain.charAt(0)) || plain.equals("″"))) {
      return plain.replace('″', '"');
    }
    StringBuilder folded = new StringBuilder();
    for (char c : Normalizer.normalize(plain, Normalizer.Form.NFKC).toCharArray()) {
      String name = Character.getName(c);
      if (c != ' ') {
        folded.append(name == null || c < 0x80 ? c : fold(c, name));
      }
    }
    return folded.toString();
  }

  /** Enclosed numbers and ellipses stay. */
  private static boolean isKept(char c) {
    return c >= '①' && c <= '⒇' || c >= '⓵' && c <= '⓾' || c >= '❶' && c <= '➓' || c == '…' || c == '‥';
  }

  private static char fold(char c, String name) {
    return switch (name) {
      case "HYPHEN", "NON-BREAKING HYPHEN", "FIGURE DASH", "EN DASH", "EM DASH", "HORIZONTAL BAR", "MINUS SIGN",
           "BOX DRAWINGS LIGHT HORIZONTAL", "BOX DRAWINGS HEAVY HORIZONTAL", "SMALL HYPHEN-MINUS", "HYPHEN BULLET" -> '-';
      case "WAVE DASH", "TILDE OPERATOR", "WAVY DASH" -> '~';
      case "MIDDLE DOT", "BULLET", "HYPHENATION POINT", "BULLET OPERATOR", "DOT OPERATOR" -> '・';
      case "LEFT SINGLE QUOTATION MARK", "RIGHT SINGLE QUOTATION MARK", "MODIFIER LETTER APOSTROPHE", "PRIME",
           "REVERSED PRIME" -> '\'';
      case "LEFT DOUBLE QUOTATION MARK", "RIGHT DOUBLE QUOTATION MARK", "DOUBLE LOW-9 QUOTATION MARK",
           "DOUBLE HIGH-REVERSED-9 QUOTATION MARK", "DOUBLE PRIME", "REVERSED DOUBLE PRIME QUOTATION MARK",
           "LOW DOUBLE PRIME QUOTATION MARK" -> '"';
      case "ASTERISK OPERATOR" -> '*';
      default -> c;
    };
  }
}
