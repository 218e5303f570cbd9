package io.github.neurorelease.structure;

import io.github.neurorelease.lexicon.ByCharacter;
import io.github.neurorelease.lexicon.Resources;
import io.github.neurorelease.text.CharSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headings that are no fixed phrase but put together from known parts, {@code heading-parts.tsv}.
 *
 * <pre>
 * 本研究の|背景|と|ねらい          => BACKGROUND
 * 研究成果|の|意義|および|今後の|展望 => OUTLOOK   of several cores the one that looks farthest ahead
 * 用語|の|説明                    => GLOSSARY  a weak core gives way
 * 研究の|朝                       => none
 * </pre>
 */
final class HeadingParts {

  private static final int LONGEST = 30;
  /** Of cores that stand side by side the later of these names the section. */
  private static final List<SectionKind> ORDER = List.of(SectionKind.OTHER, SectionKind.OVERVIEW,
      SectionKind.HIGHLIGHTS, SectionKind.BACKGROUND, SectionKind.RESULTS, SectionKind.DISCUSSION,
      SectionKind.CONCLUSION, SectionKind.SIGNIFICANCE, SectionKind.OUTLOOK, SectionKind.COMMENT,
      SectionKind.COLLABORATORS, SectionKind.FUNDING, SectionKind.PAPER, SectionKind.REFERENCES,
      SectionKind.GLOSSARY, SectionKind.EVENT, SectionKind.CONTACT);

  private static final Set<SectionKind> PROSPECTS = EnumSet.of(SectionKind.SIGNIFICANCE, SectionKind.OUTLOOK);

  private enum Role { BEFORE, CORE, WEAK, AND, OF, AFTER }

  private record Part(Role role, SectionKind kind) {
  }

  /**
   * What has been read up to a place.
   *
   * @param kind  of the cores that stand side by side
   * @param whose of the core in front of の, which only a weak core leaves standing
   * @param given by the words in front of the core: 今後の
   */
  private record Reading(SectionKind kind, SectionKind whose, SectionKind given, Role last, int parts) {

    boolean endsWithCore() {
      return last == Role.CORE || last == Role.WEAK;
    }
  }

  private final Map<String, Part> parts = new HashMap<>();
  private final ByCharacter<String> byFirst;
  private final CharSet lasts;

  HeadingParts() {
    for (Resources.Line line : Resources.lines("heading-parts.tsv")) {
      String[] cells = line.cell(1).split(" ");
      SectionKind kind = null;
      Role role = Role.CORE;
      for (String cell : cells) {
        switch (cell) {
          case "before" -> role = Role.BEFORE;
          case "weak" -> role = Role.WEAK;
          case "and" -> role = Role.AND;
          case "after" -> role = Role.AFTER;
          default -> kind = kind(line, cell);
        }
      }
      parts.put(line.cell(0), new Part(role, kind));
    }
    for (String joint : new String[] {"・", "、", ","}) {
      parts.put(joint, new Part(Role.AND, null));
    }
    parts.put("の", new Part(Role.OF, null));
    byFirst = ByCharacter.first(parts.keySet(), word -> word);
    lasts = ByCharacter.last(parts.keySet(), word -> word).keys();
  }

  private static SectionKind kind(Resources.Line line, String cell) {
    try {
      return SectionKind.valueOf(cell);
    } catch (IllegalArgumentException e) {
      throw line.error("before, weak, and, after or a section kind expected, got \"" + cell + "\"");
    }
  }

  /** The kind of the heading {@code words}, none of which may be left over, or null. */
  SectionKind kind(String words) {
    String heading = words.replace(" ", "");
    int length = heading.length();
    if (length < 2 || length > LONGEST || !lasts.has(heading.charAt(length - 1))) {
      return null;
    }
    Reading[] reached = new Reading[length + 1];
    reached[0] = new Reading(null, null, null, Role.AND, 0);
    for (int at = 0; at < length; at++) {
      Reading before = reached[at];
      if (before != null) {
        byFirst.each(heading, at, length, (word, end) -> {
          Reading after = read(before, parts.get(word));
          if (after != null && isBetter(after, reached[end])) {
            reached[end] = after;
          }
        });
      }
    }
    Reading whole = reached[length];
    boolean complete = whole != null && (whole.endsWithCore() || whole.last() == Role.AFTER);
    return complete ? whole.kind() : null;
  }

  /** Few long parts say more than many short ones; a core says more than what might stand in front of one. */
  private static boolean isBetter(Reading some, Reading other) {
    return other == null || other.last() == Role.BEFORE && some.last() != Role.BEFORE
        || (some.last() == Role.BEFORE) == (other.last() == Role.BEFORE) && some.parts() < other.parts();
  }

  private static Reading read(Reading before, Part part) {
    int count = before.parts() + 1;
    boolean core = before.endsWithCore();
    SectionKind given = before.given() == null ? part.kind() : before.given();
    return switch (part.role()) {
      case BEFORE -> core ? null : new Reading(before.kind(), before.whose(), given, Role.BEFORE, count);
      case CORE -> core ? null : new Reading(later(before.kind(), given), null, null, Role.CORE, count);
      case WEAK -> {
        SectionKind whose = before.kind() == null ? before.whose() : before.kind();
        SectionKind kind = whose == null ? given : whose;
        yield kind == null ? null : new Reading(kind, null, null, Role.WEAK, count);
      }
      case AND -> core ? new Reading(before.kind(), null, null, Role.AND, count) : null;
      case OF -> core ? new Reading(null, before.kind(), null, Role.OF, count) : null;
      case AFTER -> core ? new Reading(before.kind(), null, null, Role.AFTER, count) : null;
    };
  }

  private static SectionKind later(SectionKind a, SectionKind b) {
    // 得られた成果と今後の展開: what was found stays what the section is about.
    if ((a == SectionKind.RESULTS || a == SectionKind.DISCUSSION) && PROSPECTS.contains(b)) {
      return a;
    }
    return a == null || ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
  }
}
