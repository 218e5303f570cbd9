package io.github.neurorelease.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.BiomedicalMentions;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a document teaches beside the noun of their class and in enumerations. The unknown names are invented. */
class LearnedNamesTest {

  private static final String APPOSITIONS = """
      抗てんかん薬ゼルキンを比べた。 => 抗てんかん薬 CHEMICAL | ゼルキン CHEMICAL
      抗てんかん薬ゼルキンを比べた。ゼルキンは安全だった。 => 抗てんかん薬 CHEMICAL | ゼルキン CHEMICAL | ゼルキン CHEMICAL
      抗うつ薬「ベルナキシン」を使った。 => 抗うつ薬 CHEMICAL | ベルナキシン CHEMICAL
      麻酔薬のフェルミランを吸う。 => 麻酔薬 CHEMICAL | フェルミラン CHEMICAL
      神経伝達物質であるカルミンを測った。 => 神経伝達物質 CHEMICAL | カルミン CHEMICAL
      ゼルキン（抗てんかん薬の一種）を飲む。 => ゼルキン CHEMICAL | 抗てんかん薬 CHEMICAL
      ゼルキン（抗てんかん薬）を飲む。 => ゼルキン CHEMICAL | 抗てんかん薬 CHEMICAL
      ゼルキンは新しい抗てんかん薬の一種です。 => ゼルキン CHEMICAL | 抗てんかん薬 CHEMICAL
      サイトカインのメルトリンが増えた。 => サイトカイン PROTEIN | メルトリン PROTEIN
      神経ペプチド「メルトリン」が増えた。 => 神経ペプチド PROTEIN | メルトリン PROTEIN
      抗うつ薬のメカニズムを調べた。 => 抗うつ薬 CHEMICAL
      抗うつ薬のモニタリングが要る。 => 抗うつ薬 CHEMICAL
      抗うつ薬のターゲットである。 => 抗うつ薬 CHEMICAL
      抗うつ薬「スマイル」を使った。 => 抗うつ薬 CHEMICAL
      新薬パイプラインを広げた。 => none
      製薬ゼルキンは東京にある。 => none
      創薬「ベルナキシン」を始めた。 => none
      サイトカインストームが起きた。 => サイトカインストーム DISEASE
      ゼルキンは、使いにくい。抗てんかん薬の一種も同じだ。 => 抗てんかん薬 CHEMICAL
      抗てんかん薬とゼルキンを比べた。 => 抗てんかん薬 CHEMICAL
      """;

  private static final String ENUMERATIONS = """
      フェルタミン、ドパミンなどの神経伝達物質 => フェルタミン CHEMICAL | ドパミン CHEMICAL | 神経伝達物質 CHEMICAL
      ドパミンやフェルタミンといった神経伝達物質 => ドパミン CHEMICAL | フェルタミン CHEMICAL | 神経伝達物質 CHEMICAL
      フェルタミン・ドパミンをはじめとする神経伝達物質 => フェルタミン CHEMICAL | ドパミン CHEMICAL | 神経伝達物質 CHEMICAL
      ケタミン、ゼルキン（ZRK）、メルトリンなどの麻酔薬 => ケタミン CHEMICAL | ゼルキン CHEMICAL | ZRK CHEMICAL | メルトリン CHEMICAL | 麻酔薬 CHEMICAL
      メルトリンなどのサイトカイン => メルトリン PROTEIN | サイトカイン PROTEIN
      うつ病、前庭萎縮病などの精神疾患 => うつ病 DISEASE | 前庭萎縮病 DISEASE | 精神疾患 DISEASE
      頭痛、頭皮緊迫感などの症状 => 頭痛 SYMPTOM | 頭皮緊迫感 SYMPTOM
      扁桃体、外傍束核などの脳領域 => 扁桃体 ANATOMY | 外傍束核 ANATOMY
      うつ病、仕事関係などの精神疾患の原因 => うつ病 DISEASE | 精神疾患 DISEASE
      ストレス、トラブルなどの症状 => none
      トレーニング、ショッピングなどの精神疾患対策 => 精神疾患 DISEASE
      スマートフォン、タブレットなどの装置 => none
      ボランティアなどの神経伝達物質の研究 => 神経伝達物質 CHEMICAL
      家族が支えるなどの精神疾患 => 精神疾患 DISEASE
      患者の声を聞いたボランティア、などの抗うつ薬 => 抗うつ薬 CHEMICAL
      ゼルキンを買い、などの抗うつ薬 => 抗うつ薬 CHEMICAL
      """;

  static Stream<Arguments> sentences() {
    return Stream.of(APPOSITIONS, ENUMERATIONS).flatMap(String::lines).filter(line -> !line.isBlank())
        .map(line -> line.split(" => ")).map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void whatTheClassTeaches(String sentence, String expected) {
    assertEquals(expected.equals("none") ? "" : expected, BiomedicalMentions.inField(sentence));
  }

  /** What two places say two things of is not learned. */
  @ParameterizedTest
  @ValueSource(strings = "抗うつ薬「ベルナキシン」とサイトカイン「ベルナキシン」")
  void contradictionsTeachNothing(String sentence) {
    assertEquals("抗うつ薬 CHEMICAL | サイトカイン PROTEIN", BiomedicalMentions.inField(sentence));
  }

  /** General Japanese: nothing is learned where the document is not about the field. */
  @ParameterizedTest
  @ValueSource(strings = {"火薬のゼルキンを積んだ。", "殺虫剤や農薬「ゼルキン」を撒いた。", "ゼルキン、メルトリンなどの化合物で布を染める。",
      "洗剤「ベルナキシン」を買った。", "ゼルキンなどの酵素入り洗剤", "サバ、イワシなどの青魚と、ゼルキンなどの脂質を食べる。"})
  void otherFieldsTeachNothing(String sentence) {
    assertEquals("", BiomedicalMentions.alone(sentence));
  }
}
