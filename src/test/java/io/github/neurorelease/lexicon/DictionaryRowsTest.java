package io.github.neurorelease.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryRowsTest {

  private static final String HEADER = "term\ttype\treading\tenglish\tid\taliases\tcontext\n";

  @TempDir
  private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<Term> parse(String text) {
    return TermReader.terms(Resources.lines("my.tsv", text));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
      "`term\ttype\n海馬\tANATOMY\n` => my.tsv:1:",
      "`海馬\tANATOMY\n` => my.tsv:1:",
      "`# Kommentar\n\nterm\ttype\treading\tenglish\tid\taliases\tcontext\n海馬\tBRAIN\n` => my.tsv:4:",
      "`term\ttype\treading\tenglish\tid\taliases\tcontext\n海馬\tanatomy\n` => my.tsv:2:",
      "`term\ttype\treading\tenglish\tid\taliases\tcontext\n海馬\n` => my.tsv:2:",
      "`term\ttype\treading\tenglish\tid\taliases\tcontext\n海馬\tANATOMY\n\tANATOMY\n` => my.tsv:3:",
      "`term\ttype\treading\tenglish\tid\taliases\tcontext\n-\tANATOMY\n` => my.tsv:2:",
      "`term\ttype\treading\tenglish\tid\taliases\tcontext\n橋\tANATOMY\t\t\t\t\tneben:核\n` => my.tsv:2:",
      "`term\ttype\treading\tenglish\tid\taliases\tcontext\n橋\tANATOMY\t\t\t\t\tnear:\n` => my.tsv:2:",
      "`term\ttype\treading\tenglish\tid\taliases\tcontext\n橋\tANATOMY\t\t\t\t\tdefined;\n` => my.tsv:2:",
      "`term\ttype\treading\tenglish\tid\taliases\tcontext\n海馬\tANATOMY\ta\tb\tc\td\t\tzu viel\n` => my.tsv:2:"})
  void everyComplaintNamesFileAndLine(String text, String place) {
    DictionaryException e = assertThrows(DictionaryException.class, () -> parse(text));
    assertTrue(e.getMessage().startsWith(place + " "), e.getMessage());
    assertEquals("my.tsv", e.file());
    assertEquals(Integer.parseInt(place.split(":")[1]), e.line());
  }

  @Test
  void aRowIsReadWhole() {
    Term term = parse(HEADER + "# 注\n\n海馬\tANATOMY\tカイバ\thippocampus\tUBERON:0002421\t海馬体|Ａｍｍｏｎ角\tfield\n").get(0);
    assertEquals("海馬", term.term());
    assertEquals(EntityType.ANATOMY, term.type());
    assertEquals("カイバ", term.reading());
    assertEquals("hippocampus", term.english());
    assertEquals("UBERON:0002421", term.id());
    assertEquals(List.of("海馬体", "Ammon角"), term.aliases());
    assertTrue(term.context().field());
    assertEquals("my.tsv:4", term.source());
  }

  @Test
  void aShortRowIsReadToo() {
    Term term = parse(HEADER + "海馬\tANATOMY\n").get(0);
    assertEquals(null, term.reading());
    assertEquals(null, term.id());
    assertEquals(List.of(), term.aliases());
    assertTrue(term.context().isNone());
  }

  @Test
  void anEmptyDictionaryHasNoTerms() {
    assertEquals(List.of(), parse(""));
    assertEquals(List.of(), parse("# nichts\n"));
    assertEquals(List.of(), parse(HEADER));
  }

  @ParameterizedTest
  @CsvSource({"メチルZ", "メチルｚ", "メチル-Z", "メチル・Z", "METHYL z", "methylz", "Ｍｅｔｈｙｌ－Ｚ"})
  void formsAreFoundInAnyShape(String form) throws IOException {
    Path own = file("own.tsv", HEADER + "メチルZ\tCHEMICAL\t\t\t\tMethyl-Z\n");
    Lexicon lexicon = Lexicon.builder().dictionary(own).standard(false).build();
    assertEquals("メチルZ", lexicon.find(form).stream().map(Term::term).collect(Collectors.joining()));
  }

  @Test
  void aUsersRowHidesOurs() throws IOException {
    Path own = file("own.tsv", HEADER + "ケタミン\tPROTEIN\n");
    Lexicon lexicon = Lexicon.builder().dictionary(own).build();
    assertEquals(List.of(EntityType.PROTEIN), lexicon.find("ケタミン").stream().map(Term::type).toList());
    assertFalse(lexicon.find("海馬").isEmpty());
    assertEquals("own.tsv:2", lexicon.terms().get(0).source());
  }

  @Test
  void anIgnoredFormIsNoTerm() throws IOException {
    Lexicon lexicon = Lexicon.builder().ignore(List.of("ｹﾀﾐﾝ")).build();
    assertTrue(lexicon.find("ケタミン").isEmpty());
  }

  @Test
  void twoRowsOfOneFormAreBothFound() throws IOException {
    Path own = file("own.tsv", HEADER + "橋\tANATOMY\t\t\t\t\tnear:延髄\nハシ\tORGANISM\t\t\t\t橋\n");
    Lexicon lexicon = Lexicon.builder().dictionary(own).standard(false).build();
    assertEquals(List.of(EntityType.ANATOMY, EntityType.ORGANISM), lexicon.find("橋").stream().map(Term::type).toList());
  }

  @Test
  void theLibrarysDictionariesLoad() {
    Lexicon lexicon = Lexicon.standard();
    assertTrue(lexicon.terms().size() >= 1500);
    for (EntityType type : EntityType.values()) {
      if (type.group() == EntityType.Group.BIOMEDICAL) {
        assertTrue(lexicon.terms().stream().anyMatch(term -> term.type() == type), type + " has no term");
      }
    }
    lexicon.terms().forEach(term -> assertTrue(lexicon.find(term.term()).contains(term), term.source()));
  }
}
