package io.github.neurorelease.score.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.output.FormatException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTagsTest {

  private static final Path GOLD = Path.of("src/test/resources/score/gold");
  private static final String TEXT = "𠮷田がうつ病を\n2026年に⟦述べ⟧た";

  @Test
  void tagsStandAroundMentions() {
    List<Mention> mentions = List.of(Mention.of(0, 3, "𠮷田", EntityType.PERSON, null),
        Mention.of(4, 7, "うつ病", EntityType.DISEASE, null), Mention.of(9, 14, "2026年", EntityType.DATE, "2026"));
    String tagged = "⟦PERSON|𠮷田⟧が⟦DISEASE|うつ病⟧を\n⟦DATE=2026|2026年⟧に⟦(⟧述べ⟦)⟧た";
    assertEquals(tagged, InlineTags.write(TEXT, mentions));
    assertEquals(mentions, InlineTags.read("x", tagged, TEXT));
  }

  @Test
  void aBracketOfTheTextCanBePartOfAMention() {
    List<Mention> mentions = List.of(Mention.of(0, 3, "⟦a⟧", EntityType.CELL, null));
    assertEquals("⟦CELL|⟦(⟧a⟦)⟧⟧", InlineTags.write("⟦a⟧", mentions));
    assertEquals(mentions, InlineTags.read("x", "⟦CELL|⟦(⟧a⟦)⟧⟧", "⟦a⟧"));
  }

  @Test
  void goldSurvivesTheWayThereAndBack() {
    GoldDocument tiny = GoldReader.readAll(GOLD, GOLD).get(0);
    String tagged = InlineTags.write(tiny.source().text(), tiny.mentions());
    assertTrue(tagged.contains("⟦DURATION=PT24H|24時間⟧後も"));
    assertEquals(tiny.mentions(), InlineTags.read("x", tagged, tiny.source().text()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
      "𠮷田がうつ病を\\n2026に⟦(⟧述べ⟦)⟧た      ; x:2: column 5: the file has \"に⟦(⟧述べ⟦)⟧た\", but the source \"年に⟦述べ⟧た\"",
      "𠮷田はうつ病を\\n2026年に⟦(⟧述べ⟦)⟧た    ; x:1: column 3: the file has \"はうつ病を\\n2026年に\"",
      "𠮷田がうつ病を\\n2026年に⟦(⟧述べ⟦)⟧た\\n ; x:2: column 16: the source ends, but the file goes on with \"\\n\"",
      "𠮷田がうつ病                              ; x:1: column 7: the file ends, but the source goes on with \"を\\n2026年に",
      "𠮷田が⟦NEURON|うつ病⟧を                   ; x:1: column 4: unknown type \"NEURON\", expected one of",
      "𠮷田が⟦DISEASE|⟦SYMPTOM|うつ⟧病⟧を        ; x:1: column 13: a tag inside a tag",
      "𠮷田が⟦うつ病⟧を                           ; x:1: column 4: a bracket without type",
      "𠮷田が⟦DISEASE|⟧うつ病                     ; x:1: column 4: a tag around nothing",
      "𠮷田がうつ病⟧を                            ; x:1: column 7: ⟧ closes no tag",
      "𠮷田が⟦DISEASE=|うつ病⟧を                  ; x:1: column 4: an empty value",
      "𠮷田がうつ病を\\n⟦DATE|2026年に⟦(⟧述べ⟦)⟧た; x:2: column 1: a tag that is never closed",
  })
  void refusesWhatIsNotTheSourceWithTags(String tagged, String complaint) {
    FormatException e = assertThrows(FormatException.class,
        () -> InlineTags.read("x", tagged.replace("\\n", "\n"), TEXT));
    assertTrue(e.getMessage().startsWith(complaint), e.getMessage());
  }

  @Test
  void refusesToWriteOverlapsAndValuesThatCannotBeRead() {
    Mention one = Mention.of(0, 3, "𠮷田", EntityType.PERSON, null);
    assertThrows(IllegalArgumentException.class, () -> InlineTags.write(TEXT, List.of(one, one)));
    assertThrows(IllegalArgumentException.class,
        () -> InlineTags.write(TEXT, List.of(Mention.of(0, 3, "𠮷田", EntityType.PERSON, "a|b"))));
    assertThrows(IllegalArgumentException.class,
        () -> InlineTags.write(TEXT, List.of(Mention.of(0, 2, "ab", EntityType.PERSON, null))));
  }
}
