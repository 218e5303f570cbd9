package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.BiomedicalMentions;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and the biomedical mentions that the annotation guidelines ask for in them. */
class BiomedicalSentencesTest {

  /** A second paragraph, so that the sentence stands in a document about the field. */
  private static final String TABLE = """
      重症例の治療抵抗性うつ病に対し、即効性抗うつ薬が注目されている。 => 治療抵抗性うつ病 DISEASE | 即効性抗うつ薬 CHEMICAL
      AMPA受容体機能異常が見つかった。 => AMPA受容体 PROTEIN
      うつ病患者の血液を集めた。 => うつ病 DISEASE | 血液 ANATOMY
      ケタミン投与群では変化がなかった。 => ケタミン CHEMICAL
      mPFC内の神経細胞を記録した。 => mPFC ANATOMY | 神経細胞 CELL
      ドパミン遊離が増えた。 => ドパミン CHEMICAL
      セロトニン濃度を測った。 => セロトニン CHEMICAL
      BDNF発現が低下した。 => BDNF PROTEIN
      シナプス密度が下がった。 => シナプス CELL
      グルタミン酸作動性の錐体ニューロンを調べた。 => 錐体ニューロン CELL
      GABA作動性ニューロンを光で止めた。 => GABA作動性ニューロン CELL
      カルビンジン陽性顆粒細胞の数を数えた。 => カルビンジン陽性顆粒細胞 CELL
      パルブアルブミン陽性介在ニューロンが減った。 => パルブアルブミン陽性介在ニューロン CELL
      初代培養海馬ニューロンに加えた。 => 初代培養海馬ニューロン CELL
      野生型マウスと比べた。 => 野生型マウス ORGANISM
      ラット線条体を取り出した。 => ラット ORGANISM | 線条体 ANATOMY
      マウス大脳皮質から細胞を集めた。 => マウス ORGANISM | 大脳皮質 ANATOMY
      サル前頭前野の活動を測った。 => サル ORGANISM | 前頭前野 ANATOMY
      ヒト脳オルガノイドを作った。 => ヒト ORGANISM | 脳オルガノイド CELL
      外側手綱核（LHb）の興奮を抑えた。 => 外側手綱核 ANATOMY | LHb ANATOMY
      扁桃体基底外側核（BLA）が働く。 => 扁桃体基底外側核 ANATOMY | BLA ANATOMY
      側坐核に薬を入れた。 => 側坐核 ANATOMY
      前帯状皮質と島皮質が応答した。 => 前帯状皮質 ANATOMY | 島皮質 ANATOMY
      海馬歯状回の細胞が増えた。 => 海馬歯状回 ANATOMY
      海馬CA1領域に電極を置いた。 => 海馬CA1 ANATOMY
      小脳プルキンエ細胞の発火を記録した。 => 小脳プルキンエ細胞 CELL
      mPFC錐体ニューロンを刺激した。 => mPFC錐体ニューロン CELL
      海馬神経新生が促された。 => 海馬神経新生 PROCESS
      歯状回VEGFが必要である。 => 歯状回 ANATOMY | VEGF PROTEIN
      海馬BDNFの量を測った。 => 海馬 ANATOMY | BDNF PROTEIN
      線条体ドパミンが増えた。 => 線条体 ANATOMY | ドパミン CHEMICAL
      NMDA受容体GluN2Bサブユニットを阻害する。 => NMDA受容体 PROTEIN | GluN2Bサブユニット PROTEIN
      AMPA受容体GluA1サブユニットが増えた。 => AMPA受容体 PROTEIN | GluA1サブユニット PROTEIN
      解離性麻酔薬ケタミンを与えた。 => 解離性麻酔薬 CHEMICAL | ケタミン CHEMICAL
      神経伝達物質セロトニンの働き => 神経伝達物質 CHEMICAL | セロトニン CHEMICAL
      抗精神病薬ハロペリドールを用いた。 => 抗精神病薬 CHEMICAL | ハロペリドール CHEMICAL
      抗うつ作用が現れた。 => none
      抗不安作用と鎮痛効果があった。 => none
      抗炎症作用を示した。 => none
      選択的TrkB阻害薬で消えた。 => 選択的TrkB阻害薬 CHEMICAL
      NMDA受容体拮抗薬を投与した。 => NMDA受容体拮抗薬 CHEMICAL
      AMPA受容体ポジティブアロステリックモジュレーターを合成した。 => AMPA受容体ポジティブアロステリックモジュレーター CHEMICAL
      D2受容体作動薬が効いた。 => D2受容体作動薬 CHEMICAL
      選択的セロトニン再取り込み阻害薬（SSRI）が使われる。 => 選択的セロトニン再取り込み阻害薬 CHEMICAL | SSRI CHEMICAL
      IGF-1中和抗体を入れた。 => IGF-1中和抗体 PROTEIN
      抗Aβ(1-42)抗体で染めた。 => 抗Aβ(1-42)抗体 PROTEIN
      抗GFAP抗体で染めた。 => 抗GFAP抗体 PROTEIN
      （R）-ケタミンは安全性が高い。 => （R）-ケタミン CHEMICAL
      (S)-ケタミンと比べた。 => (S)-ケタミン CHEMICAL
      Wistar Kyoto (WKY) ラットを用いた。 => Wistar Kyoto (WKY) ラット ORGANISM
      WKYラットを飼った。 => WKYラット ORGANISM
      [¹¹C]K-2を尾から注射した。 => [¹¹C]K-2 CHEMICAL
      ^{[11C]K-2}を合成した。 => [11C]K-2 CHEMICAL
      [18F]FDGの取り込みを画像にした。 => [18F]FDG CHEMICAL
      [¹¹C]ラクロプリドの結合を測った。 => [¹¹C]ラクロプリド CHEMICAL
      うつ病治療薬の開発が進む。 => うつ病治療薬 CHEMICAL
      統合失調症治療薬として承認された。 => 統合失調症治療薬 CHEMICAL
      治療薬の開発が望まれる。 => none
      新薬や化合物、阻害剤を調べた。 => none
      プラセボと比べた。 => none
      うつ様行動が改善した。 => うつ様行動 SYMPTOM
      不安様行動は変わらなかった。 => 不安様行動 SYMPTOM
      うつ症状と幻覚が続く。 => うつ症状 SYMPTOM | 幻覚 SYMPTOM
      副作用や重症度を評価した。 => none
      うつ病モデルマウスを作製した。 => うつ病モデルマウス ORGANISM
      アルツハイマー病モデルマウスの脳 => アルツハイマー病モデルマウス ORGANISM
      自閉スペクトラム症モデルラットの行動 => 自閉スペクトラム症モデルラット ORGANISM
      うつ病モデル動物で確かめた。 => うつ病モデル動物 ORGANISM
      動物と患者、被験者、健常者 => none
      CaMKIIα-Cre；Vegf flox/floxマウスを交配した。 => CaMKIIα-Cre；Vegf flox/floxマウス ORGANISM
      Nlgn3 -/-マウスを飼った。 => Nlgn3 -/-マウス ORGANISM
      Emx1-Creマウスを使った。 => Emx1-Creマウス ORGANISM
      BDNFノックアウトマウスを調べた。 => BDNFノックアウトマウス ORGANISM
      C57BL/6マウスを飼育した。 => C57BL/6マウス ORGANISM
      AAVを脳に入れた。 => AAV ORGANISM
      マカクザルとマーモセットの比較 => マカクザル ORGANISM | マーモセット ORGANISM
      NOX-1とmTORC1の関係 => NOX-1 PROTEIN | mTORC1 PROTEIN
      脳由来神経栄養因子（BDNF）とTrkBの結合 => 脳由来神経栄養因子 PROTEIN | BDNF PROTEIN | TrkB PROTEIN
      L型電位依存性カルシウムチャネルが開く。 => L型電位依存性カルシウムチャネル PROTEIN
      α-シヌクレインが凝集する。 => α-シヌクレイン PROTEIN
      タウタンパク質がたまる。 => タウタンパク質 PROTEIN
      アミロイドβの蓄積 => アミロイドβ PROTEIN
      オレキシンとオキシトシンを比べた。 => オレキシン PROTEIN | オキシトシン PROTEIN
      GCaMP6を発現させた。 => GCaMP6 PROTEIN
      タンパク質や酵素、受容体、遺伝子、抗体を調べる。 => none
      Shank3遺伝子に変異をもつ。 => Shank3 PROTEIN
      Abcd1遺伝子を欠く。 => Abcd1 PROTEIN
      5-HT2A受容体が減った。 => 5-HT2A受容体 PROTEIN
      ドパミンD2受容体が減った。 => ドパミンD2受容体 PROTEIN
      代謝型グルタミン酸受容体5を画像化した。 => 代謝型グルタミン酸受容体5 PROTEIN
      化合物XY-417を合成した。 => XY-417 CHEMICAL
      抗タウ抗体「XY-4170」の試験 => 抗タウ抗体 PROTEIN | XY-4170 CHEMICAL
      抗タウ抗体4Z8で染めた。 => 抗タウ抗体 PROTEIN | 4Z8 PROTEIN
      ニューロンの第Ⅲ相試験とXAPIT法 => ニューロン CELL | XAPIT法 METHOD
      ニューロンのXAPIT法案とA法 => ニューロン CELL
      網膜に高密度電極アレイを置いた。 => 網膜 ANATOMY | 高密度電極アレイ METHOD
      オレキシン２）を放出する神経細胞 => オレキシン PROTEIN | 神経細胞 CELL
      第5頸髄と第2腰髄を結ぶ神経細胞 => 第5頸髄 ANATOMY | 第2腰髄 ANATOMY | 神経細胞 CELL
      マウスの交尾と既交尾の雌マウス => マウス ORGANISM | 交尾 PROCESS | 雌マウス ORGANISM
      VEGF164を注入した。 => VEGF164 PROTEIN
      PKCηとp85αを調べた。 => PKCη PROTEIN | p85α PROTEIN
      EC50は3 nMであった。 => none
      Kir4.1チャネルを塞ぐ。 => Kir4.1チャネル PROTEIN
      脳内の領域や神経、全脳を調べた。 => none
      細胞や細胞内の変化を見た。 => none
      疾患や病気の患者を診る。 => none
      アストロサイトとミクログリアが働く。 => アストロサイト CELL | ミクログリア CELL
      樹状突起とスパインの形が変わった。 => 樹状突起 CELL | スパイン CELL
      シナプス後膜に集まる。 => シナプス後膜 CELL
      登上線維と平行線維の競合 => 登上線維 CELL | 平行線維 CELL
      疾患特異的iPS細胞を樹立した。 => 疾患特異的iPS細胞 CELL
      HEK293細胞に導入した。 => HEK293細胞 CELL
      レビー小体が現れる。 => レビー小体 CELL
      双極性障害と統合失調症の違い => 双極性障害 DISEASE | 統合失調症 DISEASE
      パーキンソン病やてんかんに役立つ。 => パーキンソン病 DISEASE | てんかん DISEASE
      COVID-19の流行後 => COVID-19 DISEASE
      心的外傷後ストレス障害（PTSD）の治療 => 心的外傷後ストレス障害 DISEASE | PTSD DISEASE
      精神疾患の克服をめざす。 => 精神疾患 DISEASE
      筋萎縮性側索硬化症(ALS)の治療法 => 筋萎縮性側索硬化症 DISEASE | ALS DISEASE
      自殺やひきこもりを防ぐ。 => 自殺 SYMPTOM | ひきこもり SYMPTOM
      不登校や眠気、麻痺が続く。 => 不登校 SYMPTOM | 眠気 SYMPTOM | 麻痺 SYMPTOM
      PETとMRIで脳を撮った。 => PET METHOD | MRI METHOD
      陽電子放出断層撮影（PET）を行った。 => 陽電子放出断層撮影 METHOD | PET METHOD
      RNA-seq解析で調べた。 => RNA-seq解析 METHOD
      ファイバーフォトメトリーで計測した。 => ファイバーフォトメトリー METHOD
      光遺伝学と化学遺伝学を組み合わせた。 => 光遺伝学 METHOD | 化学遺伝学 METHOD
      機械学習で予測した。 => 機械学習 METHOD
      MADRSで評価した。 => MADRS METHOD
      強制水泳試験と尾懸垂試験を行った。 => 強制水泳試験 METHOD | 尾懸垂試験 METHOD
      2元配置分散分析を用いた。 => 2元配置分散分析 METHOD
      Mann-WhitneyのU検定で比べた。 => Mann-WhitneyのU検定 METHOD
      テューキーの多重比較を行った。 => テューキーの多重比較 METHOD
      プラセボ対照二重盲検無作為化比較試験を行った。 => プラセボ対照二重盲検無作為化比較試験 METHOD
      実験や解析、評価、手法、動物実験、行動実験、臨床試験を行った。 => none
      ウイルスベクターを注入した。 => ウイルスベクター METHOD
      遺伝子をノックダウンすると消えた。 => ノックダウン METHOD
      脳波とBOLD信号を測った。 => 脳波 METHOD | BOLD信号 METHOD
      興奮性シナプス伝達が強まる。 => 興奮性シナプス伝達 PROCESS
      シナプス可塑性と神経新生 => シナプス可塑性 PROCESS | 神経新生 PROCESS
      酸化ストレスと神経炎症が起こる。 => 酸化ストレス PROCESS | 神経炎症 PROCESS
      VEGF-Flk-1シグナルを止めた。 => VEGF-Flk-1シグナル PROCESS
      BDNF-TrkBシグナルが高まる。 => BDNF-TrkBシグナル PROCESS
      シナプス刈り込みが進む。 => シナプス刈り込み PROCESS
      社会的認知機能の低下を防ぐ。 => 社会的認知機能 PROCESS
      投与、抑制、活性化、発現、遊離 => none
      脳機能や情報処理、情報伝達、ストレスを扱う。 => none
      NMDA受容体（※7）阻害薬を与えた。 => NMDA受容体 PROTEIN
      新規抗うつ薬の候補 => 抗うつ薬 CHEMICAL
      低用量ケタミンの効果 => ケタミン CHEMICAL
      両側海馬を破壊した。 => 海馬 ANATOMY
      ラセミ体ケタミンと比べた。 => ラセミ体ケタミン CHEMICAL
      SSRI治療抵抗性うつ病の人 => SSRI治療抵抗性うつ病 DISEASE
      うつ病関連遺伝子を探した。 => うつ病 DISEASE
      モノアミン仮説が唱えられた。 => モノアミン CHEMICAL
      静脈内投与した。 => none
      血液脳関門と脳脊髄液 => 血液脳関門 ANATOMY | 脳脊髄液 ANATOMY
      Ca2＋が流れ込む。 => Ca2＋ CHEMICAL
      活性酸素種が増える。 => 活性酸素種 CHEMICAL
      GABA（γ-アミノ酪酸）は抑制性の伝達物質である。 => GABA CHEMICAL | γ-アミノ酪酸 CHEMICAL
      Ｎ－メチル－Ｄ－アスパラギン酸が結合する。 => Ｎ－メチル－Ｄ－アスパラギン酸 CHEMICAL
      ケ タ ミ ンを与えた。 => ケ タ ミ ン CHEMICAL
      海馬さんは会議に出た。 => none
      日本橋で会見を開いた。 => none
      瀬戸大橋を渡った。 => none
      高島教授と島田さんが歩く。 => none
      首脳会談が開かれた。 => none
      頭脳明晰な学生 => none
      うつくしい景色とがんばる人 => none
      がん患者の支援 => がん DISEASE
      てんかん発作が起きた。 => てんかん発作 SYMPTOM
      ストレスと脳の話 => none
      海馬太郎教授が講演した。 => none
      講師は海馬 太郎氏である。 => none
      中脳と橋の境に電極を入れた。 => 中脳 ANATOMY | 橋 ANATOMY
      橋の上で写真を撮った。 => none
      人々の記憶に残る式典になった。 => 記憶 PROCESS
      学習と記憶の仕組みを調べた。 => 学習 PROCESS | 記憶 PROCESS
      痛みの治療法を探した。 => 痛み SYMPTOM
      うつと不安の診断 => うつ DISEASE | 不安 SYMPTOM
      神経活動と睡眠、覚醒 => 神経活動 PROCESS | 睡眠 PROCESS | 覚醒 PROCESS
      情動と意欲、報酬の処理 => 情動 PROCESS | 意欲 PROCESS | 報酬 PROCESS
      体性感覚野のスパイン密度 => 体性感覚野 ANATOMY | スパイン CELL
      大脳基底核の直接路を刺激した。 => 大脳基底核 ANATOMY | 直接路 ANATOMY
      脊髄後角に届く。 => 脊髄後角 ANATOMY
      迷走神経を切った。 => 迷走神経 ANATOMY
      腸内細菌を移した。 => 腸内細菌 ORGANISM
      ゼブラフィッシュとショウジョウバエ => ゼブラフィッシュ ORGANISM | ショウジョウバエ ORGANISM
      線虫の神経細胞 => 線虫 ORGANISM | 神経細胞 CELL
      オリゴデンドロサイト前駆細胞が増える。 => オリゴデンドロサイト前駆細胞 CELL
      中脳ドパミン神経が変性する。 => 中脳ドパミン神経 CELL
      コリン作動性神経が減る。 => コリン作動性神経 CELL
      セロトニントランスポーターの結合能 => セロトニントランスポーター PROTEIN
      電位依存性ナトリウムチャネルが閉じる。 => 電位依存性ナトリウムチャネル PROTEIN
      グルタミン酸デカルボキシラーゼが働く。 => グルタミン酸デカルボキシラーゼ PROTEIN
      ヒストン脱アセチル化酵素を阻む。 => ヒストン脱アセチル化酵素 PROTEIN
      mTORC1阻害薬ラパマイシンを使う。 => mTORC1阻害薬 CHEMICAL | ラパマイシン CHEMICAL
      コルチコステロンとコルチゾール => コルチコステロン CHEMICAL | コルチゾール CHEMICAL
      ケタミン代謝物を調べた。 => ケタミン CHEMICAL
      バルプロ酸とリチウムが使われる。 => バルプロ酸 CHEMICAL | リチウム CHEMICAL
      PI3K-Akt-mTOR経路を介する。 => PI3K-Akt-mTOR経路 PROCESS
      BDNF経路が働く。 => BDNF経路 PROCESS
      長期増強と長期抑圧 => 長期増強 PROCESS | 長期抑圧 PROCESS
      オートファジーとアポトーシス => オートファジー PROCESS | アポトーシス PROCESS
      二光子顕微鏡で観察した。 => 二光子顕微鏡 METHOD
      CRISPR-Cas9で改変した。 => CRISPR-Cas9 METHOD
      t検定とカイ二乗検定 => t検定 METHOD | カイ二乗検定 METHOD
      経頭蓋磁気刺激（TMS）を行った。 => 経頭蓋磁気刺激 METHOD | TMS METHOD
      拡散テンソル画像を解析した。 => 拡散テンソル画像 METHOD
      認知行動療法を受けた。 => 認知行動療法 METHOD
      慢性疼痛と帯状疱疹後神経痛 => 慢性疼痛 DISEASE | 帯状疱疹後神経痛 DISEASE
      アルツハイマー型認知症の発症 => アルツハイマー型認知症 DISEASE
      自閉スペクトラム症（ASD）の人 => 自閉スペクトラム症 DISEASE | ASD DISEASE
      注意欠如・多動症の診断 => 注意欠如・多動症 DISEASE
      ドラベ症候群の原因 => ドラベ症候群 DISEASE
      アンヘドニアと希死念慮 => アンヘドニア SYMPTOM | 希死念慮 SYMPTOM
      決まった繰り返し行動 => 繰り返し行動 SYMPTOM
      脂質動員ホルモンと体色調節ホルモンが出る。 => 脂質動員ホルモン PROTEIN | 体色調節ホルモン PROTEIN
      甲状腺ホルモンと性ホルモンの値 => 甲状腺ホルモン CHEMICAL | 性ホルモン CHEMICAL
      ホルモンを分泌する器官 => none
      絶食させたマウス => マウス ORGANISM
      糖原病III型と遺伝性痙性対麻痺48型の原因 => 糖原病III型 DISEASE | 遺伝性痙性対麻痺48型 DISEASE
      てんかんと2型糖尿病の合併例 => てんかん DISEASE | 2型糖尿病 DISEASE
      初代培養アストロサイトと初代培養の神経細胞 => 初代培養アストロサイト CELL | 初代培養 METHOD | 神経細胞 CELL
      旋回逃避行動が減った。 => 旋回逃避行動 PROCESS
      グルコース感受性ニューロンとペプチド放出ニューロン => グルコース感受性ニューロン CELL | ペプチド放出ニューロン CELL
      非ミエリン形成シュワン細胞と非うつ病の人 => 非ミエリン形成シュワン細胞 CELL | うつ病 DISEASE
      是非ドパミンを => ドパミン CHEMICAL
      脳間部の神経細胞と圧クランプ、膜張力 => 脳間部 ANATOMY | 神経細胞 CELL | 圧クランプ METHOD | 膜張力 PROCESS
      失語症の患者の血リンパ => 失語症 DISEASE | 血リンパ ANATOMY
      """;

  static Stream<Arguments> sentences() {
    return Found.rows(TABLE);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatTheGuidelinesAskFor(String sentence, String expected) {
    assertEquals(expected.equals("none") ? "" : expected, BiomedicalMentions.inField(sentence));
  }

  /** In a text about something else a word of everyday language names nothing. */
  @ParameterizedTest
  @CsvSource({"人々の記憶に残る式典になった。,''", "語学の学習に役立つ教材を配った。,''", "別れの痛みを歌にした。,''", "睡眠と食事に気をつけよう。,''",
      "ケタミンの分子模型を展示した。,ケタミン CHEMICAL"})
  void everydayWordsAreTermsInTheFieldAlone(String sentence, String expected) {
    assertEquals(expected, BiomedicalMentions.alone(sentence));
  }

  /** What the document introduces is known in the whole of it. */
  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "疾患関連ミクログリア（QXM）が増えた。次にQXMを除いた。 => 疾患関連ミクログリア CELL | QXM CELL | QXM CELL",
      "外側手綱核（QHb）を刺激した。QHbの活動は続いた。 => 外側手綱核 ANATOMY | QHb ANATOMY | QHb ANATOMY",
      "遺伝性痙性対麻痺48型（QSP48）の家系。QSP48の原因 => 遺伝性痙性対麻痺48型 DISEASE | QSP48 DISEASE | QSP48 DISEASE",
      "Marsh Society-Unified Tremor Rating Scale（MSUTRS）で測った。MSUTRSは => "
          + "Marsh Society-Unified Tremor Rating Scale METHOD | MSUTRS METHOD | MSUTRS METHOD",
      "強制水泳試験（QST）を行った。QSTの無動時間 => 強制水泳試験 METHOD | QST METHOD | QST METHOD | 無動時間 METHOD"})
  void shortFormsHaveTheTypeOfTheirLongForms(String text, String expected) {
    assertEquals(expected, BiomedicalMentions.inField(text));
  }
}
