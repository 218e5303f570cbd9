package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.entity.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramAndJournalTaggerTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      本研究は、AMED 脳と心の東都推進プログラム（東都脳）の支援を受けました。 | 脳と心の東都推進プログラム;東都脳
      【研究費】 / 科学研究費 基盤研究（C）（JP19K00001）          | 基盤研究（C）
      【研究費】 / 挑戦的研究（萌芽）、学術変革領域研究（A）       | 挑戦的研究（萌芽）;学術変革領域研究（A）
      【研究費】 / 若手研究、特別研究員奨励費                      | 若手研究;特別研究員奨励費
      【研究費】 / 西方財団倉山奨励金                              | 倉山奨励金
      【謝辞】 / 本研究はAMED「うつ病の新しい治療薬の開発」の支援を受けました。 | うつ病の新しい治療薬の開発
      【謝辞】 / 文部科学省「人材整備事業 先端融合領域形成プログラム」の支援 | 人材整備事業;先端融合領域形成プログラム
      【謝辞】 / 「脳回路の解明（研究代表者：山田太郎）」の支援     | 脳回路の解明
      東都医療研究開発機構（TMED）の脳統合推進事業により           | 脳統合推進事業
      西方財団助成金の支援を受けて行われました。                   |
      【研究費】 / 特別研究員奨励費（25KJ0001）                     | 特別研究員奨励費
      【研究費】 / 国際共同研究加速基金（海外連携研究） 23KK0001    | 国際共同研究加速基金（海外連携研究）
      【謝辞】 / 「同若手研究（JP24K00001）」の支援                 | 若手研究
      【謝辞】 / TMEDおよび脳統合推進事業の支援                     | 脳統合推進事業
      【謝辞】 / 東都協会のALX基金の支援                            | ALX基金
      本研究は西方振興会による助成を受けました。                   |
      ４．研究プロジェクトについて                                 |
      【研究費】 / ムーンショット型研究開発事業 目標3（JPMJMS0000） | ムーンショット型研究開発事業;目標3
      【研究費】 / 持続可能な開発目標3                              |
      地域の支援の輪が「型Z」の人にも届いた。                      |
      【研究費】 / 西方財団 2024年度睡眠研究助成                    | 睡眠研究助成
      本プロジェクトでは、教育プログラムを                         |
      共同研究プロジェクトが始まった                               |
      若手研究者が参加した                                         |
      AMED事業に関すること                                         |
      JSTムーン型研究開発事業（JPMJMS2999）の支援を受けました。    | ムーン型研究開発事業
      """)
  void findsProgrammes(String text, String expected) {
    assertEquals(Names.list(expected), Names.of(new ProgramTagger(), EntityType.PROGRAM, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      米国科学誌「Immune Letters」のオンライン版で公開されます。   | Immune Letters
      国際学術誌『Brain Topics』に掲載されました。                 | Brain Topics
      「Mind Reports」誌に掲載されました。                         | Mind Reports
      学術誌Biological Mind（電子版）に掲載されました。            | Biological Mind
      英国の学術誌 Scientific Minds 誌に掲載されました。           | Scientific Minds
      Annals of Mind誌に掲載されました。                           | Annals of Mind
      引用元：Lancette 誌，398 巻                                   | Lancette
      【論文情報】 / 掲載誌：Biological Mind                        | Biological Mind
      【論文情報】 / 雑誌名　Annals of Mind（神経学の専門誌）       | Annals of Mind
      【論文情報】 / 掲載雑誌：Mind & Brain: Basic Science          | Mind & Brain: Basic Science
      【論文情報】 / Aoi Sato, "Minds at rest", Neurominds, 10.1016/j.x.2026.01.001 | Neurominds
      【論文情報】 / Neurominds　ＤＯＩ：10.1093/x/y1               | Neurominds
      【論文情報】 / ＤＯＩ：10.1093/x/y1                           |
      （Annals of Mind 33（4）：178-183）                           | Annals of Mind
      （MRI 3（4））                                               |
      週刊誌に載った                                               |
      「Mind」という言葉                                           |
      雑誌を読む                                                   |
      """)
  void findsJournals(String text, String expected) {
    assertEquals(Names.list(expected), Names.of(new JournalTagger(), EntityType.JOURNAL, text));
  }
}
