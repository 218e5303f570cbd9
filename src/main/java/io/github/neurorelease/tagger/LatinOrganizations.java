package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.Near;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Organisations in Latin script within Japanese text, and in the affiliation line of a foreign one.
 *
 * <pre>
 * University of Oxford(英国)の… => University of Oxford
 * Laboratory of X, Institute of Y, Kanazawa University => the whole
 * Marsh Society Tremor Rating Scale, Marsh Society Award => none
 * </pre>
 */
final class LatinOrganizations {

  private static final String WORD = "(?:[A-Z][\\p{IsLatin}'&.-]*|of|and|for|the|de|di|in|&)";
  private static final String HEAD =
      "(?:University|Universit\\p{IsLatin}+|Institute|Hospital|College|School|Cent(?:er|re)|Foundation"
          + "|Laborator(?:y|ies)"
          + "|Department|Faculty|Academy|Council|Society|Association|Clinic|Inc|Ltd|LLC|Corp|Corporation|Company)";
  /** Legal forms that a comma may part from the name. */
  private static final Pattern COMPANY = Pattern.compile("(?:Inc|Ltd|LLC|Corp)\\b\\.?");
  private static final Pattern NAME = Pattern.compile(
      "(?<![\\p{IsLatin}\\d])[A-Z][\\p{IsLatin}'&.-]*(?: "
          + WORD + "){0,9}(?:, [A-Z][\\p{IsLatin}'&.-]*(?: " + WORD + "){0,9}){0,8}");
  private static final Pattern HEADED = Pattern.compile("\\b" + HEAD + "\\b");

  private LatinOrganizations() {
  }

  static void tag(Passage passage, Consumer<Candidate> out) {
    if (passage.foreign() && passage.section() != SectionKind.ABSTRACT
        && passage.section() != SectionKind.COLLABORATORS && passage.section() != SectionKind.CONTACT) {
      return;
    }
    String text = passage.document();
    if (!mayHold(text, passage.start(), passage.end())) {
      return;
    }
    Matcher names = NAME.matcher(text).region(passage.start(), passage.end());
    while (names.find()) {
      if (passage.foreign() && (names.start() != passage.start() || names.end() != passage.end())) {
        continue;
      }
      part(text, names.start(), names.end(), out);
    }
  }

  private static boolean mayHold(String text, int start, int end) {
    for (int i = start; i + 2 < end; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'U' && Character.isLowerCase(text.charAt(i + 1)) && "UIHCSFLDA".indexOf(c) >= 0
          && HEADED.matcher(text).region(i, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** From the first comma part with a head to the last; connectors at the ends stay outside. */
  private static void part(String text, int start, int end, Consumer<Candidate> out) {
    Matcher heads = HEADED.matcher(text).region(start, end);
    int first = -1;
    int last = -1;
    while (heads.find()) {
      first = first < 0 ? heads.start() : first;
      last = heads.end();
    }
    if (first < 0) {
      return;
    }
    int from = first;
    while (from > start && !text.startsWith(", ", from - 2)) {
      from--;
    }
    if (from - 2 > start && COMPANY.matcher(text).region(from, end).lookingAt()) {
      from -= 2;
      while (from > start && !text.startsWith(", ", from - 2)) {
        from--;
      }
    }
    int to = last;
    while (to < end && text.charAt(to) != ',') {
      to++;
    }
    while (to > from && isConnector(text, from, to)) {
      to = Near.back(text, ' ', to - 1);
    }
    if (text.substring(from, to).indexOf(' ') > 0 && !LatinMethods.isNoOrganization(text, from, to)) {
      out.accept(Candidate.of(from, to, EntityType.ORGANIZATION, "organization", "latin"));
    }
  }

  private static boolean isConnector(String text, int from, int to) {
    int blank = Near.back(text, ' ', to - 1);
    return blank > from && "of and for the de di in &".contains(text.substring(blank + 1, to))
        && Character.isLowerCase(text.charAt(blank + 1));
  }
}
