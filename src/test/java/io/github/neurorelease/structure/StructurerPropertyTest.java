package io.github.neurorelease.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.text.Alignment;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.AnyText;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.text.Span;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StructurerPropertyTest {

  @Provide
  Arbitrary<String> lines() {
    return AnyText.lines();
  }

  @Property
  void rangesNeverGoBackwardsAndStayInside(@ForAll("lines") String source) {
    Alignment.assertOrdered(Structures.of(source).text());
  }

  @Property
  void everyCodeUnitIsWhatUnicodeMakesOfItsRange(@ForAll("lines") String source) {
    AlignedText text = Structures.of(source).text();
    Alignment.assertUnitsComeFromTheirRanges(text);
    Alignment.assertPairsStayWhole(text);
  }

  /** What a span holds stands in its source range in the same order; a page number may stand between. */
  @Property
  void theSourceRangeOfASpanHoldsTheSpan(@ForAll("lines") String source, @ForAll int a, @ForAll int b) {
    AlignedText text = Structures.of(source).text();
    if (text.length() == 0 || source.chars().anyMatch(c -> "*\\$^&".indexOf(c) >= 0)) {
      return;
    }
    int x = Math.floorMod(a, text.length());
    int y = Math.floorMod(b, text.length());
    String words = text.normal().substring(Math.min(x, y), Math.max(x, y) + 1);
    Span span = text.toSource(Math.min(x, y), Math.max(x, y) + 1);
    assertTrue(isSubsequence(words.replaceAll("[ \n]", ""), Normaliser.normalise(span.in(source)).normal()));
  }

  private static boolean isSubsequence(String words, String text) {
    int at = 0;
    for (int i = 0; i < text.length() && at < words.length(); i++) {
      at += text.charAt(i) == words.charAt(at) ? 1 : 0;
    }
    return at == words.length();
  }

  @Property
  void blocksCoverTheTextAndLineFeedsPartThem(@ForAll("lines") String source) {
    Structure structure = Structures.of(source);
    int at = 0;
    for (Block block : structure.blocks()) {
      assertEquals(at, block.start());
      assertTrue(block.end() > block.start());
      assertEquals(-1, structure.text(block).indexOf('\n'));
      assertNotNull(structure.kind(block));
      at = block.end() + 1;
    }
    assertEquals(structure.text().length(), Math.max(0, at - 1));
  }

  @Property
  void sectionsFollowOneAnotherAndHeadingsLieInThem(@ForAll("lines") String source) {
    int end = 0;
    for (Section section : Structures.of(source).sections()) {
      assertTrue(section.start() >= end && section.start() <= section.end() && section.end() <= source.length());
      end = section.end();
      if (section.heading() != null) {
        assertEquals(section.heading(), source.substring(section.headingStart(), section.headingEnd()));
        assertTrue(section.headingStart() >= section.start() && section.headingEnd() <= section.end());
      }
    }
  }

  @Property
  void sentencesBeginInsideTheirBlocks(@ForAll("lines") String source) {
    Structure structure = Structures.of(source);
    for (Block block : structure.blocks()) {
      BitSet starts = new BitSet();
      Sentences.starts(structure.text().normal(), block.start(), block.end(), starts);
      assertTrue(starts.get(block.start()));
      assertTrue(starts.length() <= block.end());
      assertEquals(block.start(), starts.nextSetBit(0));
    }
  }

  @Property
  void theSameTextHasTheSameStructure(@ForAll("lines") String source) {
    Structure one = Structures.of(source);
    Structure other = Structures.of(new String(source.toCharArray()));
    assertEquals(one.text().normal(), other.text().normal());
    assertEquals(List.copyOf(one.blocks()), other.blocks());
    assertEquals(one.sections(), other.sections());
  }
}
