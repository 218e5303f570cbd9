package io.github.neurorelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.glossary.Anchor;
import io.github.neurorelease.glossary.GlossaryEntry;
import io.github.neurorelease.text.Alignment;
import io.github.neurorelease.text.AnyText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, a well-formed result comes out, in linear time. */
class ReleaseExtractorTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final int MEGABYTE = 1 << 20;
  private static final Duration ENOUGH = Duration.ofMinutes(3);

  @Test
  void anIgnoredFormIsFoundByNoRule() throws IOException {
    String source = "マウスのニューロンでメルタインを投与し、XY-4170遺伝子を調べた。抗てんかん薬のゼルキンと海馬を比べた。"
        + "東西ファーマ株式会社のアルファ機構が助けた。";
    List<String> ignored = List.of("メルタイン", "ＸＹ４１７０", "ゼルキン", "海馬");
    Extraction all = check(source);
    Extraction less = ReleaseExtractor.builder().ignoredTerms(ignored).build().extract(source);
    List<String> names = all.entities().stream().map(Mention::text).toList();
    assertTrue(names.containsAll(List.of("メルタイン", "XY-4170", "ゼルキン", "海馬")), names::toString);
    List<String> left = new ArrayList<>(names);
    left.removeAll(List.of("メルタイン", "XY-4170", "ゼルキン", "海馬"));
    assertEquals(left, less.entities().stream().map(Mention::text).toList());
  }

  @Test
  void aFamilyNameAloneIsAPersonWhereOnlyAPersonIsMeant() {
    List<String> names = check("東西大学の梅原 一郎教授が発表した。\n\n「うれしく思います」（梅原）\n\n利益相反\n"
        + "梅原は東西ファーマから講演料を受けました。梅原が広がる土地で、（梅原）を歩く。").entities().stream()
        .filter(mention -> mention.type() == EntityType.PERSON).map(Mention::text).toList();
    assertEquals(List.of("梅原 一郎", "梅原", "梅原"), names);
  }

  @Test
  void aCompanyIsKnownWithoutItsLegalForm() {
    List<String> names = check("東西ファーマ株式会社が発表した。試験は東西ファーマと東西大学が行い、東西の医師も加わった。")
        .entities().stream().map(Mention::text).toList();
    assertEquals(List.of("東西ファーマ株式会社", "東西ファーマ", "東西大学"), names);
  }

  static Stream<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static Extraction check(String source) {
    Extraction extraction = EXTRACTOR.extract(source);
    int end = 0;
    for (Mention mention : extraction.entities()) {
      assertTrue(mention.start() >= end, () -> mention + " overlaps the one before or stands before it");
      assertEquals(source.substring(mention.start(), mention.end()), mention.text());
      assertFalse(Alignment.isInsidePair(source, mention.start()), () -> mention + " begins inside a surrogate pair");
      assertFalse(Alignment.isInsidePair(source, mention.end()), () -> mention + " ends inside a surrogate pair");
      end = mention.end();
    }
    int entry = 0;
    for (GlossaryEntry note : extraction.glossary()) {
      assertTrue(note.start() >= entry && note.end() > note.start() && note.end() <= source.length());
      entry = note.start();
      int anchor = 0;
      for (Anchor mark : note.anchors()) {
        assertTrue(mark.start() >= anchor);
        assertEquals(source.substring(mark.start(), mark.end()), mark.text());
        anchor = mark.end();
      }
    }
    extraction.sections().forEach(section -> {
      if (section.heading() != null) {
        assertEquals(section.heading(), source.substring(section.headingStart(), section.headingEnd()));
      }
    });
    return extraction;
  }

  @Provide
  Arbitrary<String> lines() {
    return AnyText.lines();
  }

  @Property(tries = 400)
  void anyTextHasAWellFormedResult(@ForAll("lines") String source) {
    check(source);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSeedsHaveWellFormedResults(Path seed) throws IOException {
    check(Files.readString(seed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\u3000\u3000", "\t", "\u200b", "\ufeff", "\u0000", "\u0000\u0001\u0002"})
  void blankTextHasNothingInIt(String source) {
    Extraction extraction = check(source);
    assertEquals(List.of(), extraction.entities());
    assertEquals(List.of(), extraction.glossary());
    assertEquals(List.of(), extraction.abbreviations());
    assertEquals("the text is blank", extraction.warnings().get(0));
    assertEquals(source, extraction.source().text());
  }

  @Test
  void textWithoutJapaneseIsNoError() {
    check("Ketamine is a dissociative anaesthetic. It acts on NMDA receptors (NMDARs) in the brain.\n\nNothing else.");
    check("1234567890 !\"#$%&'()");
    check("Это не по-японски. 这不是日语。 이것은 일본어가 아닙니다.");
  }

  @Test
  void binaryJunkIsNoError() {
    Random random = new Random(7);
    byte[] bytes = new byte[200_000];
    random.nextBytes(bytes);
    check(new String(bytes, StandardCharsets.ISO_8859_1));
    check(new String(bytes, StandardCharsets.UTF_8));
    check(new String(bytes, StandardCharsets.UTF_16BE));
  }

  @Test
  void loneSurrogatesAreNoError() {
    check("\ud800");
    check("\udc00\ud800");
    check("ケタミン\ud83dは\udc00抗うつ薬である。𠮟られたマウス👩‍🔬。");
    check("\ud800".repeat(10_000) + "\udc00".repeat(10_000));
  }

  @Test
  void nullIsRefused() {
    assertThrows(NullPointerException.class, () -> EXTRACTOR.extract((String) null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "（", "「", "[", "【"})
  void aNestOfBracketsIsNoError(String open) {
    String close = open.equals("(") ? ")" : open.equals("（") ? "）" : open.equals("「") ? "」" : open.equals("[") ? "]" : "】";
    String nest = open.repeat(50_000) + "ケタミン" + close.repeat(50_000);
    assertTimeout(ENOUGH, () -> check(nest));
  }

  @Test
  void aNestOfManyBracketsIsNoError() {
    String nest = "（(「[【".repeat(20_000) + "ケタミン" + "】]」)）".repeat(20_000);
    assertTimeout(ENOUGH, () -> check(nest));
  }

  static Stream<String> hostile() {
    return Stream.of("7", "※", "\n", "(", "a", "ア", "漢", "ケタミンは抗うつ薬である。", "ケタミン", "a\n", "※1", "(mPFC)",
        "mPFC:内側前頭前野、", "検定", "うつ病の\n", "- 1 -\n", "「", "*", "、山田太郎", "Ketamine is an anaesthetic. ",
        "あ", "a.b.c.d.", "*1", "（注1）", "7,");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aMegabyteOfOneThingHasAResult(String unit) {
    String source = unit.repeat(MEGABYTE / unit.length());
    assertTimeout(ENOUGH, () -> EXTRACTOR.extract(source));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void resultsAreEqualByValueAndDoNotDependOnWhatCameBefore(Path seed) throws IOException {
    String source = Files.readString(seed);
    Extraction one = EXTRACTOR.extract(source);
    EXTRACTOR.extract("うつ病（XYZ）の治療にXYZ※1を用いた。\n用語解説\n※1 XYZ：測る技術。");
    Extraction other = EXTRACTOR.extract(new String(source.toCharArray()));
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }

  @Test
  void resultsCannotBeChanged() {
    Extraction extraction = EXTRACTOR.extract("内側前頭前野（mPFC）にケタミン※1を投与した。\n\n【用語解説】\n※1 ケタミン：麻酔薬の一つ。\n");
    assertFalse(extraction.entities().isEmpty() || extraction.glossary().isEmpty() || extraction.abbreviations().isEmpty());
    assertThrows(UnsupportedOperationException.class, () -> extraction.entities().remove(0));
    assertThrows(UnsupportedOperationException.class, () -> extraction.glossary().clear());
    assertThrows(UnsupportedOperationException.class, () -> extraction.glossary().get(0).anchors().clear());
    assertThrows(UnsupportedOperationException.class, () -> extraction.abbreviations().clear());
    assertThrows(UnsupportedOperationException.class, () -> extraction.sections().add(null));
    assertThrows(UnsupportedOperationException.class, () -> extraction.warnings().add("x"));
    assertThrows(UnsupportedOperationException.class, () -> extraction.researchers().add(null));
  }

  @Test
  void oneInstanceServesManyThreads() throws Exception {
    List<String> sources = new ArrayList<>();
    for (Path seed : seeds().toList()) {
      sources.add(Files.readString(seed));
    }
    List<Extraction> expected = sources.stream().map(EXTRACTOR::extract).toList();
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      List<Callable<Extraction>> calls = new ArrayList<>();
      for (int round = 0; round < 6; round++) {
        for (String source : sources) {
          calls.add(() -> EXTRACTOR.extract(source));
        }
      }
      List<Future<Extraction>> results = pool.invokeAll(calls);
      for (int i = 0; i < results.size(); i++) {
        assertEquals(expected.get(i % expected.size()), results.get(i).get());
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
