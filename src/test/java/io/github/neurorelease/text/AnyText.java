package io.github.neurorelease.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts for property tests: everything a release may hold and everything it should not. */
public final class AnyText {

  private static final Arbitrary<String> WORDS = Arbitraries.of("ケタミン", "内側前頭前野", "の", "に お け る", "mPFC", "AMPA受容体",
      "ｹﾀﾐﾝ", "ｶﾞﾊﾟ", "ＢＤＮＦ", "か\u3099", "は\u309a", "e\u0301", "あ\u0301\u0323", "ﬁ", "ﬀ", "㍿", "㎎", "㌢", "①", "⑳", "㉑", "½",
      "²", "⁺", "₂", "ª", "𠮟", "𝐀", "🄁", "🈀", "👩‍🔬", "가", "\u1100\u1161\u11a8",
      "\uffa1\uffc2", "\uffa3", "\u3133", "ﾞ", "ﾟ", "\u3099", "ヷ", "〝", "〟", "゛",
      "ﷺ", "İ", "ß", "Å", "Ω", "µm", "…", "‥", "※1", "*1", "¹⁾", "(注1)");
  private static final Arbitrary<String> BLANKS = Arbitraries.of(" ", "  ", "\u3000", "\t", "\u00a0", "\u2009", "\n", "\r\n",
      "\r", "\n\n", "\f", "\u0085", "\u2028", "\u200b", "\ufeff", "\u00ad", "\u200d", "\u2060", "\ufe0f", "\u0000", "\u0007");
  private static final Arbitrary<String> SIGNS = Arbitraries.of("、", "。", "「", "」", "（", "）", "(", ")", "[", "]", "【", "】", "：",
      "・", "·", "•", "－", "—", "‐", "〜", "～", "“", "”", "'", "/", "●", "■", "- 2 -", "1/4");
  private static final Arbitrary<String> MARKUP = Arbitraries.of("**", "*", "***", "\\*", "\\", "$", "$p < 0.05$", "^{[11C]K-2}",
      "^{", "^", "}", "&lt;", "&amp;", "&nbsp;", "&#12354;", "&#xD800;", "&", ";", "## ", "# 背景", "*Nature*", "**太字**", "\\_");
  private static final Arbitrary<String> UNITS =
      Arbitraries.chars().range(Character.MIN_VALUE, Character.MAX_VALUE).map(String::valueOf);
  private static final Arbitrary<String> LONE = Arbitraries.of("\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800");
  private static final Arbitrary<String> POINTS =
      Arbitraries.integers().between(0, Character.MAX_CODE_POINT).map(Character::toString);

  private AnyText() {
  }

  /** Words, blanks, signs, any code units and code points, no markup. */
  public static Arbitrary<String> plain() {
    return Arbitraries.frequencyOf(Tuple.of(5, WORDS), Tuple.of(3, BLANKS),
        Tuple.of(2, SIGNS), Tuple.of(1, UNITS), Tuple.of(1, LONE),
        Tuple.of(1, POINTS)).list().ofMaxSize(24).map(parts -> String.join("", parts))
        .filter(text -> text.chars().noneMatch(c -> "*\\$^&".indexOf(c) >= 0));
  }

  /** The same with Markdown, LaTeX and HTML in whole and in pieces. */
  public static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(Tuple.of(5, WORDS), Tuple.of(3, BLANKS),
        Tuple.of(2, SIGNS), Tuple.of(3, MARKUP), Tuple.of(1, UNITS),
        Tuple.of(1, LONE), Tuple.of(1, POINTS)).list().ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** Lines as releases have them, prose and rubbish, headings, marks and page numbers among them. */
  public static Arbitrary<String> lines() {
    Arbitrary<String> line = Arbitraries.frequencyOf(Tuple.of(3, any()),
        Tuple.of(4, Arbitraries.of("【研究の背景】", "## 今後の展開", "- 2 / 4 -", "NEWS RELEASE", "", "", "・発表のポイント",
            "用語解説", "※1 ケタミン：麻酔薬。", "図1 実験の流れ", "〒100-0001 東京都千代田区",
            "うつ病は、気分が沈む状態が長く続く精神疾患で、わが国でも多くの人が苦しんで",
            "います。治療には抗うつ薬が用いられますが、効くまでに数週間かかることが知ら",
            "れています。本研究グループは、マウスの内側前頭前野に着目しました。")));
    return line.list().ofMaxSize(14).map(lines -> String.join("\n", lines));
  }
}
