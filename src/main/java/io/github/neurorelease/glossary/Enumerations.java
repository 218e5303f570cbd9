package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Unknown members of an enumeration that ends with the noun of their class.
 *
 * <pre>
 * ゼルキン、ドパミンなどの神経伝達物質           => ゼルキン CHEMICAL
 * ABC1・XYZ2をはじめとするサイトカイン          => ABC1 PROTEIN, XYZ2 PROTEIN
 * 家族の支え、リハビリテーションなどの精神疾患対策 => nothing: 対策 is no class
 * </pre>
 */
final class Enumerations {

  /** What stands between the members and their class; looked for at the last character, which costs little. */
  private static final List<String> MARKERS = List.of("などの", "等の", "といった", "をはじめとする", "を始めとする", "など様々な",
      "など、様々な", "などさまざまな", "など、さまざまな");
  private static final CharSet LAST = CharSet.of(
      MARKERS.stream().map(marker -> marker.substring(marker.length() - 1)).collect(Collectors.joining()));
  private static final Pattern SEPARATOR = Pattern.compile("、|,|・|や|と|、?および|、?及び|、?または|、?あるいは|、?ならびに");
  private static final int MOST = 12;
  private static final int LONGEST = 24;
  private static final int BRACKET = 40;

  private final ClassNouns nouns;

  Enumerations(ClassNouns nouns) {
    this.nouns = nouns;
  }

  /** Gives the unknown members, with the type of their class, to {@code out}. */
  void find(String text, Mentions known, BiConsumer<String, EntityType> out) {
    int stop = text.length() - 1;
    for (int after = LAST.next(text, 0, stop) + 1; after <= stop; after = LAST.next(text, after, stop) + 1) {
      int marker = markerStart(text, after);
      int end = marker < 0 ? after : compoundEnd(text, after, known);
      ClassNouns.Noun noun = end == after ? null : nouns.upTo(text, end);
      if (noun != null) {
        Candidate named = known.upTo(end);
        members(text, marker, noun, named != null && named.type() == noun.type(), known, out);
      }
    }
  }

  /** Where the marker begins that ends before {@code end}, or -1. */
  private static int markerStart(String text, int end) {
    char last = text.charAt(end - 1);
    char before = end < 2 ? ' ' : text.charAt(end - 2);
    boolean may = last == 'の' && (before == 'ど' || before == '等') || last == 'た' && before == 'っ'
        || last == 'る' && before == 'す' || last == 'な' && (before == '々' || before == 'ま');
    if (!may) {
      return -1;
    }
    for (String marker : MARKERS) {
      if (text.startsWith(marker, end - marker.length())) {
        return end - marker.length();
      }
    }
    return -1;
  }

  /** Where the compound that begins at {@code start} ends: at the first kana that belongs to no name. */
  private static int compoundEnd(String text, int start, Mentions known) {
    int end = start;
    while (end < text.length() && end - start < LONGEST) {
      Candidate mention = known.from(end);
      Script script = Script.of(text.charAt(end));
      if (mention != null) {
        end = mention.end();
      } else if (script == Script.KANJI || script == Script.KATAKANA || script == Script.LATIN) {
        end++;
      } else {
        break;
      }
    }
    return Math.min(end, text.length());
  }

  private void members(String text, int marker, ClassNouns.Noun noun, boolean named, Mentions known,
                       BiConsumer<String, EntityType> out) {
    List<String> unknown = new ArrayList<>();
    int same = named ? 1 : 0;
    int others = 0;
    int end = marker;
    for (int i = 0; i < MOST && end > 0; i++) {
      end = withoutBracket(text, end);
      Candidate mention = known.upTo(end);
      int start = mention != null && !goesOn(text, mention.start()) ? mention.start() : wordStart(text, end);
      if (mention != null && start == mention.start()) {
        same += mention.type() == noun.type() ? 1 : 0;
        others += mention.type() == noun.type() ? 0 : 1;
      } else if (start < end && nouns.isMember(noun, text.substring(start, end))) {
        unknown.add(text.substring(start, end));
      } else {
        break;
      }
      int separator = separatorStart(text, start);
      if (separator == start) {
        break;
      }
      end = separator;
    }
    if (same > others) {
      unknown.forEach(member -> out.accept(member, noun.type()));
    }
  }

  /** Whether a word goes on to the left of {@code start}: プロ|メタン is one word, ラット|海馬 two names. */
  private static boolean goesOn(String text, int start) {
    return start > 0 && Script.of(text.charAt(start)) == Script.KATAKANA
        && Script.of(text.charAt(start - 1)) == Script.KATAKANA;
  }

  private static int withoutBracket(String text, int end) {
    if (text.charAt(end - 1) != ')') {
      return end;
    }
    int open = text.lastIndexOf('(', end - 1);
    return open > 0 && end - open < BRACKET ? open : end;
  }

  /** Where the word that ends before {@code end} begins: katakana, symbols, or kanji with katakana in front. */
  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && joins(text, start, end)) {
      start--;
    }
    return start;
  }

  private static boolean joins(String text, int start, int end) {
    char c = text.charAt(start - 1);
    if (text.charAt(end - 1) < 0x400) {
      return c < 0x400 && (Character.isLetterOrDigit(c) || c == '-');
    }
    Script script = Script.of(c);
    return script == Script.KATAKANA
        || script == Script.KANJI && (start == end || Script.of(text.charAt(start)) == Script.KANJI);
  }

  private static int separatorStart(String text, int start) {
    for (int at = Math.max(0, start - 5); at < start; at++) {
      if (SEPARATOR.matcher(text).region(at, start).matches()) {
        return at;
      }
    }
    return start;
  }
}
