package io.github.neurorelease.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Lexicon;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryStatsTest {

  private static final DictionaryStats OURS = DictionaryStats.of(Lexicon.standard().terms());

  @Test
  void rowsFormsAndIdentifiersAreCountedByTypeAndFile() throws IOException {
    Lexicon lexicon = Lexicon.builder().standard(false)
        .dictionary("a.tsv", "term\ttype\treading\tenglish\tid\taliases\tcontext\n"
            + "ア\tCELL\t\ta\tCL:0000001\tイ|ウ\nエ\tCELL\t\t\t\t\tfield\n")
        .dictionary("b.tsv", "term\ttype\treading\tenglish\tid\taliases\tcontext\nオ\tDISEASE\n").build();
    DictionaryStats stats = DictionaryStats.of(lexicon.terms());
    assertEquals(new DictionaryStats.Count(2, 4, 1, 1), stats.types().get(EntityType.CELL));
    assertEquals(new DictionaryStats.Count(1, 1, 0, 0), stats.files().get("b.tsv"));
    assertEquals(new DictionaryStats.Count(3, 5, 1, 1), stats.total());
    assertTrue(stats.markdown().contains("| CELL | 2 | 4 | 1 (50 %) | 1 |\n"), stats.markdown());
    assertTrue(stats.markdown().contains("| a.tsv | 2 | 4 | 1 (50 %) | 1 |\n"), stats.markdown());
  }

  @ParameterizedTest(name = "{0}: at least {1} concepts")
  @CsvSource({"CHEMICAL, 1300", "PROTEIN, 1500", "ANATOMY, 900", "CELL, 350", "DISEASE, 900", "SYMPTOM, 450",
      "ORGANISM, 250", "METHOD, 800", "PROCESS, 600", "ORGANIZATION, 700", "PROGRAM, 120", "JOURNAL, 350"})
  void theLexiconIsAsBroadAsItMustBe(EntityType type, int concepts) {
    assertTrue(OURS.types().get(type).concepts() >= concepts, type + " " + OURS.types().get(type));
  }

  @Test
  void mostBiomedicalConceptsAreTiedToAVocabulary() {
    int concepts = 0;
    int ids = 0;
    for (EntityType type : EntityType.values()) {
      if (type.group() == EntityType.Group.BIOMEDICAL) {
        concepts += OURS.types().get(type).concepts();
        ids += OURS.types().get(type).ids();
      }
    }
    assertTrue(ids >= 0.7 * concepts, ids + " of " + concepts);
    assertTrue(OURS.total().forms() >= 16000, OURS.total().toString());
  }
}
