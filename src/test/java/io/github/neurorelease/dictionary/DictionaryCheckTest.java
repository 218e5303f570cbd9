package io.github.neurorelease.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryCheckTest {

  private static final String HEADER = "term\ttype\treading\tenglish\tid\taliases\tcontext\n";

  @Test
  void ourOwnDictionariesHaveNothingWrong() {
    List<Finding> findings = DictionaryCheck.of(DictionaryFile.standard());
    assertEquals(List.of(), findings, findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
  }

  @ParameterizedTest(name = "{0} => {1} {2}")
  @CsvSource(delimiter = ';', nullValues = "-", value = {
      // rows that cannot be used; '_' is a tab, '/' a line
      "'ア症_ISLAND'; error; an entity type expected",
      "'ア症_DISEASE_______x'; error; at most 7 columns",
      "'-_DISEASE'; error; a term with a letter",
      "'ア症_DISEASE_____nearby'; error; context: always alone, or defined",
      "'ア症_DISEASE'; -; -",
      // identifiers
      "'ア症_DISEASE__a_MONDO:0004975'; -; -",
      "'ア症_DISEASE__a_MONDO:4975'; error; an identifier of the form MONDO:",
      "'ア症_DISEASE__a_0004975'; error; a vocabulary of",
      "'ア症_DISEASE__a_OMIM:104300'; error; a vocabulary of",
      "'ア症_DISEASE__a_MESH:D000544'; -; -",
      "'ア症_DISEASE__a_MESH:D544'; error; an identifier of the form MESH:",
      "'ア症_DISEASE__a_GO:0007612'; -; -",
      "'ア症_DISEASE__a_COGAT:CAO_00127'; -; -",
      "'ア大学_ORGANIZATION__a_ROR:0135d1r83'; -; -",
      "'ア大学_ORGANIZATION__a_ROR:0135d1r84'; error; the checksum of ROR:0135d1r84 is 83",
      "'ア大学_ORGANIZATION__a_ROR:0153d1r83'; error; the checksum of",
      "'ア大学_ORGANIZATION__a_ROR:0i35d1r83'; error; an identifier of the form ROR:",
      "'ア症_DISEASE___MONDO:0004975'; warning; \"ア症\" has an identifier and no English name",
      // contexts
      "'ア症_DISEASE_____near:イ||ウ'; error; the context has an empty word",
      "'ア症_DISEASE_____next:イ;not-next:イ'; error; the context demands and forbids",
      "'ア症_DISEASE_____never'; -; -",
      "'ア症_DISEASE_____everyday;near:イ|（ウ'; -; -",
      // forms
      "'ア症_DISEASE____ア症候|ア症候'; warning; \"ア症候\" is there twice",
      "'ア症_DISEASE____ア・症'; warning; \"ア・症\" and \"ア症\" differ only in",
      "'Abcdefg_PROTEIN____abcdefg'; warning; \"abcdefg\" and \"Abcdefg\" differ only in",
      "'SHH_PROTEIN____Shh'; -; -",
      "'IL-99_PROTEIN____IL99'; warning; \"IL99\" and \"IL-99\" differ only in",
      "'IL-99_PROTEIN____インターロイキン99'; -; -",
      "'ア症_DISEASE/ア症_SYMPTOM'; error; \"ア症\" stands at x:2 (ア症, DISEASE) too, as another type",
      "'ア症_DISEASE_____next:の/ア症_SYMPTOM'; -; -",
      "'ア症_DISEASE/イ症_DISEASE____ア症'; warning; \"ア症\" stands at x:2 (ア症, DISEASE) too",
      // everyday words
      "'眠り_PROCESS'; warning; \"眠り\" is a word of everyday language",
      "'眠り_PROCESS_____field'; -; -",
      "'眠り_PROCESS_____always'; -; -",
      "'眠り_PROCESS_____always;field'; error; context: always alone",
      "'海馬台_ANATOMY'; -; -",
      "'セロトニン_CHEMICAL'; -; -",
      // order
      "'イ症_DISEASE/ア症_DISEASE'; warning; \"ア症\" is out of order",
      "'ア症_DISEASE/イ症_DISEASE'; -; -"})
  void oneThingWrongIsOneFinding(String rows, String severity, String problem) {
    List<Finding> findings =
        DictionaryCheck.of(List.of(DictionaryFile.of("x", HEADER + rows.replace('_', '\t').replace('/', '\n')
            .replace("CAO\t", "CAO_"))));
    if (severity == null) {
      assertEquals(List.of(), findings);
    } else {
      assertEquals(1, findings.size(), findings.toString());
      String text = findings.get(0).toString();
      assertTrue(text.startsWith("x:" + (rows.contains("/") ? 3 : 2) + ": " + severity + ": " + problem), text);
      assertTrue(text.contains("; "), "what to do: " + text);
    }
  }

  @Test
  void aFileWithoutHeaderIsSaidToHaveNone() {
    assertEquals(List.of("x:1", "y:2"), DictionaryCheck.of(List.of(DictionaryFile.of("x", ""),
        DictionaryFile.of("y", "# c\nア症\tDISEASE\n"))).stream().map(f -> f.file() + ":" + f.line()).toList());
  }
}
