package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of the reference list: first author, year, DOI.
 *
 * <pre>
 * Drysdale AT, Grosenick L, … Nat Med 2017;23:28-38. doi: 10.1038/nm.4246 => Drysdale AT, 2017, 10.1038/nm.4246
 * 1) Smith, J. &amp; Doe, A. Title. Nature 500, 1-5 (2013).                   => Smith, J., 2013
 * (2) A. B. van Doe, J. Smith, Title. Science 367, eaaw1 (2020).          => A. B. van Doe, 2020
 * 3) Nature 500, 1-5 (2013)                                               => no author, 2013
 * </pre>
 *
 * Where the first entry has a number or a bullet, a line without one goes on with the entry before it.
 */
final class ReferenceReader {

  private static final Pattern NUMBER = Pattern.compile("(?:[(\\[]?(?<n>\\d{1,3})(?:[)\\]]|\\.(?!\\d))"
      + "|(?<bullet>[・*•◦●○■-])"
      + "|[※*注]\\d{1,2}[)）.]?|[(\\[]?(?:参考|引用)?文献 ?\\d{1,3}[)\\].:]?|[Rr]ef(?:erence)?\\.? ?\\d{1,3}[.:)]?"
      + "|[①-⑳]|\\d{1,3} (?=\\p{Lu}))\\s*");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.:/-])((?:19|20)\\d\\d)(?![\\d])(?!-\\d{3})");
  private static final CharSet CENTURY = CharSet.of("12");
  /** What stands behind a year in brackets. */
  private static final Pattern BRACKETED = Pattern.compile("[a-z]?(?:[ ,年][^)]*)?\\)");
  /** {@code Lancet. 2019 May 4;393:1}: what stands behind the year in front of the volume. */
  private static final Pattern IMPRINT = Pattern.compile("(?: [A-Z][a-z]{2}(?: \\d{1,2})?)? ?; ?\\d");
  private static final String PARTICLE = "(?:(?:van|von|de|der|den|del|di|da|le|la|ten|ter) ){0,2}";
  private static final Pattern REVERSED = Pattern.compile("[^,.]{2,30}, (?:\\p{Lu}\\.?[ -]?){1,4}(?=[,&(]| and "
      + "| et al)");
  private static final Pattern INITIALS_FIRST = Pattern.compile(
      "(?:\\p{Lu}[a-z]?\\.[ -]?){1,4} ?" + PARTICLE + "\\p{Lu}[\\p{L}'’-]+(?: Jr\\.?)?"
          + "(?=[,;:(&]| and | et al|\\. | & )");
  private static final Pattern AUTHOR = Pattern.compile(
      // What may follow is tried out behind none of the characters that begin none of it.
      "(.{2,40}?)(?=[,、，ら;: &(.他ほ。・])"
          + "(?:,|、|，| et al|ら|;|:| and | & |\\(|\\. |他|ほか|。|(?<=\\p{IsHan})・(?=\\p{IsHan}))");
  private static final Pattern PARTICLED = Pattern.compile("(?:van|von|de|der|del|di|da|le|la|ten|ter) .*");
  /** How far the numbers of two entries that follow each other may lie apart. */
  private static final int MOST_LEFT_OUT = 3;

  private final Reading reading;
  private final List<Reference> references = new ArrayList<>();
  private final StringBuilder entry = new StringBuilder();
  private String author;
  private String doi;
  /** The number of the last entry; 0 where entries have none. */
  private int last;
  private boolean bulleted;
  private int indent;

  private ReferenceReader(Reading reading) {
    this.reading = reading;
  }

  static List<Reference> read(Reading reading) {
    ReferenceReader reader = new ReferenceReader(reading);
    for (Block block : reading.blocks()) {
      if (reading.kind(block) != SectionKind.REFERENCES) {
        continue;
      }
      if (block.kind() == Block.Kind.HEADING) {
        reader.flush();
        reader.last = 0;
        reader.bulleted = false;
      } else {
        reader.block(block);
      }
    }
    reader.flush();
    return reader.references.stream().distinct().toList();
  }

  private void block(Block block) {
    String words = reading.text().substring(block.start(), block.end());
    Matcher mark = NUMBER.matcher(words);
    int from = mark.lookingAt() ? mark.end() : 0;
    if (isEntry(words, from) && isNext(mark, from, block)) {
      flush();
      last = from == 0 ? 0 : Math.max(number(mark), 0);
      bulleted = from > 0 && mark.group("bullet") != null;
      indent = block.indent();
      author = author(block, words, from);
    }
    if (indent >= 0) {
      entry.append(words).append(' ');
      doi = doi == null ? doi(block) : doi;
    }
  }

  private void flush() {
    if (!entry.isEmpty()) {
      references.add(new Reference(author, year(entry.toString()), doi));
    }
    entry.setLength(0);
    author = null;
    doi = null;
    indent = -1;
  }

  /** Whether the list goes on with an entry that is marked so: numbers count up, bullets stay. */
  private boolean isNext(Matcher mark, int from, Block block) {
    if (entry.isEmpty()) {
      return true;
    }
    if (last > 0) {
      int number = from == 0 ? 0 : number(mark);
      return number == 1 || number > last && number <= last + MOST_LEFT_OUT;
    }
    if (bulleted) {
      return from > 0 && mark.group("bullet") != null;
    }
    return from > 0 || block.indent() <= indent + 1;
  }

  private static int number(Matcher mark) {
    if (mark.group("n") != null) {
      return Integer.parseInt(mark.group("n"));
    }
    char first = mark.group().charAt(0);
    return first >= '①' && first <= '⑳' ? first - '①' + 1 : 0;
  }

  private String doi(Block block) {
    for (Candidate candidate : reading.in(block.start(), block.end(), EntityType.DOI)) {
      return reading.text().substring(candidate.start(), candidate.end());
    }
    return null;
  }

  /** An entry begins with authors; a line of an address alone goes on with the one before. */
  private static boolean isEntry(String words, int from) {
    String rest = words.substring(from);
    if (rest.isEmpty() || rest.startsWith("http") || rest.regionMatches(true, 0, "doi", 0, 3)
        || rest.startsWith("<http")
        || rest.startsWith("10.") || rest.startsWith("URL")) {
      return false;
    }
    boolean begins = AUTHOR.matcher(rest).lookingAt();
    boolean name = Character.isUpperCase(rest.charAt(0)) || PARTICLED.matcher(rest).matches();
    return from > 0 && begins || begins && rest.length() >= 30 && name
        || begins && rest.length() >= 20 && rest.charAt(0) > 0x3000 && YEAR.matcher(rest).find();
  }

  private String author(Block block, String words, int from) {
    for (Pattern form : new Pattern[] {REVERSED, INITIALS_FIRST, AUTHOR}) {
      Matcher matcher = form.matcher(words).region(from, words.length());
      if (matcher.lookingAt()) {
        int end = matcher.groupCount() > 0 ? matcher.end(1) : matcher.end();
        return isName(words, from, end) ? reading.printed(block.start() + from, block.start() + end) : null;
      }
    }
    return null;
  }

  /** {@code Nature 500, 1-5} and {@code "Title"} are no authors. */
  private static boolean isName(String words, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = words.charAt(i);
      if (c >= '0' && c <= '9' || c == '"' || c == '「' || c == '『') {
        return false;
      }
    }
    return true;
  }

  /** The year in brackets, the one in front of a volume, or the last one before the DOI. */
  private static Integer year(String words) {
    Integer imprint = null;
    int end = words.length() - 3;
    for (int at = CENTURY.next(words, 0, end); at < end; at = CENTURY.next(words, at + 1, end)) {
      boolean year = (words.startsWith("19", at) || words.startsWith("20", at))
          && Script.of(words.charAt(at + 2)) == Script.DIGIT && Script.of(words.charAt(at + 3)) == Script.DIGIT;
      char before = year && at > 0 ? words.charAt(at - 1) : ' ';
      if (before == '(' && behind(BRACKETED, words, at)) {
        return Integer.valueOf(words.substring(at, at + 4));
      }
      boolean named = year && imprint == null && at + 4 < words.length() && " ;".indexOf(words.charAt(at + 4)) >= 0;
      if (named && "0123456789.:/-".indexOf(before) < 0 && behind(IMPRINT, words, at)) {
        imprint = Integer.valueOf(words.substring(at, at + 4));
      }
    }
    return imprint == null ? lastYear(words) : imprint;
  }

  private static boolean behind(Pattern form, String words, int year) {
    return form.matcher(words).region(year + 4, words.length()).lookingAt();
  }

  private static Integer lastYear(String words) {
    int stop = words.toLowerCase(Locale.ROOT).indexOf("doi");
    stop = stop < 0 ? words.indexOf("http") : stop;
    int end = stop < 0 ? words.length() : stop;
    Matcher year = YEAR.matcher(words).useTransparentBounds(true);
    Integer found = null;
    for (int at = CENTURY.next(words, 0, end); at < end; at = CENTURY.next(words, at + 1, end)) {
      found = year.region(at, end).lookingAt() ? Integer.valueOf(year.group(1)) : found;
    }
    return found;
  }
}
