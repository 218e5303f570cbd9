package io.github.neurorelease.structure;

import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A section while it is being collected, and what it turns out to be when all are. */
final class OpenSection {

  /** Sections whose heading stands over others where nothing else stands under it. */
  private static final Set<SectionKind> CONTAINERS =
      EnumSet.of(SectionKind.RESULTS, SectionKind.REFERENCES, SectionKind.OVERVIEW);
  /** Headings of notes on whatever there is to say, money or paper. */
  private static final String NOTES = "特記事項";
  private static final Loaded<WordTable> WORDS =
      Loaded.from(() -> WordTable.read("section-words.tsv", Set.of("paper", "money", "leader")));
  /** What a paper itself has for sections, and a release has not. */
  private static final Set<SectionKind> OF_ARTICLES =
      EnumSet.of(SectionKind.INTRODUCTION, SectionKind.DISCUSSION, SectionKind.CONCLUSION);

  final SectionKind kind;
  final Span heading;
  final String words;
  final int start;
  final char style;
  boolean hasText;
  /** Whether something stands under its heading, prose or not. */
  boolean hasBlocks;
  /** Opened by a heading that elsewhere stands within a contact section. */
  boolean subordinate;
  boolean hasAddress;
  /** Whether a sub-heading stands right below its heading. */
  boolean nested;
  /** Whether every line begins with a bullet. */
  boolean bulleted = true;
  /** What its first sub-heading is decorated with, or 0. */
  private char subStyle;
  private boolean onPaper;
  private boolean onMoney;

  OpenSection(SectionKind kind, Span heading, String words, int start, char style) {
    this.kind = kind;
    this.heading = heading;
    this.words = words;
    this.start = start;
    this.style = style;
  }

  /** Throws what is wrong with the table, naming file and line; nothing where it is good. */
  static void check() {
    WORDS.get();
  }

  /** Takes notice of a line that looks like a heading and opens no section, or of none. */
  void nest(Headings.Heading sub) {
    nested |= sub != null && !hasBlocks;
    subStyle = sub != null && sub.kind() == null && subStyle == 0 ? sub.style() : subStyle;
  }

  /** <研究について> … <取材に関するお問い合わせ先>: a heading decorated like the sub-headings of this contact section. */
  boolean holdsSub(Headings.Heading sub) {
    return kind == SectionKind.CONTACT && sub.kind() == SectionKind.CONTACT && !subordinate && subStyle == sub.style()
        && style != sub.style();
  }

  /** Takes notice of what notes are about. */
  void read(String text, int from, int to) {
    if (isNotes() && !onPaper) {
      onPaper = WORDS.get().standsIn(text, from, to, "paper");
      onMoney |= WORDS.get().standsIn(text, from, to, "money");
    }
  }

  /** Whether it speaks of the paper, so that one more heading of papers is part of it. */
  boolean isOnPaper() {
    return kind == SectionKind.PAPER && heading != null && !(isNotes() && onMoney && !onPaper);
  }

  private boolean isNotes() {
    return words != null && words.startsWith(NOTES);
  }

  /** The sections of a document of {@code length}, each with what it is among the others. */
  static List<Section> close(List<OpenSection> sections, int length) {
    List<Section> closed = new ArrayList<>();
    boolean article = sections.stream().filter(section -> OF_ARTICLES.contains(section.kind)).count() >= 2;
    for (int i = 0; i < sections.size(); i++) {
      OpenSection section = sections.get(i);
      int end = i + 1 < sections.size() ? sections.get(i + 1).start : length;
      closed.add(new Section(kind(sections, i, article), section.words,
          section.heading == null ? -1 : section.heading.start(), section.heading == null ? -1 : section.heading.end(),
          section.start, end));
    }
    return closed;
  }

  private static SectionKind kind(List<OpenSection> sections, int i, boolean article) {
    OpenSection section = sections.get(i);
    OpenSection next = i + 1 < sections.size() ? sections.get(i + 1) : null;
    boolean points = section.kind == SectionKind.OVERVIEW && section.hasBlocks && section.bulleted
        && next != null && next.kind == SectionKind.OVERVIEW;
    if (points || isFoundFirst(section, i, next)) {
      return SectionKind.HIGHLIGHTS;
    }
    // 発表内容 / (1) 研究の背景: only holds the others.
    if (next != null && next.heading != null && !section.hasBlocks && CONTAINERS.contains(section.kind)) {
      return SectionKind.OTHER;
    }
    if (article && section.kind == SectionKind.OVERVIEW && section.words.replaceAll("[\\s\u3000]", "").equals("要旨")) {
      return SectionKind.ABSTRACT;
    }
    return section.ownKind();
  }

  /** わかったこと with its bullets in front of 概要 or 背景: what matters, and not yet the results. */
  private static boolean isFoundFirst(OpenSection section, int i, OpenSection next) {
    return i == 1 && section.kind == SectionKind.RESULTS && section.hasBlocks && section.bulleted
        && next != null && (next.kind == SectionKind.OVERVIEW || next.kind == SectionKind.BACKGROUND);
  }

  /** A list of people is whom to ask where their addresses stand in it, and who did the work where none does. */
  private SectionKind ownKind() {
    if (kind == SectionKind.COLLABORATORS && hasAddress) {
      return SectionKind.CONTACT;
    }
    if (kind == SectionKind.CONTACT && subordinate && !hasAddress
        && WORDS.get().standsIn(words, 0, words.length(), "leader")) {
      return SectionKind.COLLABORATORS;
    }
    return isNotes() && kind == SectionKind.PAPER && onMoney && !onPaper ? SectionKind.FUNDING : kind;
  }
}
