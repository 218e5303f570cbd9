package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.CharSet;
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

  /** A class noun in a text, and the mentions known there. */
  private record Place(String text, int end, ClassNouns.Noun noun, Mentions known) {
  }

  Appositions(ClassNouns nouns) {
    this.nouns = nouns;
  }

  /** Gives the unknown names that stand beside a class noun, with the type of the class, to {@code out}. */
  void find(String text, Mentions known, BiConsumer<String, EntityType> out) {
    CharSet last = nouns.lastCharacters();
    int stop = text.length() - 1;
    for (int end = last.next(text, 0, stop) + 1; end <= stop; end = last.next(text, end, stop) + 1) {
      ClassNouns.Noun noun = mayPrecede(text, end) ? nouns.upTo(text, end) : null;
      if (noun != null) {
        Place place = new Place(text, end, noun, known);
        behind(place, out);
        before(place, out);
      }
    }
  }

  /** Whether what follows can join a class noun to a name; asked first, since few places pass. */
  private static boolean mayPrecede(String text, int end) {
    char next = text.charAt(end);
    return switch (next) {
      case '「', '『', '"', ')' -> true;
      case 'の' -> end + 1 < text.length()
          && ("一1ひ".indexOf(text.charAt(end + 1)) >= 0 || Script.of(text.charAt(end + 1)) == Script.KATAKANA);
      case 'で' -> text.startsWith("である", end) || text.startsWith("です", end);
      default -> Script.of(next) == Script.KATAKANA && Script.of(text.charAt(end - 1)) != Script.KATAKANA;
    };
  }

  private void behind(Place place, BiConsumer<String, EntityType> out) {
    String text = place.text();
    int end = place.end();
    char next = text.charAt(end);
    if (Script.of(next) == Script.KATAKANA) {
      member(place, end, wordEnd(text, end), out);
    } else if (next == '「' || next == '『' || next == '"') {
      int stop = wordEnd(text, end + 1);
      if (stop < text.length() && "」』\"".indexOf(text.charAt(stop)) >= 0) {
        member(place, end + 1, stop, out);
      }
    } else {
      int from = text.startsWith("である", end) ? end + 3 : next == 'の' ? end + 1 : -1;
      int stop = from < 0 ? -1 : wordEnd(text, from);
      if (stop > from && (stop == text.length() || AFTER_NAME.indexOf(text.charAt(stop)) >= 0)
          && Script.of(text.charAt(from)) == Script.KATAKANA) {
        member(place, from, stop, out);
      }
    }
  }

  /** What stands in front of a bracket that ends with the class noun, or in front of は. */
  private void before(Place place, BiConsumer<String, EntityType> out) {
    String text = place.text();
    int end = place.end();
    int after = end;
    for (String kind : KIND_OF) {
      after = text.startsWith(kind, end) ? end + kind.length() : after;
    }
    int floor = Math.max(0, end - CLAUSE);
    if (after < text.length() && text.charAt(after) == ')') {
      int open = text.lastIndexOf('(', end - place.noun().word().length());
      if (open > floor && isClause(text, open + 1, end)) {
        member(place, wordStart(text, open), open, out);
      }
    } else if (after > end || text.startsWith("である", end) || text.startsWith("です", end)) {
      int topic = text.lastIndexOf('は', end - place.noun().word().length());
      if (topic > floor && isClause(text, text.startsWith("、", topic + 1) ? topic + 2 : topic + 1, end)) {
        member(place, wordStart(text, topic), topic, out);
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

  private void member(Place place, int start, int end, BiConsumer<String, EntityType> out) {
    if (end - start < 2 || end - start > LONGEST) {
      return;
    }
    Candidate known = place.known().from(start);
    String word = place.text().substring(start, end);
    if ((known == null || known.end() != end) && nouns.isMember(place.noun(), word)) {
      out.accept(word, place.noun().type());
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
