package io.github.neurorelease.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon STANDARD = Lexicon.standard();
  private static final String HEADER = "term\ttype\treading\tenglish\tid\taliases\tcontext\n";

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
      "BDNF, BDNF, true",
      "ＢＤＮＦ, BDNF, true",
      "bdnf, BDNF, true",
      "BDNG, BDNF, false",
      "IL-1β, IL-1β, true",
      "IL1β, IL-1β, true",
      "ＩＬ－１β, IL-1β, true",
      "IL–1β, IL-1β, true",
      "IL‐1β, IL-1β, true",
      "IL 1β, IL-1β, true",
      "IL-2β, IL-1β, false",
      "ｹﾀﾐﾝ, ケタミン, true",
      "ケタミン, ケタミン, true",
      "ケタミンー, ケタミン, false",
      "パーキンソン病, パーキンソン病, true",
      "パ－キンソン病, パーキンソン病, false",
      "アルツハイマー 病, アルツハイマー病, true",
      "ギラン・バレー症候群, ギラン・バレー症候群, true",
      "ギランバレー症候群, ギラン・バレー症候群, true",
      "ギラン-バレー症候群, ギラン・バレー症候群, true",
      "ギラン=バレー症候群, ギラン・バレー症候群, false",
      "発達障害, 発達障害, true",
      "発達障がい, 発達障害, true",
      "発達障碍, 発達障害, true",
      "発達障礙, 発達障害, true",
      "発達障, 発達障害, false",
      "頚髄, 頸髄, true",
      "α-シヌクレイン, αシヌクレイン, true",
      "Α－シヌクレイン, αシヌクレイン, true",
      "β-シヌクレイン, αシヌクレイン, false"})
  void formsAreFoundInAnyWidthCaseDashBlankAndMiddleDot(String written, String term, boolean found) {
    List<Term> canonical = STANDARD.find(term);
    assertFalse(canonical.isEmpty(), "no row has " + term);
    assertEquals(found, STANDARD.find(written).equals(canonical), written + " => " + STANDARD.find(written));
  }

  @Test
  void whatIsCompiledIsWhatTheFilesSay() throws IOException {
    assertEquals(Lexicon.sources(), STANDARD.terms());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Index.of(Lexicon.sources(), List.of()).write(new OutputStreamDataOutput(bytes));
    try (InputStream compiled = Resources.open("lexicon.bin")) {
      assertNotNull(compiled, "the build compiles the dictionaries (mvn process-classes)");
      assertEquals(bytes.size(), compiled.readAllBytes().length);
    }
  }

  @Test
  void everyFormOfEveryRowIsFound() {
    for (Term term : STANDARD.terms()) {
      assertTrue(STANDARD.find(term.term()).contains(term), term.toString());
      term.aliases().forEach(alias -> assertTrue(STANDARD.find(alias).contains(term), alias + " of " + term));
    }
  }

  @Test
  void aUsersFormIsFoundAsTheUsersRowAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("ours.tsv"),
        "# ours\n" + HEADER + "ケタミン\tMETHOD\n化合物ゼータ\tCHEMICAL\t\tzeta\t\tZZ-9\n");
    Lexicon lexicon = Lexicon.builder().dictionary(file).ignore(List.of("海馬", "ＢＤＮＦ")).build();
    assertEquals(List.of("ours.tsv:3"), lexicon.find("ｹﾀﾐﾝ").stream().map(Term::source).toList());
    assertEquals(List.of(EntityType.CHEMICAL), lexicon.find("zz9").stream().map(Term::type).toList());
    assertEquals(List.of(), lexicon.find("海馬"));
    assertEquals(List.of(), lexicon.find("bdnf"));
    assertEquals(STANDARD.find("脳由来神経栄養因子"), lexicon.find("脳由来神経栄養因子"));
    assertEquals("ours.tsv:3", lexicon.terms().get(0).source());
    assertNotEquals(STANDARD.version(), lexicon.version());
    assertEquals(Lexicon.standard().version(), STANDARD.version());
  }

  @ParameterizedTest(name = "{0} => {1}")
  @CsvSource({
      "海馬歯状回の, '2:海馬 3:海馬歯 5:海馬歯状回'",
      "海馬, 2:海馬",
      "島, ''",
      "脳, ''"})
  void oneWalkFindsTheUsersFormsAndTheLibrarysTheShortestFirst(String text, String expected) throws IOException {
    Lexicon lexicon = Lexicon.builder()
        .dictionary("ours", HEADER + "海馬\tCELL\n海馬歯\tANATOMY\n")
        .dictionary("theirs", HEADER + "海馬歯状回\tANATOMY\n")
        .ignore(List.of("島")).standard(true).build();
    List<String> hits = new ArrayList<>();
    lexicon.automaton().walker(text.toCharArray()).walk(0,
        (end, terms) -> hits.add(end + ":" + terms.get(0).term()));
    assertEquals(expected, String.join(" ", hits));
  }

  @Test
  void aLexiconMayBeTheUsersAlone() throws IOException {
    Lexicon lexicon = Lexicon.builder().dictionary("ours", HEADER + "海馬\tANATOMY\n").standard(false).build();
    assertEquals(1, lexicon.terms().size());
    assertEquals(1, lexicon.find("海馬").size());
    assertEquals(List.of(), lexicon.find("ケタミン"));
    assertEquals(List.of(), Lexicon.builder().standard(false).build().find("海馬"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = ';', value = {
      "term type; ours:1: the header",
      "HEADER島 ISLAND; ours:2: an entity type",
      "HEADER- ANATOMY; ours:2: a term with a letter",
      "HEADER島 ANATOMY a b c d near; ours:2: context",
      "HEADER島 ANATOMY a b c d near:x y; ours:2: at most 7 columns"})
  void whatCannotBeUsedIsSaidWithFileAndLine(String text, String beginning) {
    Lexicon.Builder builder = Lexicon.builder();
    String file = text.replace("HEADER", HEADER.strip() + "\n").replace(' ', '\t');
    DictionaryException e = assertThrows(DictionaryException.class, () -> builder.dictionary("ours", file));
    assertTrue(e.getMessage().startsWith(beginning), e.getMessage());
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource(delimiter = '!', value = {
      "''", "defined", "field", "near:延髄|中脳", "next:核", "prev:右|左", "field;not-next:塾|院", "not-prev:半", "everyday", "never",
      "defined;near:a;next:b;prev:c;not-next:d;not-prev:e"})
  void aContextIsWrittenAsItIsRead(String column) {
    assertEquals(column, Context.parse(column).column());
  }

  @Test
  void threadsThatDecodeTheSameRowsAgree() throws Exception {
    Lexicon fresh = Lexicon.standard();
    Callable<List<List<Term>>> task = () -> STANDARD.terms().stream().map(term -> fresh.find(term.term())).toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<List<List<Term>>> results = new ArrayList<>();
      for (Future<List<List<Term>>> future : pool.invokeAll(List.of(task, task, task, task))) {
        results.add(future.get());
      }
      results.forEach(result -> assertEquals(results.get(0), result));
    } finally {
      pool.shutdown();
    }
  }
}
