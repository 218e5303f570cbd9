package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.tagger.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who issues a release, as the lines of its head name them.
 *
 * <pre>
 * 国立大学法人甲大学 … 甲大学           => 国立大学法人甲大学
 * 乙研究所 … 甲機構 乙研究所            => 甲機構 乙研究所
 * 甲乙科学技術大学(KOST) … KOST       => 甲乙科学技術大学
 * 甲県政記者クラブ                     => none
 * </pre>
 */
final class Issuers {

  private static final Pattern PRESS_CLUB = Pattern.compile(".*(?:クラブ|記者会|記者室|記者連盟|記者団|会見室|各社)");
  private static final Pattern LEGAL_FORM = Pattern.compile("(?:国立大学法人|公立大学法人|学校法人|国立研究開発法人|独立行政法人"
      + "|地方独立行政法人|大学共同利用機関法人|公益財団法人|一般財団法人|公益社団法人|一般社団法人|株式会社)\\s*");
  /** So far from its beginning a line may name the owner of a site: behind a bracket of Markdown. */
  private static final int BESIDE_BEGINNING = 3;

  private final Reading reading;
  private final List<String> names = new ArrayList<>();
  /** Other names of them, which stood in brackets. */
  private final Set<String> aliases = new HashSet<>();

  Issuers(Reading reading) {
    this.reading = reading;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Takes the organisations of a line. */
  void read(Block block) {
    int end = -1;
    for (Candidate candidate : reading.in(block.start(), block.end(), EntityType.ORGANIZATION)) {
      boolean alias = end >= 0 && reading.isBracketedBehind(candidate, end);
      String name = reading.printed(candidate);
      if (alias) {
        aliases.add(name);
      } else if (!aliases.contains(name) && !PRESS_CLUB.matcher(name).matches()) {
        add(name);
      }
      end = candidate.end();
    }
  }

  /** One organisation with its legal form or what it belongs to, and without, is one issuer, by the longer name. */
  void add(String name) {
    String bare = LEGAL_FORM.matcher(name).replaceFirst("");
    for (int i = 0; i < names.size(); i++) {
      String known = names.get(i);
      String knownBare = LEGAL_FORM.matcher(known).replaceFirst("");
      if (knownBare.equals(bare) || bare.endsWith(" " + knownBare) || knownBare.endsWith(" " + bare)) {
        names.set(i, name.length() > known.length() ? name : known);
        return;
      }
    }
    names.add(name);
  }

  /** Where no line says who issues the release, it is the owner of the site: whom a line begins with. */
  void siteOwner(List<Block> lines) {
    for (Block block : lines) {
      for (Candidate candidate : reading.in(block.start(), block.end(), EntityType.ORGANIZATION)) {
        boolean first = candidate.start() - block.start() <= BESIDE_BEGINNING
            && reading.text().substring(block.start(), candidate.start()).chars().noneMatch(Character::isLetterOrDigit);
        if (first && !PRESS_CLUB.matcher(reading.printed(candidate)).matches()) {
          add(reading.printed(candidate));
          return;
        }
      }
    }
  }
}
