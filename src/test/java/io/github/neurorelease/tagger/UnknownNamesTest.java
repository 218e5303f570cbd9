package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.BiomedicalMentions;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no dictionary has, by their endings and neighbours. The drugs and proteins are invented. */
class UnknownNamesTest {

  /** A second paragraph, so that the sentence stands in a document about the field. */
  private static final String ENDINGS = """
      抗体のゼラノマブが承認された。 => ゼラノマブ CHEMICAL
      バルチニブは酵素を阻む。 => バルチニブ CHEMICAL
      メルゼパムとカルゾラムを比べた。 => メルゼパム CHEMICAL | カルゾラム CHEMICAL
      ノルチアピンを飲んだ。 => ノルチアピン CHEMICAL
      頭痛にロバトリプタンが効いた。 => 頭痛 SYMPTOM | ロバトリプタン CHEMICAL
      フェルピプラゾールの量 => フェルピプラゾール CHEMICAL
      ナロペリドン群 => ナロペリドン CHEMICAL
      ジルオキセチンの濃度 => ジルオキセチン CHEMICAL
      コルバスタチンとミルサルタン => コルバスタチン CHEMICAL | ミルサルタン CHEMICAL
      メドレキサントで眠る。 => メドレキサント CHEMICAL
      カルゲパントを用いた。 => カルゲパント CHEMICAL
      ゾルファネルセンは新しい薬である。 => ゾルファネルセン CHEMICAL
      ゼフラセタムとメルバメート => ゼフラセタム CHEMICAL | メルバメート CHEMICAL
      毒のザルコトキシン => ザルコトキシン CHEMICAL
      ゼラノチニブ投与マウスを観察した。 => ゼラノチニブ CHEMICAL | マウス ORGANISM
      承認薬（zelanomab）を調べた。 => zelanomab CHEMICAL
      ゼルフェキナーゼを調べた。 => ゼルフェキナーゼ PROTEIN
      ゼルフェキナーゼ阻害薬を加えた。 => ゼルフェキナーゼ阻害薬 CHEMICAL
      バルカドヘリンが細胞をつなぐ。 => バルカドヘリン PROTEIN
      ニューロキネシンとメラコネキシン => ニューロキネシン PROTEIN | メラコネキシン PROTEIN
      アストロカインは別である。 => none
      エイプリルに開かれた。 => none
      フィリピンから届いた。 => none
      ショッピング、タイピング、リサイクル、キャンピング => none
      ヘアピンとネクタイピンを贈った。 => none
      タッチパネルとオフィスビルを直した。 => none
      コントロールとスクロールとパトロール => none
      ヨハン・フェルセンは伯爵だった。 => none
      ベルンネルセン選手が勝った。 => none
      マブダチとチニブルを見た。 => none
      アスピリンをピラミドに置いた。 => アスピリン CHEMICAL
      """;

  private static final String NEIGHBOURS = """
      ノルチェ遺伝子を調べた。 => ノルチェ PROTEIN
      ノルチェタンパク質が減った。 => ノルチェタンパク質 PROTEIN
      ノルチェを発現する神経細胞 => ノルチェ PROTEIN | 神経細胞 CELL
      ノルチェの過剰発現を行った。 => ノルチェ PROTEIN
      ノルチェ欠損マウスは走る。 => ノルチェ欠損マウス ORGANISM
      ノルチェノックアウトマウスは走る。 => ノルチェノックアウトマウス ORGANISM
      ノルチェ受容体が働く。 => ノルチェ受容体 PROTEIN
      メルタインを投与した。 => メルタイン CHEMICAL
      メルタインを腹腔内投与した。 => メルタイン CHEMICAL
      メルタイン投与群は走った。 => メルタイン CHEMICAL
      一般名：メルタインを試した。 => メルタイン CHEMICAL
      開発コードは「QZ-3141」である。 => QZ-3141 CHEMICAL
      一般名：ハウスキーピングの棚 => none
      メルタインを投与した。のちにメルタインは減った。 => メルタイン CHEMICAL | メルタイン CHEMICAL
      メルトリントランスポーターが運ぶ。 => メルトリントランスポーター PROTEIN
      ターゲット遺伝子を選んだ。 => none
      ハウスキーピング遺伝子を選んだ。 => none
      プラセボを投与した。 => none
      ビークルを投与した。 => none
      クラウドファンディングの発現 => none
      トレーニングの投与量 => none
      スマイルの発現を待つ。 => none
      """;

  private static final String REGIONS = """
      吻側線条核に注入した。 => 吻側線条核 ANATOMY
      内側膝状体背側核が応じた。 => 内側膝状体背側核 ANATOMY
      背内側被蓋核と外側毛帯腹側核 => 背内側被蓋核 ANATOMY | 外側毛帯腹側核 ANATOMY
      舌下神経前位核を調べた。 => 舌下神経前位核 ANATOMY
      視索前野内側部を調べた。 => 視索前野内側部 ANATOMY
      上縁回の厚さ => 上縁回 ANATOMY
      今回の成果は前回を上回る。 => none
      この分野の中核となる。 => none
      環状線の内回と外回 => none
      上野と中野と平野と荒野 => none
      排水溝と側溝 => none
      """;

  static Stream<Arguments> sentences() {
    return Stream.of(ENDINGS, NEIGHBOURS, REGIONS).flatMap(Found::rows);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void namesOfNoDictionary(String sentence, String expected) {
    assertEquals(expected.equals("none") ? "" : expected, BiomedicalMentions.inField(sentence));
  }

  /** In a text about something else nothing but a stem makes a name. */
  @ParameterizedTest
  @ValueSource(strings = {"市はメルタインを投与した。", "作家のノルチェ遺伝子を描く。", "新商品メルタインの投与を決めた。"})
  void neighboursSayNothingInOtherFields(String sentence) {
    assertEquals("", BiomedicalMentions.alone(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ベルナキシン", "メルタイン", "ゼルフェキン", "アティカプラント"})
  void wordsThatMayBeNames(String word) {
    assertTrue(new Loanwords().isNameLike(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ターゲット", "モニタリング", "ワクチン", "メカニズム", "クラウドファンディング", "ビル", "パン",
      "ドラッグリポジショニング", "ヘアピン", "スマートフォン", "薬", "メルタイン酸"})
  void wordsThatAreNoNames(String word) {
    assertFalse(new Loanwords().isNameLike(word));
  }
}
