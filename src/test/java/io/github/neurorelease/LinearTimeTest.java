package io.github.neurorelease;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Time is linear in the length, whatever stands in the text: four times the text takes about four times the CPU time.
 * Quadratic code takes sixteen times.
 */
class LinearTimeTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final int SMALL = 10_000;
  private static final double MOST = 9;
  /** Below so many nanoseconds a measurement says nothing. */
  private static final long FLOOR = 6_000_000;

  @BeforeAll
  static void warmUp() {
    EXTRACTOR.extract("ケタミン※1は、内側前頭前野（mPFC）に作用する（図1）。横浜市立大学の山田太郎教授らが2026年に報告した。\n".repeat(200));
    EXTRACTOR.extract("(a, [1] *p < 0.05 ".repeat(500));
  }

  /** Each repeated to the length wanted. */
  private static final String[] UNITS = {"7", "a", "ア", "漢", "あ", "(", ")", "（", "「", "[", "【", "『", "*", "\n", " ", "\u3000", "\t",
      "。", "、", "・", "-", "=", "^{", "$", "&", "<", "※", "①", "\ud800", "\udc00", "\u0000", "\ufffd", "か\u3099", "é", "👩‍🔬",
      "a.b.c.d.", "1.2.3.", "a b ", "a\n", "あ\n", "\n\n\n", "※1", "*1", "注1）", "（※1）", "[1]", "1) ", "†", "※1 あ：い。\n",
      "*1 ", "1)\n", "(注1)あ\n", "mPFC", "(mPFC)", "mPFC:内側前頭前野、", "内側前頭前野（mPFC）", "ケタミン", "ケタミンは抗うつ薬である。", "検定", "うつ病の\n",
      "- 1 -\n", "、山田太郎", "山田太郎教授、", "大学", "横浜市立大学", "大学院医学研究科", "JP20H05922, ", "基盤研究（C）", "「研究」", "2026年", "1〜",
      "p<0.05 ", "Abe T, ", "et al., 2020; ", "10.1038/", "https://a.", "a@b.", "TEL:03-", "# 背景\n", "【背景】\n", "・あ\n", "α", "NOX-1",
      "5-HT", "様行動", "モデルマウス", "受容体阻害薬", "抗", "ー", "々", "あ（い", "い）", "「あ。", "あ。」", "あ」、「", "**あ**", "<b>", "&amp;",
      "あ い", "a，", "．", "\"", "“あ"};

  static Stream<Named<IntFunction<String>>> texts() {
    Stream<Named<IntFunction<String>>> repeated = Stream.of(UNITS).map(unit ->
        Named.of(unit.strip().isEmpty() || unit.charAt(0) < ' ' || Character.isSurrogate(unit.charAt(0))
            ? "U+" + Integer.toHexString(unit.charAt(0)) : unit.replace("\n", "⏎"),
            length -> unit.repeat(length / unit.length())));
    return Stream.concat(repeated, Stream.of(
        Named.of("a nest of all brackets", LinearTimeTest::nest),
        Named.of("binary junk", LinearTimeTest::junk),
        Named.of("random brackets", length -> random(length, "（）「」()[]【】あ。")),
        Named.of("random signs", length -> random(length, "※*1２あa、。\n（）・-:")),
        Named.of("random letters", length -> random(length, "aBc1-α ,.;()/\n"))));
  }

  private static String nest(int length) {
    String open = "（(「[【".repeat(length / 10);
    return open + "ケタミン" + new StringBuilder(open.replace('（', '）').replace('(', ')').replace('「', '」').replace('[', ']')
        .replace('【', '】')).reverse();
  }

  private static String junk(int length) {
    Random random = new Random(5);
    return IntStream.range(0, length).collect(StringBuilder::new, (out, i) -> out.append((char) random.nextInt(0x10000)),
        StringBuilder::append).toString();
  }

  private static String random(int length, String characters) {
    Random random = new Random(11);
    return IntStream.range(0, length).collect(StringBuilder::new,
        (out, i) -> out.append(characters.charAt(random.nextInt(characters.length()))), StringBuilder::append).toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void fourTimesTheTextTakesAboutFourTimesTheTime(IntFunction<String> text) {
    String small = text.apply(SMALL);
    String large = text.apply(SMALL * 4);
    double ratio = ratio(small, large);
    for (int again = 0; ratio > MOST && again < 3; again++) {
      ratio = Math.min(ratio, ratio(small, large));
    }
    double best = ratio;
    assertTrue(best <= MOST, () -> "4 times the text, " + best + " times the time");
  }

  private static double ratio(String small, String large) {
    long one = Math.min(cpuTime(small), cpuTime(small));
    return (double) cpuTime(large) / Math.max(one, FLOOR);
  }

  private static long cpuTime(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    EXTRACTOR.extract(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
