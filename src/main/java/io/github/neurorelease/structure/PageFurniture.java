package io.github.neurorelease.structure;

import io.github.neurorelease.text.AlignedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lines that belong to the page and not to the text: page numbers and running heads.
 *
 * <pre>
 * - 2 / 4 -            => page number
 * NEWS RELEASE  - 1 / 4 -  => running head with page number
 * 甲大学 発表資料        2/4 => the same, where one page at least has it with another number
 * </pre>
 */
final class PageFurniture {

  private static final int WIDEST = 80;
  private static final int WIDEST_WITH_GAP = 160;
  /** So many columns of blank part a running head from the page number at the other edge. */
  private static final int EDGE = 4;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:-\\s?)?(?:[Pp]\\.?\\s?)?\\d{1,3}\\s?(?:/\\s?\\d{1,3})?(?:\\s?-)?(?:ページ|頁)?");
  private static final Pattern TRAILING_PAGE_NUMBER =
      Pattern.compile("[A-Za-z \\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,40}-\\s?\\d{1,3}\\s?/\\s?\\d{1,3}\\s?-");

  private PageFurniture() {
  }

  /** For each line whether it is furniture. */
  static boolean[] find(AlignedText text, List<Line> lines) {
    boolean[] furniture = new boolean[lines.size()];
    boolean any = false;
    for (int i = 0; i < furniture.length; i++) {
      Line line = lines.get(i);
      if (line.width() <= WIDEST && (mayBeNumber(text.normal().charAt(line.start()))
          || text.normal().charAt(line.end() - 1) == '-')) {
        String words = line.text(text);
        furniture[i] = isPageNumber(words, lines, i) || TRAILING_PAGE_NUMBER.matcher(words).matches();
        any |= furniture[i];
      }
    }
    markNumberedHeads(text, lines, furniture);
    if (any) {
      markRunningHeads(text, lines, furniture, counts(text, lines));
    }
    return furniture;
  }

  /** Lines of one text beside different page numbers, which stand far from it. */
  private static void markNumberedHeads(AlignedText text, List<Line> lines, boolean[] furniture) {
    Map<String, List<Integer>> byHead = new HashMap<>();
    for (int i = 0; i < furniture.length; i++) {
      int edge = furniture[i] || lines.get(i).width() > WIDEST_WITH_GAP ? -1 : edge(text, lines.get(i));
      if (edge > 0) {
        String head = text.normal().substring(lines.get(i).start(), edge).strip();
        byHead.computeIfAbsent(head, k -> new ArrayList<>()).add(i);
      }
    }
    byHead.forEach((head, found) -> {
      long different = found.stream().map(i -> lines.get(i).text(text)).distinct().count();
      if (different >= 2) {
        found.forEach(i -> furniture[i] = true);
      }
    });
  }

  /** Where the page number at the end of the line begins, or -1. */
  private static int edge(AlignedText text, Line line) {
    int at = line.end();
    while (at > line.start() && "0123456789/- ".indexOf(text.normal().charAt(at - 1)) >= 0) {
      at--;
      boolean gap = text.gapBefore(at) >= EDGE;
      if (gap && at - line.start() >= 2) {
        return PAGE_NUMBER.matcher(text.normal()).region(at, line.end()).matches() ? at : -1;
      }
    }
    return -1;
  }

  private static boolean mayBeNumber(char first) {
    return first == '-' || first == 'P' || first == 'p' || first >= '0' && first <= '9';
  }

  private static Map<String, Integer> counts(AlignedText text, List<Line> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      if (line.width() <= WIDEST) {
        counts.merge(line.text(text), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** A bare number counts only where it stands apart from the lines around it. */
  private static boolean isPageNumber(String words, List<Line> lines, int i) {
    if (!PAGE_NUMBER.matcher(words).matches()) {
      return false;
    }
    boolean bare = words.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean alone = lines.get(i).blanks() > 0 && (i + 1 == lines.size() || lines.get(i + 1).blanks() > 0);
    return !bare || alone && lines.get(i).indent() >= 8;
  }

  private static void markRunningHeads(AlignedText text, List<Line> lines, boolean[] furniture,
                                       Map<String, Integer> counts) {
    for (int i = 0; i < furniture.length; i++) {
      if (furniture[i] || lines.get(i).width() > WIDEST) {
        continue;
      }
      boolean besideNumber = i > 0 && furniture[i - 1] || i + 1 < furniture.length && furniture[i + 1];
      if (besideNumber && counts.get(lines.get(i).text(text)) >= 2) {
        furniture[i] = true;
      }
    }
  }
}
