package io.github.neurorelease;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarningsTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();

  private static List<String> warnings(String text) {
    return EXTRACTOR.extract(text).warnings();
  }

  private static String decoded(String text) {
    return text.replace("<FFFD>", "\ufffd").replace("<D800>", "\ud800").replace("<0>", "\0").replace("⏎", "\n");
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
      "` ⏎` => the text is blank",
      "12.5 / 3 => `no Japanese in the text`",
      "*** --- *** => no letter in the text",
      "Ketamine acts on NMDA receptors. => no Japanese in the text",
      "Кетамин действует. => no Japanese in the text",
      "ケタミン<FFFD>の作用 => 1 replacement character at 4: the text was decoded with a wrong charset",
      "ケタ<FFFD>ミン<FFFD>の作用 => `2 replacement characters, the first at 2: the text was decoded with a wrong charset`",
      "ケタミン<D800>の作用 => 1 unpaired surrogate at 4: the text is no valid Unicode",
      "ケタミン<0>の作用 => 1 control character at 4: the text may be binary",
      "ケタミン※1の作用。⏎⏎【用語解説】⏎※2 海馬：大脳の奥にある部位。 => footnote mark ※1 has no entry"})
  void theFirstWarningSaysWhatIsOdd(String text, String expected) {
    assertEquals(expected, warnings(decoded(text)).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ケタミンの作用を調べた。", "研究背景", "令和四年五月十二日", "𠮟られたマウス👩‍🔬を観察した。", "ケタミン\tの作用\r\n\fを調べた。",
      "ｹﾀﾐﾝ", "\ufeffケタミンの作用", "海馬\u200bの働き", "⎛式⎞が成り立つ。"})
  void ordinaryTextHasNone(String text) {
    assertEquals(List.of(), warnings(text));
  }

  @Test
  void kanjiWithoutKanaMayBeChinese() {
    assertEquals(List.of("kanji without kana: the text may be Chinese"),
        warnings("氯胺酮是一种麻醉药物，可以迅速缓解抑郁症状。".repeat(8)));
  }

  @Test
  void severalOdditiesAreAllNamed() {
    assertEquals(List.of("no Japanese in the text",
        "1 replacement character at 8: the text was decoded with a wrong charset",
        "2 control characters, the first at 9: the text may be binary"), warnings("Ketamine\ufffd\u0001\u0002"));
  }

  @Test
  void aBodyPrintedTwiceIsNamedOnce() throws IOException {
    String seed = Files.readString(Path.of("seeds/ycu-2026-03-05-ketamine-ampa-pet.txt"));
    int first = seed.indexOf("研究背景");
    assertEquals(List.of("the section 研究背景 at " + seed.lastIndexOf("研究背景") + " repeats the one at " + first),
        warnings(seed));
  }

  /** What the other seeds are warned of, read in them. */
  @ParameterizedTest
  @ValueSource(strings = {"jsbp-2022-bdnf-vegf-review", "kanazawa-2022-05-12-ketamine-igf1",
      "osaka-2024-02-23-r-ketamine-insula", "ycu-2026-03-30-ketamine-nox1"})
  void theSeedsAreWellRead(String seed) throws IOException {
    assertEquals(List.of(), warnings(Files.readString(Path.of("seeds", seed + ".txt"))));
  }
}
