package io.github.neurorelease.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.structure.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a reader finds in the five seeds, read in the texts themselves and not in the gold files. A hyphen stands for what
 * a seed does not have; several values are divided by bars.
 */
class SeedRecordsTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final Map<String, Extraction> SEEDS = new ConcurrentHashMap<>();

  private static Extraction seed(String beginning) {
    return SEEDS.computeIfAbsent(beginning, SeedRecordsTest::extract);
  }

  private static Extraction extract(String beginning) {
    try (var files = Files.list(Path.of("seeds"))) {
      Path file = files.filter(path -> path.getFileName().toString().startsWith(beginning)).findFirst().orElseThrow();
      return EXTRACTOR.extract(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shown(Object value) {
    return Objects.toString(value, "-");
  }

  private static String funding(Funding funding) {
    return shown(funding.funder()) + "/" + shown(funding.program()) + "/" + String.join("+", funding.grantIds());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "jsbp => - => -",
      "kanazawa => ケタミンの即効性抗うつ作用に関わる 新しいメカニズムを解明！ => -",
      "osaka => 社会的孤立による社会的認知機能の低下を改善させる薬を発見 => 他者を区別する神経メカニズムの解明にも期待",
      "ycu-2026-03-05 => ケタミンがうつ症状を改善する仕組みを解明 => ヒト脳内AMPA受容体の変化を可視化",
      "ycu-2026-03-30 => ケタミンの抗うつ様効果を“持続”させる新戦略を発見 => NOX-1 抑制が新たな治療標的に"})
  void titles(String seed, String title, String subtitle) {
    assertEquals(title.replace(" ", ""), shown(seed(seed).metadata().title()).replace(" ", ""));
    assertEquals(subtitle, shown(seed(seed).metadata().subtitle()));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "jsbp => - => 2022 => -",
      "kanazawa => 2022-05-12 => 2022-05-17 => -",
      "osaka => - => 2024-02-23 => -",
      "ycu-2026-03-05 => - => 2026-03-05 => 横浜市立大学",
      "ycu-2026-03-30 => 2026-03-30 => 2026-03-23 => 横浜市立大学|三重大学"})
  void datesAndIssuers(String seed, String released, String published, String issuers) {
    Metadata metadata = seed(seed).metadata();
    assertEquals(released, shown(metadata.releaseDate()));
    assertEquals(published, shown(metadata.publicationDate()));
    assertEquals(issuers, metadata.issuers().isEmpty() ? "-" : String.join("|", metadata.issuers()));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "jsbp => Japanese Journal of Biological Psychiatry => - => 2 => Satoshi Deyama => Katsuyuki Kaneda",
      "kanazawa => Translational Psychiatry => 10.1038/s41398-022-01943-9 => 4 => Satoshi Deyama => Katsuyuki Kaneda",
      "osaka => Molecular Psychiatry => 10.1038/s41380-024-02419-6 => 16 => Rei Yokoyama => Hitoshi Hashimoto",
      "ycu-2026-03-05 => Molecular Psychiatry => 10.1038/s41380-026-03510-w => 31 => Waki Nakajima => Takuya Takahashi",
      "ycu-2026-03-30 => Molecular Psychiatry => 10.1038/s41380-026-03527-1 => 18 => Waki Nakajima => Takuya Takahashi"})
  void papers(String seed, String journal, String doi, int authors, String first, String last) {
    Metadata metadata = seed(seed).metadata();
    assertEquals(journal, shown(metadata.journal()));
    assertEquals(doi, shown(metadata.doi()));
    assertEquals(authors, metadata.authors().size());
    assertEquals(first, metadata.authors().get(0));
    assertEquals(last, metadata.authors().get(authors - 1));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "jsbp => Roles of BDNF and VEGF in the rapid antidepressant effects of ketamine",
      "kanazawa => IGF-1 release in the medial prefrontal cortex mediates the rapid and sustained antidepressant-like "
          + "actions of ketamine",
      "osaka => (R)-ketamine restores anterior insular cortex activity and cognitive deficits in social "
          + "isolation-reared mice",
      "ycu-2026-03-05 => The dynamics of AMPA receptors underlies the efficacy of ketamine in treatment resistant "
          + "patients with depression",
      "ycu-2026-03-30 => NADPH oxidase-1 suppression prolongs the antidepressant-like effect of ketamine"})
  void paperTitles(String seed, String title) {
    assertEquals(title, seed(seed).metadata().paperTitle());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "jsbp => INTRODUCTION はじめに|OTHER 1|OTHER 2|OTHER 3|CONCLUSION おわりに|ABSTRACT ABSTRACT",
      "kanazawa => LEAD -|BACKGROUND 研究の背景|RESULTS 研究成果の概要|OUTLOOK 今後の展開|OTHER マウス行動実験による抗うつ作用の評価|"
          + "PAPER 掲載論文|GLOSSARY 用語解説|CONTACT 本件に関するお問い合わせ先",
      "osaka => HIGHLIGHTS 研究成果のポイント|OVERVIEW 概要|BACKGROUND 研究の背景|RESULTS 研究の内容|"
          + "SIGNIFICANCE 本研究成果が社会に与える影響（本研究成果の意義）|PAPER 特記事項|GLOSSARY 用語説明|"
          + "EVENT 近日開催予定のセミナー|COMMENT 笠井准教授のコメント",
      "ycu-2026-03-30 => LEAD -|HIGHLIGHTS 研究成果のポイント|BACKGROUND 研究背景|RESULTS 研究内容|OUTLOOK 今後の展開|"
          + "FUNDING 研究費|PAPER 論文情報|COLLABORATORS 共同研究者|GLOSSARY 用語説明|REFERENCES 参考文献"})
  void sections(String seed, String expected) {
    StringBuilder numbered = new StringBuilder();
    int other = 0;
    for (Section section : seed(seed).sections()) {
      // The numbered headings of the review go over two lines: their number will do.
      String heading = seed.equals("jsbp") && section.kind().name().equals("OTHER") ? String.valueOf(++other)
          : shown(section.heading());
      numbered.append(numbered.isEmpty() ? "" : "|").append(section.kind()).append(' ').append(heading);
    }
    assertEquals(expected, numbered.toString());
  }

  /** The body stands twice, so all sections do. */
  @ParameterizedTest
  @CsvSource("ycu-2026-03-05,20,研究背景")
  void aBodyPrintedTwiceHasItsSectionsTwice(String seed, int sections, String heading) {
    assertEquals(sections, seed(seed).sections().size());
    assertEquals(2, seed(seed).sections().stream().filter(section -> heading.equals(section.heading())).count());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "jsbp => ロナルド・デュマン/博士/イェール大学",
      "kanazawa => 出山諭司/准教授/金沢大学医薬保健研究域薬学系|金田勝幸/教授/金沢大学医薬保健研究域薬学系|"
          + "近藤誠/教授/大阪公立大学大学院医学研究科脳神経機能形態学",
      "osaka => 横山玲/大学院生/大阪大学大学院薬学研究科|橋本均/教授/大阪大学大学院薬学研究科|笠井淳司/准教授/大阪大学大学院薬学研究科|"
          + "吾郷由希夫/教授/広島大学大学院医系科学研究科(歯)",
      "ycu-2026-03-05 => 高橋琢哉/教授/横浜市立大学大学院医学研究科生理学|中島和希/講師/横浜市立大学大学院医学研究科生理学|"
          + "波多野真依/研究代表者/-|内田裕之/教授/慶應義塾大学 医学部 精神・神経科学教室",
      "ycu-2026-03-30 => 高橋琢哉/教授/横浜市立大学大学院医学研究科 生理学|中島和希/講師/横浜市立大学大学院医学研究科 生理学|"
          + "實木 亨/准教授/三重大学大学院医学系研究科 生化学分野|"
          + "鈴木将貴/ポストドクトラルフェロー/ブリガムアンドウィメンズ病院感染症科"})
  void researchers(String seed, String expected) {
    // Authors without a role, as those of the review, are tried with the papers.
    assertEquals(expected, seed(seed).researchers().stream().filter(person -> person.role() != null)
        .map(person -> person.name() + "/" + person.role() + "/" + shown(person.affiliation()))
        .collect(Collectors.joining("|")));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", emptyValue = "", value = {
      "kanazawa => 日本医療研究開発機構/脳とこころの研究推進プログラム（領域横断的かつ萌芽的脳研究プロジェクト）/|"
          + "日本医療研究開発機構/橋渡し研究戦略的推進プログラム/|日本学術振興会/科学研究費 基盤研究（C）/JP19K07120+JP19K11440|島原科学振興会/-/|"
          + "武田科学振興財団/-/|日立財団/倉田奨励金/|三菱財団/-/|持田記念医学薬学振興財団/-/|先進医薬研究振興財団/-/|宇部興産学術振興財団/-/",
      "osaka => 国立研究開発法人日本医療研究開発機構/-/JP20dm0107122+JP22ama121052+JP22ama121054+JP21dm0207117+JP21wm0525005"
          + "+JP21wm0425017|日本学術振興会/-/JP20H00492+JP21K19335+JP23K00395+JP20H03391+JP22K19378+JP23H02640+JP20H03392"
          + "+JP21K19714+JP22J13259+JP22KJ2161|文部科学省/-/JP22H05080+JP18H05416|科学技術振興機構/-/JPMJFR2061|"
          + "武田科学振興財団/-/|旭硝子財団/-/",
      "ycu-2026-03-30 => AMED/脳と心の研究推進プログラム・革新的技術による脳機能ネットワークの全容解明プロジェクト/|AMED/脳神経科学統合プログラム/|"
          + "JSPS/科研費/JP20H05922+JP20H00549+JP23K10432+JP25K22755+JP24K02781|武田科学財団/-/"})
  void funding(String seed, String expected) {
    assertEquals(expected, seed(seed).funding().stream().map(SeedRecordsTest::funding).collect(Collectors.joining("|")));
  }

  @ParameterizedTest
  @CsvSource({"jsbp,0,0", "kanazawa,10,2", "osaka,6,19", "ycu-2026-03-05,10,9", "ycu-2026-03-30,4,5"})
  void linesOfFundingAndGrantNumbers(String seed, int lines, int numbers) {
    assertEquals(lines, seed(seed).funding().size());
    assertEquals(numbers, seed(seed).funding().stream().mapToInt(funding -> funding.grantIds().size()).sum());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "ycu-2026-03-05 => Miyazaki T 2020 10.1038/s41591-019-0723-9|Arisawa T 2021 10.1016/j.neures.2021.05.009|"
          + "Hatano M 2025 10.1038/s41380-024-02785-1|Ohtani Y 2024 10.1111/pcn.13734",
      "ycu-2026-03-30 => Zanos P 2016 10.1038/nature17998|Miyazaki T 2020 10.1038/s41591-019-0723-9|"
          + "Arisawa T 2021 10.1016/j.neures.2021.05.009|Hatano M 2025 10.1038/s41380-024-02785-1"})
  void references(String seed, String expected) {
    assertEquals(expected, seed(seed).references().stream()
        .map(entry -> entry.firstAuthor() + " " + entry.year() + " " + entry.doi()).collect(Collectors.joining("|")));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "kanazawa => 出山 諭司/金沢大学医薬保健研究域薬学系/deyama@p.kanazawa-u.ac.jp/076-264-6242|"
          + "近藤 誠/大阪公立大学大学院医学研究科脳神経機能形態学/mkondo@omu.ac.jp/06-6645-3705|"
          + "宮下 亜矢子/金沢大学医薬保健系事務部薬学・がん研支援課企画総務係/y-somu@adm.kanazawa-u.ac.jp/076-234-6822|"
          + "上嶋 健太/大阪公立大学広報課/t-koho@ado.osaka-cu.ac.jp/06-6605-3411"})
  void people(String seed, String expected) {
    assertEquals(expected, seed(seed).contacts().stream().filter(contact -> contact.name() != null)
        .map(contact -> contact.name() + "/" + contact.organization() + "/" + contact.email() + "/" + contact.phone())
        .collect(Collectors.joining("|")));
  }

  @ParameterizedTest
  @CsvSource({"jsbp,0", "kanazawa,5", "osaka,0", "ycu-2026-03-05,0", "ycu-2026-03-30,0"})
  void numberOfContacts(String seed, int contacts) {
    assertEquals(contacts, seed(seed).contacts().size());
  }

  /** The funder's desk has no name. */
  @ParameterizedTest
  @CsvSource("kanazawa,03-6870-2286,brain-seeds@amed.go.jp")
  void aContactMayBeAnOffice(String seed, String phone, String email) {
    Contact office = seed(seed).contacts().get(4);
    assertEquals(phone, office.phone());
    assertEquals(email, office.email());
    assertEquals("-", shown(office.name()));
  }
}
