package io.github.neurorelease.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.ReleaseExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acknowledgements as the houses print them; a slash stands for a line's end. */
class FundingStylesTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "本研究は、西方大学学内研究助成金（QB1407）の支援を受けました。 => 西方大学,学内研究助成金,[QB1407]",
      "本研究は、北里大学学術振興資金、東都大学学長裁量経費の支援を受けました。 => 北里大学,学術振興資金,[]; 東都大学,学長裁量経費,[]",
      "本研究は、一般社団法人ゆめか基金の支援を受けました。 => 一般社団法人ゆめか基金,null,[]",
      "・東都脳医療センター 脳疾患研究開発費（4-2、6-6） => 東都脳医療センター,脳疾患研究開発費,[4-2, 6-6]",
      "助成機関\t事業名\t課題番号/東都脳医療センター\t脳疾患研究開発費\t4-2 => 東都脳医療センター,脳疾患研究開発費,[4-2]",
      "本研究は、東都研究開発機構「脳回路解明推進プログラム（脳解明）」（課題番号：JP18dm0207001）、「睡眠覚醒解明プロジェクト（睡解）」（課題番号：JP18dm0207002）の支援を受けました。"
          + " => 東都研究開発機構,脳回路解明推進プログラム,[JP18dm0207001]; 東都研究開発機構,睡眠覚醒解明プロジェクト,[JP18dm0207002]",
      "本研究は、東都研究開発機構（TRDO）の以下の事業の支援を受けて行われました。//- 脳回路解明推進プログラム「眠りの解明」課題番号：JP18dm0207001/"
          + "- 睡眠覚醒解明事業（課題番号：JP18dm0207002）"
          + " => 東都研究開発機構,脳回路解明推進プログラム,[JP18dm0207001]; 東都研究開発機構,睡眠覚醒解明事業,[JP18dm0207002]",
      "本研究は、東都国立博物館重点研究「海の生き物の脳」の支援を受けました。 => 東都国立博物館,重点研究,[]",
      "本研究は、東都大学との共同研究「海と脳」として、西方財団の支援を受けました。 => 西方財団,null,[]"})
  void readsFunding(String source, String expected) {
    String found = String.join("; ", EXTRACTOR.extract("脳の働きを調べました。\n\n【研究支援】\n" + source.replace('/', '\n') + "\n").funding()
        .stream().map(f -> f.funder() + "," + f.program() + "," + f.grantIds()).toList());
    assertEquals(expected, found);
  }
}
