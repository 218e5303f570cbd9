package io.github.neurorelease.tagger;

import java.util.List;

/**
 * The genotype in front of an animal: letters, digits, brackets and slashes without a blank, and a gene before it.
 *
 * <pre>
 * Df(h22q11)/+マウス    => the whole
 * Atxn1 154Q/2Qマウス   => the whole
 * 対照群(WT)マウス      => none
 * </pre>
 */
final class Genotypes {

  private static final int LONGEST = 30;

  private Genotypes() {
  }

  /** The first unit of the genotype that ends before unit {@code animal}, or {@code animal} where there is none. */
  static int before(Passage passage, List<Unit> units, int animal) {
    String text = passage.document();
    int end = units.get(animal).start();
    int start = end;
    while (start > passage.start() && end - start < LONGEST && isPart(text.charAt(start - 1))) {
      start--;
    }
    if (start == end || !Character.isLetterOrDigit(text.charAt(start)) || !isMarked(text, start, end)
        || !isBalanced(text, start, end)) {
      return animal;
    }
    int first = animal;
    while (first > 0 && units.get(first - 1).start() >= start) {
      first--;
    }
    if (units.get(first).start() != start) {
      return animal;
    }
    boolean gene = first >= 2 && text.charAt(start - 1) == ' ' && units.get(first - 2).is(Unit.Kind.TERM)
        && units.get(first - 2).end() == start - 1 && Character.isLetterOrDigit(text.charAt(start - 2));
    return gene ? first - 2 : first;
  }

  private static boolean isPart(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || "()+-/.;".indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A slash tells a genotype from other symbols; those the heads take themselves. */
  private static boolean isMarked(String text, int start, int end) {
    return text.substring(start, end).indexOf('/') > 0;
  }

  private static boolean isBalanced(String text, int start, int end) {
    int depth = 0;
    for (int i = start; i < end && depth >= 0; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return depth == 0;
  }
}
