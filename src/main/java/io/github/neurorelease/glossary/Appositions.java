package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.text.Script;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Names beside the noun of their class.
 *
 * <pre>
 * 抗てんかん薬ゼルキン, 抗うつ薬「ゼルキン」, 麻酔薬のゼルキン  => ゼルキン CHEMICAL
 * 神経伝達物質であるゼルキン                             => ゼルキン CHEMICAL
 * ゼルキン(抗てんかん薬の一種), ゼルキンは抗てんかん薬の一種  => ゼルキン CHEMICAL
 * </pre>
 */
final class Appositions {

  private static final int LONGEST = 24;
  private static final int CLAUSE = 40;
  private static final List<String> KIND_OF = List.of("の一種", "の一つ", "の1つ", "のひとつ");
  /** What follows a name that の joins to its class: 麻酔薬のゼルキン|を, not 抗うつ薬のメカニズム|解明. */
  private static final String AFTER_NAME = "はがをにでともやへ、。,.)(」』】・の\n";

  private final ClassNouns nouns;

  Appositions(ClassNouns nouns) {
    this.nouns = nouns;
  }

  /** Gives the names that stand beside a class noun, with the type of the class, to {@code out}. */
  void find(String text, BiConsumer<String, EntityType> out) {
    for (int end = 1; end < text.length(); end++) {
      ClassNouns.Noun noun = nouns.upTo(text, end);
      if (noun != null && isWhole(text, end)) {
        behind(text, end, noun, out);
        before(text, end, noun, out);
      }
    }
  }

  /** サイトカイン|受容体 is whole, サイトカイ|ニン is none. */
  private static boolean isWhole(String text, int end) {
    return Script.of(text.charAt(end - 1)) != Script.KATAKANA || Script.of(text.charAt(end)) != Script.KATAKANA;
  }

  private void behind(String text, int end, ClassNouns.Noun noun, BiConsumer<String, EntityType> out) {
    char next = text.charAt(end);
    if (Script.of(next) == Script.KATAKANA) {
      member(text, end, wordEnd(text, end), noun, out);
    } else if (next == '「' || next == '『' || next == '"') {
      int stop = wordEnd(text, end + 1);
      if (stop < text.length() && "」』\"".indexOf(text.charAt(stop)) >= 0) {
        member(text, end + 1, stop, noun, out);
      }
    } else {
      int from = text.startsWith("である", end) ? end + 3 : next == 'の' ? end + 1 : -1;
      int stop = from < 0 ? -1 : wordEnd(text, from);
      if (stop > from && (stop == text.length() || AFTER_NAME.indexOf(text.charAt(stop)) >= 0)
          && Script.of(text.charAt(from)) == Script.KATAKANA) {
        member(text, from, stop, noun, out);
      }
    }
  }

  /** What stands in front of a bracket that ends with the class noun, or in front of は. */
  private void before(String text, int end, ClassNouns.Noun noun, BiConsumer<String, EntityType> out) {
    int after = end;
    for (String kind : KIND_OF) {
      after = text.startsWith(kind, end) ? end + kind.length() : after;
    }
    int floor = Math.max(0, end - CLAUSE);
    if (after < text.length() && text.charAt(after) == ')') {
      int open = text.lastIndexOf('(', end - noun.word().length());
      if (open > floor && isClause(text, open + 1, end)) {
        member(text, wordStart(text, open), open, noun, out);
      }
    } else if (after > end || text.startsWith("である", end) || text.startsWith("です", end)) {
      int topic = text.lastIndexOf('は', end - noun.word().length());
      if (topic > floor && isClause(text, text.startsWith("、", topic + 1) ? topic + 2 : topic + 1, end)) {
        member(text, wordStart(text, topic), topic, noun, out);
      }
    }
  }

  /** Without a stop, so that what stands before it is what it speaks of. */
  private static boolean isClause(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("、。,()\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void member(String text, int start, int end, ClassNouns.Noun noun, BiConsumer<String, EntityType> out) {
    if (end - start >= 2 && end - start <= LONGEST && nouns.isMember(noun, text.substring(start, end))) {
      out.accept(text.substring(start, end), noun.type());
    }
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start <= LONGEST && isPart(text, start, end)) {
      end++;
    }
    return end;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= LONGEST && isPart(text, end - 1, start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether the code unit at {@code at} goes on with the word that the one at {@code first} belongs to. */
  private static boolean isPart(String text, int first, int at) {
    char c = text.charAt(at);
    return Script.of(text.charAt(first)) == Script.KATAKANA ? Script.of(c) == Script.KATAKANA
        : c < 0x400 && (Character.isLetterOrDigit(c) || c == '-');
  }
}
