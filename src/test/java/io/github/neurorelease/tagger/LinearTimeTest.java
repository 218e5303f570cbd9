package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.neurorelease.structure.SectionKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearTimeTest {

  private static final List<Tagger> TAGGERS = List.of(new NumberTagger(), new IdentifierTagger(), new GrantTagger(),
      new CitationTagger());
  private static final int LENGTH = 30_000;

  static Stream<String> hostile() {
    return Stream.of("1", "(", ")", "[", "1)", "あ1)", "あ1,", "(1", "2020", "2020年", "2020年1月1日", "2020年1月1日~2日", "1~", "1,000",
        "1.", "数", "一", "十", "万", "数万", "1年", "1年6か月", "約", "約1", "半年", "=1", "p=1", "p<0.05", "(p=", "t(1)=", "@", "a@", "a@b",
        "a@b.", "a@b.c", "10.1234/", "10.1234/)", "10.1234/(", "http://", "http://a.b)", "http://a.b(", "www.", "0", "0-", "03-",
        "03-1234-", "(03)", "+81", "+81-3", "JP", "JP20H05922", "20H", "No.1234", "課題番号1234", "(12345678", "et al", "A et al., ",
        "A, ", "(A et al., 2020", "Zanos and ", "ら(2020", "世界(", "(世界,2020", "1/", "1mg/", "/kg", "1m", "×10", "1×10", "\u00b9",
        "あ\u00b9", "あ\u00b9,", "令和", "令和1", "令和1年~", "日本時間", "(日本時間)", "March ", "March 3, ", "一人", "1人1人", "生後", "生後1日",
        "信頼区間1~", "2020 ", " 2020", "(a, 2020", "2020)", "al 2020", "- 1", "1 ", "1\n");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextTakesLinearTime(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    for (SectionKind section : List.of(SectionKind.RESULTS, SectionKind.FUNDING)) {
      for (Tagger tagger : TAGGERS) {
        assertTimeout(Duration.ofSeconds(20), () -> assertNotNull(Found.candidates(tagger, text, section)),
            () -> tagger.getClass().getSimpleName() + " on " + unit);
      }
    }
  }

  @Test
  void aMegabyteOfDigitsTakesLinearTime() {
    String text = "7".repeat(1 << 20) + "人";
    for (Tagger tagger : TAGGERS) {
      assertTimeout(Duration.ofSeconds(20), () -> assertNotNull(Found.candidates(tagger, text, SectionKind.FUNDING)));
    }
  }
}
