package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of the reference list: first author, year, DOI.
 *
 * <pre>
 * Drysdale AT, Grosenick L, … Nat Med 2017;23:28-38. doi: 10.1038/nm.4246 => Drysdale AT, 2017, 10.1038/nm.4246
 * 1) Smith, J. &amp; Doe, A. Title. Nature 500, 1-5 (2013).                   => Smith, J., 2013
 * </pre>
 */
final class ReferenceReader {

  private static final Pattern NUMBER = Pattern.compile("(?:[(\\[]?\\d{1,3}[)\\].]|[・*•-]|[※*注]\\d{1,2}[)）.]?"
          + "|[(\\[]?(?:参考|引用)?文献 ?\\d{1,3}[)\\].:]?|[Rr]ef(?:erence)?\\.? ?\\d{1,3}[.:)]?"
          + "|[①-⑳]|\\d{1,3} (?=\\p{Lu}))\\s*");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.:/-])((?:19|20)\\d\\d)(?![\\d])(?!-\\d{3})");
  private static final Pattern BRACKETED_YEAR = Pattern.compile("\\(((?:19|20)\\d\\d)[a-z]?(?:[ ,年][^)]*)?\\)");
  private static final Pattern REVERSED = Pattern.compile("[^,]{2,30}, (?:\\p{Lu}\\.?[ -]?){1,4}(?=[,&(]| and "
          + "| et al)");
  private static final Pattern AUTHOR = Pattern.compile("(.{2,40}?)(?:,|、|，| et al|ら|;|:| and | & |\\(|\\. |他|。)");

  private ReferenceReader() {
  }

  static List<Reference> read(Reading reading) {
    List<Reference> references = new ArrayList<>();
    String author = null;
    Integer year = null;
    String doi = null;
    boolean entry = false;
    for (Block block : reading.blocks()) {
      if (reading.kind(block) != SectionKind.REFERENCES || block.kind() == Block.Kind.HEADING) {
        continue;
      }
      String words = reading.text().substring(block.start(), block.end());
      if (isEntry(words)) {
        if (entry) {
          references.add(new Reference(author, year, doi));
        }
        author = author(reading, block, words);
        year = year(words);
        doi = null;
        entry = true;
      } else if (year == null && entry) {
        year = year(words);
      }
      if (entry && doi == null) {
        doi = doi(reading, block);
      }
    }
    if (entry) {
      references.add(new Reference(author, year, doi));
    }
    return references.stream().distinct().toList();
  }

  private static String doi(Reading reading, Block block) {
    for (Candidate candidate : reading.in(block.start(), block.end(), EntityType.DOI)) {
      return reading.text().substring(candidate.start(), candidate.end());
    }
    return null;
  }

  /** An entry begins with authors; a line of an address alone goes on with the one before. */
  private static boolean isEntry(String words) {
    Matcher number = NUMBER.matcher(words);
    boolean numbered = number.lookingAt();
    String rest = numbered ? words.substring(number.end()) : words;
    if (rest.isEmpty() || rest.startsWith("http") || rest.toLowerCase(java.util.Locale.ROOT).startsWith("doi")
        || rest.startsWith("<http")
        || rest.startsWith("10.") || rest.startsWith("URL")) {
      return false;
    }
    boolean author = AUTHOR.matcher(rest).lookingAt();
    return numbered && author || author && rest.length() >= 30 && Character.isUpperCase(rest.charAt(0))
        || author && rest.length() >= 20 && rest.charAt(0) > 0x3000 && YEAR.matcher(rest).find();
  }

  private static String author(Reading reading, Block block, String words) {
    Matcher number = NUMBER.matcher(words);
    int from = number.lookingAt() ? number.end() : 0;
    Matcher reversed = REVERSED.matcher(words).region(from, words.length());
    if (reversed.lookingAt()) {
      return reading.printed(block.start() + from, block.start() + reversed.end());
    }
    Matcher author = AUTHOR.matcher(words).region(from, words.length());
    return author.lookingAt() ? reading.printed(block.start() + from, block.start() + author.end(1)) : null;
  }

  /** The year in brackets, or the last one before the DOI. */
  private static Integer year(String words) {
    int stop = words.toLowerCase(java.util.Locale.ROOT).indexOf("doi");
    stop = stop < 0 ? words.indexOf("http") : stop;
    Matcher bracketed = BRACKETED_YEAR.matcher(words);
    if (bracketed.find()) {
      return Integer.valueOf(bracketed.group(1));
    }
    Matcher year = YEAR.matcher(words).region(0, stop < 0 ? words.length() : stop);
    Integer last = null;
    while (year.find()) {
      last = Integer.valueOf(year.group(1));
    }
    return last;
  }
}
