package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.Headings;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.structure.Structurer;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.text.SourceText;
import io.github.neurorelease.token.Document;
import io.github.neurorelease.token.Tokenizer;
import io.github.neurorelease.token.UserWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A passage that is printed twice is tagged once, and nobody sees it in the result. */
class PassagesTest {

  private static final List<Tagger> LEXICAL = Taggers.lexical(Lexicon.standard());
  private static final List<Tagger> STRUCTURAL = Taggers.structural();
  private static final Introduced INTRODUCED = new Introduced(List.of(
      new Introduced.Form("研究", EntityType.METHOD, false, "test"),
      new Introduced.Form("効果", EntityType.DISEASE, false, "test")));
  private static final String SENTENCE = "ラットの海馬に2025年3月からケタミンを10 mg/kg投与し、東都大学で調べた。";

  /** Asks the other tagger for every passage. */
  private record Asked(Tagger tagger) implements Tagger {

    @Override
    public Tagger forText(AlignedText text) {
      return new Asked(tagger.forText(text));
    }

    @Override
    public void tag(Passage passage, Consumer<Candidate> out) {
      tagger.tag(passage, out);
    }
  }

  static Stream<Path> seeds() throws IOException {
    return Files.list(Path.of("seeds")).filter(file -> file.toString().endsWith(".txt"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void proposesForACopyWhatItWouldProposeAnew(Path seed) throws IOException {
    String text = Files.readString(seed);
    Document document = document(text + "\n\n" + text);
    List<Tagger> taggers = new ArrayList<>(LEXICAL);
    taggers.addAll(STRUCTURAL);
    List<Candidate> tagged = Passages.tag(document, taggers);
    assertEquals(Passages.tag(document, asked(taggers)).stream().filter(found -> stays(document, found)).toList(), tagged);
    List<Candidate> anew = Passages.retag(document, LEXICAL, INTRODUCED, tagged);
    assertNotEquals(tagged, anew);
    assertEquals(Passages.retag(document, asked(LEXICAL), INTRODUCED, tagged), anew);
  }

  @Test
  void asksOnlyLocalTaggersOnce() {
    Document document = document(SENTENCE + "\n\n" + SENTENCE + "\n\n" + SENTENCE.replace("ラット", "サル"));
    List<Integer> starts = new ArrayList<>();
    LocalTagger local = (passage, out) -> starts.add(passage.start());
    Passages.tag(document, List.of(local));
    List<Block> blocks = document.structure().blocks();
    assertEquals(List.of(blocks.get(0).start(), blocks.get(2).start()), starts);
    starts.clear();
    Tagger other = (passage, out) -> starts.add(passage.start());
    Passages.tag(document, List.of(other));
    assertEquals(3, starts.size());
  }

  @Test
  void anEntryOfAReferenceListIsShownToThoseWhoFindItsAddress() {
    Document document = document("【参考文献】\n1) Sato K, Abe J. Sleep and memory in mice. Neuron 50, 1-5 (2020).\n\n"
        + "【背景】\n" + SENTENCE);
    List<String> seen = new ArrayList<>();
    LocalTagger local = (passage, out) -> seen.add(passage.text());
    Passages.tag(document, List.of(local));
    assertTrue(seen.contains(SENTENCE) && seen.stream().noneMatch(text -> text.contains("Sato")), () -> seen.toString());
    for (Tagger reader : List.of(new Reader(seen), new Asked(local))) {
      seen.clear();
      Passages.tag(document, List.of(reader));
      assertTrue(seen.stream().anyMatch(text -> text.contains("Sato")), () -> seen.toString());
    }
  }

  /** Notes what it is asked for, references too. */
  private record Reader(List<String> seen) implements LocalTagger {

    @Override
    public boolean readsReferences() {
      return true;
    }

    @Override
    public void tag(Passage passage, Consumer<Candidate> out) {
      seen.add(passage.text());
    }
  }

  @Test
  void sectionsAndBlanksMakeAnotherPassage() {
    Document sections = document("【背景】\n" + SENTENCE + "\n\n【結果】\n" + SENTENCE);
    Document blanks = document(SENTENCE + "\n\n" + SENTENCE.replace("東都大学", "東都 大学"));
    for (Document document : List.of(sections, blanks)) {
      Structure structure = document.structure();
      for (int b = 0; b < structure.blocks().size(); b++) {
        assertEquals(b, structure.original(b), () -> "blocks " + structure.blocks());
      }
    }
    Structure copied = document("【背景】\n" + SENTENCE + "\n\n【背景】\n" + SENTENCE).structure();
    assertTrue(copied.original(copied.blocks().size() - 1) < copied.blocks().size() - 1);
  }

  /** Of what is found in an entry of a reference list only its address is a mention. */
  private static boolean stays(Document document, Candidate found) {
    return found.type() == EntityType.DOI || found.type() == EntityType.URL
        || !document.structure().isReferenceEntry(document.blockAt(found.start()));
  }

  private static List<Tagger> asked(List<Tagger> taggers) {
    return taggers.stream().<Tagger>map(Asked::new).toList();
  }

  private static Document document(String text) {
    Structure structure = new Structurer(new Headings()).structure(Normaliser.normalise(text));
    Tokenizer tokenizer = Tokenizer.keeping(UserWord.standard());
    return new Document(SourceText.of("test", text), structure, tokenizer.words(structure));
  }
}
