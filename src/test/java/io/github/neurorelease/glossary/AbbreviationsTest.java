package io.github.neurorelease.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.ReleaseExtractor;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();

  private static String pairs(String text) {
    return EXTRACTOR.extract(text).abbreviations().stream().map(pair -> pair.shortForm() + "=" + pair.longForm())
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "内側前頭前野（mPFC）を調べた。 => mPFC=内側前頭前野", "側坐核 (NAc) を調べた。 => NAc=側坐核", "GABA（γ-アミノ酪酸）を測った。 => GABA=γ-アミノ酪酸",
      "治療抵抗性うつ病（Treatment resistant depression：TRD）の人 => TRD=治療抵抗性うつ病 | TRD=Treatment resistant depression",
      "選択的セロトニン再取り込み阻害薬（selective serotonin reuptake inhibitor：SSRI）を使う。 => SSRI=選択的セロトニン再取り込み阻害薬 | SSRI=selective serotonin reuptake inhibitor",
      "脳由来神経栄養因子（brain-derived neurotrophic factor, BDNF）が増えた。 => BDNF=脳由来神経栄養因子 | BDNF=brain-derived neurotrophic factor",
      "脳由来神経栄養因子（BDNF：brain-derived neurotrophic factor）が増えた。 => BDNF=脳由来神経栄養因子 | BDNF=brain-derived neurotrophic factor",
      "外側手綱核（以下、LHb）が働く。 => LHb=外側手綱核", "外側手綱核（以下「LHb」という）が働く。 => LHb=外側手綱核", "外側手綱核（略称：LHb）が働く。 => LHb=外側手綱核",
      "陽電子放出断層撮影（PET）を行った。 => PET=陽電子放出断層撮影", "自閉スペクトラム症（ASD）の人 => ASD=自閉スペクトラム症",
      "brain-derived neurotrophic factor（BDNF）が増えた。 => BDNF=brain-derived neurotrophic factor",
      "日本医療研究開発機構（AMED）の支援 => AMED=日本医療研究開発機構", "科学技術振興機構（JST）の支援 => JST=科学技術振興機構",
      "脳神経科学統合プログラム（脳統合）の支援 => 脳統合=脳神経科学統合プログラム",
      "図1　実験の流れ。mPFC：内側前頭前野、LHb：外側手綱核。 => mPFC=内側前頭前野 | LHb=外側手綱核",
      "BDNF：brain-derived neurotrophic factor、VEGF：vascular endothelial growth factor => BDNF=brain-derived neurotrophic factor | VEGF=vascular endothelial growth factor",
      "BBS（Berg Balance Scale、バーグバランス尺度）で測る。 => BBS=Berg Balance Scale | BBS=バーグバランス尺度",
      "赤：定型発達者（TDP）。 => TDP=定型発達者",
      "生活の質（QOL）が下がる。 => QOL=生活の質", "日常生活動作（ADL）が保たれた。 => ADL=日常生活動作",
      "α-amino-3-hydroxy-5-methyl-4-isoxazolepropionic acid（AMPA）に結合する。 => AMPA=α-amino-3-hydroxy-5-methyl-4-isoxazolepropionic acid",
      "側坐核（medial accumbens＝NAc）を調べた。 => NAc=側坐核 | NAc=medial accumbens",
      "細胞は2対（サワー・センスニューロン、SSN）だった。 => SSN=サワー・センスニューロン",
      "6-ヒドロキシドパミン（6-OHDA）を注いだ。 => 6-OHDA=6-ヒドロキシドパミン",
      "図1　海馬。略語　XNL：外星層、LHb：外側手綱核 => XNL=外星層 | LHb=外側手綱核",
      "図1　海馬。LHbは外側手綱核、mPFCは内側前頭前野を示す。 => LHb=外側手綱核 | mPFC=内側前頭前野",
      "「睡眠データ活用支援事業」（以下「睡活」）の支援 => 睡活=睡眠データ活用支援事業", "「睡眠データ活用支援事業（睡デ活）」の支援 => 睡デ活=睡眠データ活用支援事業",
      "東都大学機構（TTU（ティーティーユー）、学長：山本 一郎） => TTU=東都大学機構",
      "XQZはXenial Quiet Zoneの略。 => XQZ=Xenial Quiet Zone", "XQZは、外星静穏帯の略。 => XQZ=外星静穏帯",
      "PQR-X法（peak quiet response of X）で測る。 => PQR-X=peak quiet response of X",
      "再建可能な睡眠目標（SDXs）を掲げる。 => SDXs=再建可能な睡眠目標", "多次元摂食障害評価質問票（MDEX）を用いた。 => MDEX=多次元摂食障害評価質問票",
      "高精細機能的磁気共鳴画像法（fMRI）を用いた。 => fMRI=機能的磁気共鳴画像法", "東都症12型（TS12）の人 => TS12=東都症12型",
      "QSS-URS（Quiet Sleep Society-Unified Rating Scale）で測る。 => QSS-URS=Quiet Sleep Society-Unified Rating Scale",
      "脳梗塞後うつ（post-stroke depression：PSD）の人 => PSD=脳梗塞後うつ | PSD=post-stroke depression",
      "人の強い眠気（excessive nocturnal sleepiness：ENS）がある。 => ENS=眠気 | ENS=excessive nocturnal sleepiness",
      "QPX受容体（QpxR）がある。 => QpxR=QPX受容体",
      "甲乙製薬株式会社（本社：東京都港区、以下「甲乙製薬」）は => 甲乙製薬=甲乙製薬株式会社",
      "外側手綱核（以下、手綱）が働く。 => 手綱=外側手綱核",
      "内側前頭前野（mPFC）と内側前頭前野（mPFC）を比べた。 => mPFC=内側前頭前野",
      "機能的磁気共鳴画像法（functional magnetic resonance imaging; fMRI）で撮った。 => fMRI=機能的磁気共鳴画像法 | fMRI=functional magnetic resonance imaging"})
  void pairsThatADocumentIntroduces(String text, String expected) {
    assertEquals(expected, pairs(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"シナプス刈り込み（synaptic pruning）を調べた。", "オプトジェネティクス（光遺伝学）を用いた。", "海馬（かいば）は記憶を担う。", "研究費（JP20H00001）の支援",
      "ケタミン（図1）を与えた。", "大学院生（当時）が行った。", "米国（USA）で承認された。", "スイス（Basel）の会社", "マウス（雄）を用いた。", "うつ病（重症）の人", "記憶（2019年）を調べた。",
      "山田太郎（教授）が話した。", "投与量（10 mg）を決めた。", "対照群（n＝12）と比べた。", "抗うつ薬（SSRIなど）を飲む。", "雑誌（Nature）に載った。", "東京（日本）で開かれた。",
      "基盤研究（A）の支援", "電話（内線100）で尋ねる。", "ビタミン（A）を含む。", "海馬の図（PDF）を載せた。", "「眠りの謎（第2回）」を開いた。", "「眠りの謎」（東都新書）を読んだ。", "XQZは夜の略図です。", "東都の人（TNS12）に", "脳の絵（URL）を見る。"})
  void otherBracketsIntroduceNone(String text) {
    assertEquals("", pairs(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mPFC", "TRD", "Aβ", "snRNA-seq", "MID課題", "NAc", "LHb", "fMRI", "SSRI"})
  void shortForms(String form) {
    assertTrue(ShortForms.isShort(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nature", "IV", "34", "A", "JP20H05922", "Fig. 1", "図1", "かいば", "synaptic pruning", "doi", "X"})
  void noShortForms(String form) {
    assertFalse(ShortForms.isShort(form));
  }

  @ParameterizedTest
  @CsvSource({"BDNF,brain-derived neurotrophic factor,0", "TRD,Treatment resistant depression,0", "fMRI,by functional magnetic resonance imaging,3",
      "PET,positron emission tomography,0", "XYZ,brain-derived neurotrophic factor,-1"})
  void longFormsByTheirLetters(String shortForm, String text, int start) {
    assertEquals(start, ShortForms.longFormStart(shortForm, text));
  }

  @ParameterizedTest
  @CsvSource({"脳統合,脳神経科学統合プログラム,true", "革新脳,革新的技術による脳機能ネットワークの全容解明プロジェクト,true", "科研費,科学研究費助成事業,true", "統合脳,脳神経科学統合プログラム,false",
      "海馬,扁桃体と海馬,false", "AMED,日本医療研究開発機構,false"})
  void contractions(String shortForm, String longForm, boolean expected) {
    assertEquals(expected, ShortForms.isContraction(shortForm, longForm));
  }
}
