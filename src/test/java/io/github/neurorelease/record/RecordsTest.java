package io.github.neurorelease.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();

  private static final String UNIVERSITY = """
      2024年5月7日
      国立大学法人東都大学
      西方大学

      海馬の神経回路が記憶を守るしくみを発見
      ～認知症の予防に期待～

      【概要】
      東都大学大学院医学系研究科 神経生理学分野の大西 健太 教授、木下 さくら 助教、西方大学（米国）のアンナ・シュミット教授らの研究グループは、マウスの海馬を調べました。
      本研究成果は、2024年5月1日（水）午前10時（日本時間）に国際学術誌「Nature Communications」に掲載されました。

      【研究費】
      本研究は、日本学術振興会（JSPS）科学研究費助成事業 基盤研究（B）（JP21H00001、JP21H00002）、学術変革領域研究（A）（JP22H05001）、日本医療研究開発機構（AMED）脳神経科学統合プログラム（脳統合）（JP24wm0625999）、武田科学振興財団の支援を受けて行われました。

      【論文情報】
      雑誌名：Nature Communications
      論文タイトル：Hippocampal circuits protect memory in aged mice
      （海馬の回路が老齢マウスの記憶を守る）
      著者：Kenta Onishi*, Sakura Kinoshita#, Anna Schmidt
      DOI：10.1038/s41467-024-99999-1

      【参考文献】
      1) Smith, J., Doe, A. Memory in mice. Nature 500, 1-5 (2013).
      2) Abe Y, Ito K, et al. Ageing of circuits. Neuron 2020;105:1-9. doi: 10.1016/j.neuron.2020.01.001

      【お問い合わせ先】
      （研究に関すること）
      東都大学大学院医学系研究科 教授 大西 健太（おおにし けんた）
      TEL：03-0000-0001　FAX：03-0000-0002
      E-mail：onishi@example.jp
      （報道に関すること）
      東都大学総務部広報課　宮本 亜紀子
      TEL：03-0000-0003　E-mail：koho@example.jp
      西方大学広報室
      TEL：03-0000-0004
      """;

  private static final Extraction RELEASE = EXTRACTOR.extract(UNIVERSITY);

  @Test
  void readsTheHead() {
    Metadata metadata = RELEASE.metadata();
    assertEquals("海馬の神経回路が記憶を守るしくみを発見", metadata.title());
    assertEquals("認知症の予防に期待", metadata.subtitle());
    assertEquals("2024-05-07", metadata.releaseDate());
    assertEquals(List.of("国立大学法人東都大学", "西方大学"), metadata.issuers());
  }

  @Test
  void readsThePaper() {
    Metadata metadata = RELEASE.metadata();
    assertEquals("Nature Communications", metadata.journal());
    assertEquals("Hippocampal circuits protect memory in aged mice", metadata.paperTitle());
    assertEquals(List.of("Kenta Onishi", "Sakura Kinoshita", "Anna Schmidt"), metadata.authors());
    assertEquals("10.1038/s41467-024-99999-1", metadata.doi());
    assertEquals("2024-05-01", metadata.publicationDate());
  }

  @Test
  void sharesAnAffiliationInAList() {
    assertEquals(List.of(
        new Researcher("大西 健太", "教授", "東都大学大学院医学系研究科 神経生理学分野"),
        new Researcher("木下 さくら", "助教", "東都大学大学院医学系研究科 神経生理学分野"),
        new Researcher("アンナ・シュミット", "教授", "西方大学")), RELEASE.researchers());
  }

  @Test
  void carriesTheFunderOn() {
    assertEquals(List.of(
        new Funding("日本学術振興会", "科学研究費助成事業 基盤研究（B）", List.of("JP21H00001", "JP21H00002")),
        new Funding("日本学術振興会", "学術変革領域研究（A）", List.of("JP22H05001")),
        new Funding("日本医療研究開発機構", "脳神経科学統合プログラム", List.of("JP24wm0625999")),
        new Funding("武田科学振興財団", null, List.of())), RELEASE.funding());
  }

  @Test
  void readsReferences() {
    assertEquals(List.of(new Reference("Smith, J.", 2013, null),
        new Reference("Abe Y", 2020, "10.1016/j.neuron.2020.01.001")), RELEASE.references());
  }

  @Test
  void partsContacts() {
    assertEquals(List.of(
        new Contact("大西 健太", "東都大学大学院医学系研究科", "onishi@example.jp", "03-0000-0001"),
        new Contact("宮本 亜紀子", "東都大学総務部広報課", "koho@example.jp", "03-0000-0003"),
        new Contact(null, "西方大学広報室", null, "03-0000-0004")), RELEASE.contacts());
  }

  @Test
  void readsTitleWithDashesOnOneLine() {
    Metadata metadata = EXTRACTOR.extract("""
        東都記者会 同時発表

        2023年4月1日
        東都大学

        【東都大学】うつ病の新しい治療標的を発見 —海馬の回路に注目—

        東都大学大学院医学研究科の山本一郎教授らの研究グループは、うつ病のモデルマウスの海馬を調べ、新しい治療標的を発見しました。
        """).metadata();
    assertEquals("うつ病の新しい治療標的を発見", metadata.title());
    assertEquals("海馬の回路に注目", metadata.subtitle());
    assertEquals(List.of("東都大学"), metadata.issuers());
    assertNull(metadata.doi());
  }

  @Test
  void readsTitleOverTwoLinesInMarkdown() {
    Metadata metadata = EXTRACTOR.extract("""
        令和4年5月12日

        各報道機関文教担当記者 殿

        ## てんかん発作に関わる 新しいメカニズムを解明！

        東都大学の山本一郎教授らの研究グループは、てんかんのモデルマウスの海馬を調べ、新しいメカニズムを解明しました。
        """).metadata();
    assertEquals("てんかん発作に関わる 新しいメカニズムを解明！", metadata.title());
    assertNull(metadata.subtitle());
    assertEquals("2022-05-12", metadata.releaseDate());
    assertEquals(List.of(), metadata.issuers());
  }

  @Test
  void findsATitleThatThePageDisplaced() {
    Metadata metadata = EXTRACTOR.extract("""
        分野： 生命科学・医学系

        キーワード： 睡眠、記憶

        概要

        東都大学大学院医学研究科の山本一郎教授らの研究グループは、睡眠中のマウスの海馬を調べ、記憶の仕組みを明らかにしました。

        睡眠が記憶を強めるしくみを発見

        ―海馬の回路の解明にも期待―

        研究の背景

        睡眠は記憶に関わります。
        """).metadata();
    assertEquals("睡眠が記憶を強めるしくみを発見", metadata.title());
    assertEquals("海馬の回路の解明にも期待", metadata.subtitle());
    assertNull(metadata.releaseDate());
  }

  @Test
  void readsLabelsOnLinesOfTheirOwn() {
    Metadata metadata = EXTRACTOR.extract("""
        【論文情報】
        ＜論文タイトル＞
        “Sleep strengthens memory in mice”
        ＜著者＞
        Ichiro Yamamoto1,2, Hanako Suzuki3 & Seo-jun Kim2*
        ＜掲載誌＞
        Scientific Reports
        ＜DOI＞
        https://doi.org/10.1038/s41598-024-00003-4
        公開日：2024年10月2日（英国時間）
        """).metadata();
    assertEquals("Sleep strengthens memory in mice", metadata.paperTitle());
    assertEquals(List.of("Ichiro Yamamoto", "Hanako Suzuki", "Seo-jun Kim"), metadata.authors());
    assertEquals("Scientific Reports", metadata.journal());
    assertEquals("10.1038/s41598-024-00003-4", metadata.doi());
    assertEquals("2024-10-02", metadata.publicationDate());
  }

  @Test
  void takesNoDoiFromReferences() {
    Metadata metadata = EXTRACTOR.extract("""
        【参考文献】
        Abe Y, Ito K, et al. Ageing of circuits. Neuron 2020;105:1-9. doi: 10.1016/j.neuron.2020.01.001
        """).metadata();
    assertNull(metadata.doi());
  }

  @Test
  void readsPeopleByTheirBrackets() {
    List<Researcher> researchers = EXTRACTOR.extract("""
        【発表者】
        山本 一郎（東都大学大学院薬学系研究科 教授）
        マリア・ガルシア（西方大学 医学部 博士研究員）
        """).researchers();
    assertEquals(List.of(new Researcher("山本 一郎", "教授", "東都大学大学院薬学系研究科"),
        new Researcher("マリア・ガルシア", "博士研究員", "西方大学 医学部")), researchers);
  }

  @Test
  void joinsLevelsOfAProgramme() {
    List<Funding> funding = EXTRACTOR.extract("""
        【謝辞】
        AMED 脳とこころの研究推進プログラム（精神・神経疾患メカニズム解明プロジェクト）（JP21wm0425999）
        JST 戦略的創造研究推進事業（CREST）（JPMJCR22P9、令和4年10月～令和10年3月）
        公益財団法人 西方記念財団
        """).funding();
    assertEquals(List.of(
        new Funding("AMED", "脳とこころの研究推進プログラム（精神・神経疾患メカニズム解明プロジェクト）",
            List.of("JP21wm0425999")),
        new Funding("JST", "戦略的創造研究推進事業", List.of("JPMJCR22P9")),
        new Funding("公益財団法人 西方記念財団", null, List.of())), funding);
  }

  @Test
  void keepsALeadersProjectOutOfTheScheme() {
    List<Funding> funding = EXTRACTOR.extract("""
        【研究費】
        科学技術振興機構 ERATO「山本睡眠プロジェクト」（JPMJER0001）
        欧州研究会議（ERC）Consolidator Grant（101000001）
        西方トラスト財団：215555/Z/19/Z
        """).funding();
    assertEquals(List.of(
        new Funding("科学技術振興機構", "ERATO", List.of("JPMJER0001")),
        new Funding("欧州研究会議", "Consolidator Grant", List.of("101000001")),
        new Funding("西方トラスト財団", null, List.of("215555/Z/19/Z"))), funding);
  }

  @Test
  void readsLabelledReferences() {
    List<Reference> references = EXTRACTOR.extract("""
        ■参考文献
        文献１　Abe Y, Ito K, et al. Ageing of circuits. Neuron. 2020;105:1-9. 10.1016/j.neuron.2020.01.001
        文献２　Smith-Jones DA. Memory in mice. Nature. 2013;500:1-5.
        """).references();
    assertEquals(List.of(new Reference("Abe Y", 2020, "10.1016/j.neuron.2020.01.001"),
        new Reference("Smith-Jones DA", 2013, null)), references);
  }

  @Test
  void namesAUnitBehindAnAcronymAndACompanyWithoutItsForm() {
    Extraction release = EXTRACTOR.extract("""
        株式会社ベルグニクスとJAISTは共同で研究を行いました。ベルグニクスは海馬の細胞を培養しました。

        【お問い合わせ先】
        JAIST 神経・睡眠ユニット　山本 一郎　電話 00-0000-0001
        ベルグニクス 経営統括部 広報チーム　電話 00-0000-0002
        """);
    assertEquals(List.of(new Contact("山本 一郎", "JAIST 神経・睡眠ユニット", null, "00-0000-0001"),
        new Contact(null, "ベルグニクス 経営統括部 広報チーム", null, "00-0000-0002")), release.contacts());
    assertEquals(2, release.entities().stream().filter(m -> m.text().equals("JAIST 神経・睡眠ユニット")
        || m.text().equals("ベルグニクス")).count());
  }

  @Test
  void takesFundingFromASentenceElsewhere() {
    List<Funding> funding = EXTRACTOR.extract("""
        【今後の展開】
        新しい薬の開発が期待されます。本研究は、JSPS 科研費（JP20K00001）、西方記念財団の助成を受けて行われました。
        """).funding();
    assertEquals(List.of(new Funding("JSPS", "科研費", List.of("JP20K00001")),
        new Funding("西方記念財団", null, List.of())), funding);
  }

  @Test
  void takesTheTelephoneNotTheFax() {
    List<Contact> contacts = EXTRACTOR.extract("""
        お問い合わせ先
        東都大学大学院医学研究院　教授　羽田 崇（はねだ たかし）
        ＦＡＸ　00-0000-3311　　ＴＥＬ　00-0000-3310　　メール　t-haneda@example.ac.jp
        """).contacts();
    assertEquals(List.of(new Contact("羽田 崇", "東都大学大学院医学研究院", "t-haneda@example.ac.jp", "00-0000-3310")),
        contacts);
  }

  @Test
  void writesABodyPrintedTwiceOnce() {
    Extraction twice = EXTRACTOR.extract(UNIVERSITY + "\n" + UNIVERSITY);
    assertEquals(RELEASE.funding(), twice.funding());
    assertEquals(RELEASE.researchers(), twice.researchers());
    assertEquals(RELEASE.references(), twice.references());
    assertEquals(RELEASE.contacts(), twice.contacts());
  }

  @Test
  void findsNothingInNothing() {
    Extraction empty = EXTRACTOR.extract("");
    assertEquals(List.of(), empty.researchers());
    assertEquals(List.of(), empty.funding());
    assertEquals(List.of(), empty.references());
    assertEquals(List.of(), empty.contacts());
    assertNull(empty.metadata().title());
  }
}
