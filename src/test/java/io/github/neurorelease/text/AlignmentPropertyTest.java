package io.github.neurorelease.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AlignmentPropertyTest {

  @Provide
  Arbitrary<String> plain() {
    return AnyText.plain();
  }

  @Provide
  Arbitrary<String> any() {
    return AnyText.any();
  }

  @Property
  void rangesNeverGoBackwardsAndStayInside(@ForAll("any") String source) {
    Alignment.assertOrdered(Normaliser.normalise(source));
  }

  @Property
  void everyCodeUnitIsWhatUnicodeMakesOfItsRange(@ForAll("any") String source) {
    Alignment.assertUnitsComeFromTheirRanges(Normaliser.normalise(source));
  }

  @Property
  void surrogatePairsStayWhole(@ForAll("any") String source) {
    Alignment.assertPairsStayWhole(Normaliser.normalise(source));
  }

  @Property
  void theSourceRangeOfASpanHoldsTheSpan(@ForAll("plain") String source, @ForAll int a, @ForAll int b) {
    AlignedText text = Normaliser.normalise(source);
    if (text.length() == 0) {
      return;
    }
    int x = Math.floorMod(a, text.length());
    int y = Math.floorMod(b, text.length());
    int start = Math.min(x, y);
    int end = Math.max(x, y) + 1;
    String words = text.normal().substring(start, end);
    String slice = text.toSource(start, end).in(source);
    String again = Normaliser.normalise(slice).normal();
    assertTrue(again.contains(words.strip()), () -> "\"" + words + "\" is not in \"" + again + "\"");
  }

  @Property
  void aTextWithoutMarkupAgainNormalisedStaysTheSame(@ForAll("plain") String source) {
    String once = Normaliser.normalise(source).normal();
    boolean marks = once.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK
        || "*\\$^&".indexOf(c) >= 0);
    if (!marks) {
      assertEquals(once, Normaliser.normalise(once).normal());
    }
  }

  @Property
  void theSameTextHasTheSameNormalForm(@ForAll("any") String source) {
    AlignedText one = Normaliser.normalise(source);
    AlignedText other = Normaliser.normalise(new String(source.toCharArray()));
    assertEquals(one.normal(), other.normal());
    for (int i = 0; i < one.length(); i++) {
      assertEquals(one.toSource(i, i + 1), other.toSource(i, i + 1));
      assertEquals(one.gapBefore(i), other.gapBefore(i));
      assertEquals(one.raised(i), other.raised(i));
    }
  }

  @Property
  void blanksAndLineFeedsStandForNoLetters(@ForAll("plain") String source) {
    AlignedText text = Normaliser.normalise(source);
    for (int i = 0; i < text.length(); i++) {
      if (text.normal().charAt(i) == ' ' || text.normal().charAt(i) == '\n') {
        String slice = text.toSource(i, i + 1).in(source);
        assertTrue(slice.chars().noneMatch(Character::isLetterOrDigit), slice);
      }
    }
  }

  @Property
  void noLetterIsLost(@ForAll("plain") String source) {
    AlignedText text = Normaliser.normalise(source);
    boolean[] covered = new boolean[source.length()];
    for (int i = 0; i < text.length(); i++) {
      for (int k = text.sourceStart(i); k < text.sourceEnd(i); k++) {
        covered[k] = true;
      }
    }
    for (int k = 0; k < covered.length; k++) {
      assertTrue(covered[k] || !Character.isLetterOrDigit(source.charAt(k)), "lost at " + k);
    }
  }
}
