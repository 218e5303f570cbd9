package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.entity.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTaggerTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      高橋琢哉教授、中島和希講師らの研究グループは                 | 高橋琢哉;中島和希
      薬理学分野の大西 健太 准教授は                              | 大西 健太
      研究開発部長 久保 信也らは                                  | 久保 信也
      研究員 木下 さくらは                                        | 木下 さくら
      医学部の木下 さくら 助教らは                                | 木下 さくら
      環境医学研究所の森美咲特任助教                              | 森美咲
      東京大学医学部の山田太郎助教と京都大学の鈴木花子教授は      | 山田太郎;鈴木花子
      城西病院の石井 誠 診療部長                                  | 石井 誠
      大学院生の岡田真由さん（博士後期課程）                      | 岡田真由
      村上龍之介博士研究員が行った                                | 村上龍之介
      ルイーズ・マルタン教授と共同で                              | ルイーズ・マルタン
      ヤン・ファン・デル・メール博士研究員                        | ヤン・ファン・デル・メール
      アンナ・シュミット博士らは                                  | アンナ・シュミット
      学習回路研究チームの藤田一郎チームリーダー（研究当時）      | 藤田一郎
      西村 優 グループリーダー、大野 恵 研究員                    | 西村 優;大野 恵
      福岡伸次教授、千葉 直樹助教らは                             | 福岡伸次;千葉 直樹
      Emily Carter教授らの研究グループ                            | Emily Carter
      理事長 大久保 進。以下同じ                                  | 大久保 進
      研究代表者：三浦佳代                                        | 三浦佳代
      （研究代表者：平野 誠司）                                   | 平野 誠司
      *責任著者：中央大学 助教 小池 彩                            | 小池 彩
      吉田 武（東都大学大学院医学系研究科 教授）                  | 吉田 武
      渡辺健一教授（わたなべ けんいち）                           | 渡辺健一
      【お問い合わせ先】 / 長谷川 学（ハセガワ マナブ）           | 長谷川 学;ハセガワ マナブ
      【お問い合わせ先】 / 東都大学医学部 教授 / 井上 純 (いのうえ じゅん) | 井上 純;いのうえ じゅん
      【お問い合わせ先】 / 東都大学 講師　加藤 明（かとう あきら） | 加藤 明;かとう あきら
      【お問い合わせ先】 / 宮本 亜紀子 / TEL 00-0000-0000         | 宮本 亜紀子
      【お問い合わせ先】 / 東都大学総務部広報課 山崎・飯塚        | 山崎;飯塚
      【お問い合わせ先】 / 東都大学広報室　担当：田中             | 田中
      【論文情報】 / 著者：Taro Yamada*, Hanako Suzuki#, and Seo-jun Kim† | Taro Yamada;Hanako Suzuki;Seo-jun Kim
      【論文情報】 / Authors: Yui Ono1,2, Carlos A. García3       | Yui Ono;Carlos A. García
      【論文情報】 / 著者名　小早川 唯¹、須藤真理子²、ヤン・デ・ブール³ | 小早川 唯;須藤真理子;ヤン・デ・ブール
      【論文情報】 / 著者：Deyama S, Kondo M, Shimada S            | Deyama S;Kondo M;Shimada S
      【論文情報】 / Ken Mori, Aya Ueda, Jun Sato                  | Ken Mori;Aya Ueda;Jun Sato
      【論文情報】 / 著者：Anna van der Berg, Kie Nomoto-Takahashi & Jun Abe | Anna van der Berg;Kie Nomoto-Takahashi;Jun Abe
      【論文情報】 / （出山諭司, 近藤誠, 金田勝幸）                | 出山諭司;近藤誠;金田勝幸
      【今井准教授のコメント】                                     | 今井
      英国の医師トーマス・グリーンが報告した                       | トーマス・グリーン
      、ハンナ・ベルグレン研究員は                                 | ハンナ・ベルグレン
      野口 ジュリア 助教は                                         | 野口 ジュリア
      工学部 助教 小川 マリ、西方大学                              | 小川 マリ
      助教 小川 マウスを用いて                                     | 小川
      杉山 梢 特定拠点講師と                                       | 杉山 梢
      【お問い合わせ先】 / 東都大学広報課（担当：室伏）            | 室伏
      アンナ・シュミット チームリーダーらは                       | アンナ・シュミット
      チームリーダー アンナ・シュミット（Anna Schmidt）            | アンナ・シュミット;Anna Schmidt
      水野 翔太研究主幹、柴田 彩学芸員ら                           | 水野 翔太;柴田 彩
      小林 健先任准教授と共同で                                    | 小林 健
      東都製薬の執行役員 研究開発本部長である柴田 佳代は           | 柴田 佳代
      脳研究室を率いるマルコ・ロッシ准教授は                       | マルコ・ロッシ
      山田太郎 同助教、鈴木花子 薬学研究科准教授らは               | 山田太郎;鈴木花子
      、鈴木花子 西方研究機構東都脳研究所特任准教授らは            | 鈴木花子
      、鈴木花子 東都大学が                                        |
      卒業生の方 在学生の方へ                                      |
      【お問い合わせ先】 / 東都大学広報課（担当：総務）            |
      東都大学大学院生命科学研究科の成果                           |
      医師アンケートを行った                                       |
      脳神経内科の堀 大地先任准教授、桜井 玲奈診療講師は           | 堀 大地;桜井 玲奈
      千葉 直樹主任教授と福岡伸次総括研究員                        | 千葉 直樹;福岡伸次
      高田 学常務取締役、三浦佳代臨床工学技士らは                  | 高田 学;三浦佳代
      担当教授の指導のもと                                         |
      同教授は両教授とともに                                       |
      うつ病の患者さんを対象に                                     |
      医学博士の学位を取得した                                     |
      皆さんのご協力に感謝します                                   |
      主任教授および指導教員                                       |
      大学院生と研究員が参加した                                   |
      本研究は教授法の研究です                                     |
      部長会議で報告した                                           |
      前頭前野の神経細胞が活動した                                 |
      海馬歯状回（かいばしじょうかい）の細胞                       |
      著者らは次のように述べています                               |
      Nature Communications, Cell Reports                          |
      統合失調症の患者の家族                                       |
      """)
  void findsPeople(String text, String expected) {
    assertEquals(Names.list(expected), Names.of(new PersonTagger(), EntityType.PERSON, text));
  }
}
