package io.github.neurorelease.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.entity.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Both sides of the context column: where a word is a term, and where it is none. */
class AmbiguousWordsTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final String FIELD = "扁桃体、線条体、側坐核、BDNF、ドーパミン、アストロサイトを光遺伝学で調べた。\n";

  @ParameterizedTest(name = "{0} {1}: {2} | {3}")
  @CsvFileSource(resources = "/lexicon/ambiguous.tsv", delimiter = '\t')
  void aWordIsATermInItsContextAlone(String word, EntityType type, String term, String none) {
    assertEquals(true, isFound(word, type, FIELD + term), term);
    assertEquals(false, isFound(word, type, none.startsWith("~") ? none.substring(1) : FIELD + none), none);
  }

  private static boolean isFound(String word, EntityType type, String text) {
    return EXTRACTOR.extract(text).entities(type).stream().anyMatch(mention -> mention.text().equals(word));
  }
}
