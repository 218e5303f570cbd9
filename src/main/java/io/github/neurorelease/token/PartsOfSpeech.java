package io.github.neurorelease.token;

import java.util.Map;

/** IPADIC's parts of speech to ours. */
final class PartsOfSpeech {

  private static final Map<String, PartOfSpeech> EXACT = Map.ofEntries(
      Map.entry("名詞-一般", PartOfSpeech.NOUN),
      Map.entry("名詞-サ変接続", PartOfSpeech.VERBAL_NOUN),
      Map.entry("名詞-形容動詞語幹", PartOfSpeech.ADJECTIVAL_NOUN),
      Map.entry("名詞-ナイ形容詞語幹", PartOfSpeech.NOUN),
      Map.entry("名詞-副詞可能", PartOfSpeech.ADVERBIAL_NOUN),
      Map.entry("名詞-数", PartOfSpeech.NUMBER),
      Map.entry("名詞-接尾-助数詞", PartOfSpeech.COUNTER),
      Map.entry("名詞-固有名詞-人名-姓", PartOfSpeech.FAMILY_NAME),
      Map.entry("名詞-固有名詞-人名-名", PartOfSpeech.GIVEN_NAME),
      Map.entry("名詞-固有名詞-人名-一般", PartOfSpeech.PERSON_NAME),
      Map.entry("名詞-固有名詞-地域-一般", PartOfSpeech.PLACE_NAME),
      Map.entry("名詞-固有名詞-地域-国", PartOfSpeech.PLACE_NAME),
      Map.entry("名詞-固有名詞-組織", PartOfSpeech.ORGANIZATION_NAME),
      Map.entry("名詞-固有名詞-一般", PartOfSpeech.PROPER_NOUN),
      Map.entry("記号-アルファベット", PartOfSpeech.LETTERS),
      Map.entry(UserWord.PART_OF_SPEECH, PartOfSpeech.PROPER_NOUN));

  private PartsOfSpeech() {
  }

  static PartOfSpeech of(String ipadic) {
    if (ipadic == null) {
      return PartOfSpeech.UNKNOWN;
    }
    PartOfSpeech exact = EXACT.get(ipadic);
    return exact != null ? exact : byBeginning(ipadic);
  }

  private static PartOfSpeech byBeginning(String ipadic) {
    if (ipadic.startsWith("名詞-接尾")) {
      return PartOfSpeech.NOUN_SUFFIX;
    }
    if (ipadic.startsWith("名詞-非自立") || ipadic.startsWith("名詞-特殊")) {
      return PartOfSpeech.DEPENDENT_NOUN;
    }
    if (ipadic.startsWith("名詞-代名詞")) {
      return PartOfSpeech.PRONOUN;
    }
    int dash = ipadic.indexOf('-');
    return switch (dash < 0 ? ipadic : ipadic.substring(0, dash)) {
      case "名詞" -> PartOfSpeech.NOUN;
      case "接頭詞" -> PartOfSpeech.PREFIX;
      case "動詞" -> PartOfSpeech.VERB;
      case "形容詞" -> PartOfSpeech.ADJECTIVE;
      case "副詞" -> PartOfSpeech.ADVERB;
      case "連体詞" -> PartOfSpeech.ADNOMINAL;
      case "接続詞" -> PartOfSpeech.CONJUNCTION;
      case "助詞" -> PartOfSpeech.PARTICLE;
      case "助動詞" -> PartOfSpeech.AUXILIARY;
      case "記号" -> PartOfSpeech.SYMBOL;
      case "感動詞", "フィラー" -> PartOfSpeech.INTERJECTION;
      default -> PartOfSpeech.UNKNOWN;
    };
  }
}
