package io.github.neurorelease.structure;

import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a normal form apart: lines to blocks, blocks to sections. Page numbers and running heads are left out, lines of
 * one paragraph are joined.
 *
 * <p>Immutable and thread-safe.
 */
public final class Structurer {

  private static final int PROSE = 90;
  private static final String BULLETS = "・•◦●■◆◇○□▶►>*①②③④⑤1234(✓";
  private static final int MOST_CONTACT_LINES = 6;
  private static final int MOST_TITLE_LINES = 5;
  /** Sections whose headings also say what a contact is to be asked about. */
  private static final Set<SectionKind> TOPICS =
      EnumSet.of(SectionKind.RESULTS, SectionKind.OVERVIEW, SectionKind.PAPER, SectionKind.EVENT, SectionKind.FUNDING);
  private static final Pattern ADDRESS = Pattern.compile("@|\\[at\\]|\\(at\\)|(?i:\\bTEL\\b|e-?mail)|電話|メール|内線");

  private final Headings headings;

  /** Uses the headings given. */
  public Structurer(Headings headings) {
    SiteWords.check();
    OpenSection.check();
    this.headings = headings;
  }

  /** The structure of a normal form with its line breaks. Linear in its length. */
  public Structure structure(AlignedText text) {
    return new Run(text).run();
  }

  private static List<Line> lines(AlignedText text) {
    List<Line> lines = new ArrayList<>();
    String normal = text.normal();
    int blanks = 0;
    for (int start = 0; start <= normal.length(); ) {
      int end = normal.indexOf('\n', start);
      end = end < 0 ? normal.length() : end;
      if (end > start) {
        lines.add(Line.of(text, start, end, blanks));
        blanks = 0;
      } else {
        blanks++;
      }
      start = end + 1;
    }
    return lines;
  }

  private final class Run {
    private final AlignedText text;
    private final String normal;
    private final List<Line> lines;
    private final boolean[] furniture;
    private final LineJoiner joiner;
    private final AlignedText.Builder out;
    private final List<Block> blocks = new ArrayList<>();
    private final List<OpenSection> sections = new ArrayList<>();
    private int askedLine = -1;
    private Headings.Heading askedHeading;
    private final HeadingLines found;
    private final Set<String> leads = new HashSet<>();
    /** Where in the joined text the menus of a web site end. */
    private int siteEnd;

    Run(AlignedText text) {
      this.text = text;
      this.normal = text.normal();
      this.lines = lines(text);
      this.furniture = PageFurniture.find(text, lines);
      this.joiner = new LineJoiner(text, lines);
      this.out = new AlignedText.Builder(text.source());
      this.found = new HeadingLines(headings, normal, lines, furniture);
    }

    Structure run() {
      sections.add(new OpenSection(SectionKind.LEAD, null, null, 0, ' '));
      int i = next(0);
      while (i < lines.size()) {
        i = block(i);
      }
      List<Section> closed = OpenSection.close(sections, text.source().length());
      return new Structure(out.build(), blocks, closed, printed(), furniture(), siteEnd);
    }

    /** Names stand in running heads too: they are kept apart, not thrown away. */
    private Structure furniture() {
      AlignedText.Builder heads = new AlignedText.Builder(text.source());
      List<Block> found = new ArrayList<>();
      for (int i = 0; i < furniture.length; i++) {
        if (furniture[i]) {
          if (heads.length() > 0) {
            heads.append('\n', heads.lastSourceEnd(), heads.lastSourceEnd(), 0, false);
          }
          int from = heads.length();
          heads.append(text, lines.get(i).start(), lines.get(i).end());
          found.add(new Block(from, heads.length(), Block.Kind.PARAGRAPH, 0, 0, 0));
        }
      }
      Section none = new Section(SectionKind.OTHER, null, -1, -1, 0, text.source().length());
      return found.isEmpty() ? null
          : new Structure(heads.build(), found, List.of(none), new boolean[1], null, 0);
    }

    private int next(int i) {
      int k = i;
      while (k < lines.size() && furniture[k]) {
        k++;
      }
      return k;
    }

    /** Takes the block that begins with line {@code i}; returns the line after it. */
    private int block(int i) {
      Line line = lines.get(i);
      Headings.Heading heading = heading(i);
      if (heading != null && FootnoteMark.at(normal, line.start(), line.end()) != null && !isNumbered(heading)) {
        heading = null;
      }
      if (heading != null && opens(heading)) {
        int after = next(i + 1);
        boolean wrapped = after < lines.size() && isWrapped(heading, lines.get(after));
        open(heading, line, wrapped ? lines.get(after) : null);
        if (heading.stop() < line.end()) {
          return paragraph(i, heading.stop());
        }
        return wrapped ? next(after + 1) : after;
      }
      OpenSection section = sections.get(sections.size() - 1);
      section.nest(heading);
      return paragraph(i, line.start());
    }

    /** (1)研究の背景: a listed heading with a number that might be a note's; among notes it is one. */
    private boolean isNumbered(Headings.Heading heading) {
      return heading.listed() && heading.kind() != null && heading.style() == '1'
          && sections.get(sections.size() - 1).kind != SectionKind.GLOSSARY;
    }

    /** 「1. ケタミンの作用における | BDNFの役割」: a heading that ends with a particle goes on in the next line. */
    private boolean isWrapped(Headings.Heading heading, Line next) {
      String words = normal.substring(heading.start(), heading.end());
      boolean unfinished = words.endsWith("における") || words.endsWith("による") || words.endsWith("の")
          || words.endsWith("と") || words.endsWith("を") || words.endsWith("に") || words.endsWith("する");
      return !heading.listed() && unfinished && next.blanks() == 0 && next.width() < 50
          && normal.charAt(next.end() - 1) != '。';
    }

    private boolean opens(Headings.Heading heading) {
      OpenSection current = sections.get(sections.size() - 1);
      if (sections.size() == 1 && !current.hasText && heading.kind() == SectionKind.RESULTS
          && heading.stop() == lines.get(askedLine).end() && isTitleLabel(askedLine)) {
        return false;
      }
      boolean beforeText = sections.size() == 1 && !current.hasText;
      if (heading.kind() == null) {
        boolean misplaced = beforeText && !hasAddressBelow(askedLine);
        return !misplaced && (current.kind != SectionKind.CONTACT || current.subordinate || isBeside(heading, current));
      }
      if (heading.kind() == SectionKind.PAPER && current.isOnPaper() || current.holdsSub(heading)) {
        return false;
      }
      return heading.listed() || found.isOfRank(heading) && current.kind != SectionKind.CONTACT && !beforeText;
    }

    /** 【研究成果】 over the title: but for a few short lines nothing stands between it and the next heading. */
    private boolean isTitleLabel(int i) {
      int line = next(i + 1);
      for (int n = 0; n < MOST_TITLE_LINES && line < lines.size(); n++, line = next(line + 1)) {
        int start = lines.get(line).start();
        int end = lines.get(line).end();
        Headings.Heading heading = n == 0 ? null : found.at(line);
        if (heading != null) {
          return heading.listed();
        }
        if (normal.charAt(end - 1) == '。' || end - start > PROSE || BULLETS.indexOf(normal.charAt(start)) >= 0) {
          return false;
        }
      }
      return false;
    }

    /** 【お問い合わせ先】 … 【報道に関するお問い合わせ先】: both in the same brackets, so none within the other. */
    private boolean isBeside(Headings.Heading heading, OpenSection current) {
      int open = current.heading == null ? 0 : current.heading.start();
      char before = open == 0 ? 0 : text.source().charAt(open - 1);
      int at = text.sourceStart(heading.start());
      String words = normal.substring(heading.start(), heading.end());
      return at > 0 && "【《〔＜<〈≪■◆●◎▼".indexOf(before) >= 0 && text.source().charAt(at - 1) == before
          && (words.contains("合") || current.hasBlocks && !current.nested && words.endsWith("関すること"));
    }

    private void open(Headings.Heading heading, Line line, Line rest) {
      Span span = text.toSource(heading.start(), rest == null ? heading.end() : rest.end());
      SectionKind kind = heading.kind() == null ? SectionKind.CONTACT : heading.kind();
      OpenSection section = new OpenSection(kind, span, text.source().substring(span.start(), span.end()),
          text.sourceStart(line.start()), heading.style());
      section.subordinate = heading.kind() == null || kind == SectionKind.CONTACT && isPartial(section.words);
      sections.add(section);
      int from = startBlock();
      out.append(text, line.start(), heading.stop());
      if (rest != null) {
        out.append(text, rest.start(), rest.end());
      }
      endBlock(from, Block.Kind.HEADING, line);
    }

    /** 研究に関するお問い合わせ先: one of several, where no heading stands over all of them. */
    private static boolean isPartial(String words) {
      int about = words.indexOf("に関する");
      return about > 0 && (words.indexOf("研究") >= 0 || words.indexOf("報道") >= 0 || words.indexOf("取材") >= 0
          || words.indexOf("広報") >= 0 || words.indexOf("事業") >= 0);
    }

    private int paragraph(int first, int from) {
      Line line = lines.get(first);
      List<Integer> run = run(first);
      Line last = lines.get(run.get(run.size() - 1));
      if (opensLead(line, last) || repeatsLead(line)) {
        sections.add(new OpenSection(SectionKind.LEAD, null, null, text.sourceStart(line.start()), ' '));
      }
      OpenSection section = sections.get(sections.size() - 1);
      int begin = startBlock();
      out.append(text, from, line.end());
      for (int n = 1; n < run.size(); n++) {
        Line before = lines.get(run.get(n - 1));
        Line next = lines.get(run.get(n));
        if (joiner.needsBlank(run.get(n - 1), run.get(n))) {
          out.append(' ', text.sourceEnd(before.end() - 1), text.sourceStart(next.start()), 0, false);
        }
        out.append(text, next.start(), next.end());
      }
      section.hasBlocks = true;
      section.hasText |= isProse(begin, out.length()) && !isNotice(line);
      section.bulleted &= BULLETS.indexOf(normal.charAt(line.start())) >= 0;
      section.hasAddress |= Search.first(normal, '@', line.start(), line.end()) >= 0;
      section.read(normal, line.start(), last.end());
      siteEnd = first < found.top() ? out.length() : siteEnd;
      endBlock(begin, Block.Kind.PARAGRAPH, line);
      return next(run.get(run.size() - 1) + 1);
    }

    /** The lines that the paragraph is made of which begins with line {@code first}. */
    private List<Integer> run(int first) {
      List<Integer> run = new ArrayList<>();
      SectionKind kind = sections.get(sections.size() - 1).kind;
      run.add(first);
      int i = first;
      int j = next(i + 1);
      while (j < lines.size() && !isHeading(j) && joiner.joins(i, j, first, kind)) {
        run.add(j);
        i = j;
        j = next(i + 1);
      }
      return run;
    }

    /** Each line is asked twice: as the one after and as the one at hand. */
    private Headings.Heading heading(int i) {
      if (askedLine != i) {
        askedLine = i;
        askedHeading = found.at(i);
        if (askedHeading != null && askedHeading.kind() != null && isContactTopic(askedHeading, i)) {
          askedHeading = askedHeading.asTopic();
        }
      }
      return askedHeading;
    }

    /** ＜研究内容＞ in a contact section, an address below it: whom to ask about that. */
    private boolean isContactTopic(Headings.Heading heading, int i) {
      OpenSection current = sections.get(sections.size() - 1);
      // 発表者・機関窓口 | <発表者>: right below the heading of the contacts.
      if (current.kind == SectionKind.CONTACT && !current.hasBlocks && heading.kind() == SectionKind.COLLABORATORS) {
        return true;
      }
      if (current.kind != SectionKind.CONTACT || !TOPICS.contains(heading.kind())) {
        return false;
      }
      return hasAddressBelow(i);
    }

    /** Whether an address stands in one of the next lines, no sentence above it. */
    private boolean hasAddressBelow(int i) {
      int line = next(i + 1);
      for (int n = 0; n < MOST_CONTACT_LINES && line < lines.size(); n++, line = next(line + 1)) {
        Line below = lines.get(line);
        if (normal.charAt(below.end() - 1) == '。') {
          return false;
        }
        if (ADDRESS.matcher(normal).region(below.start(), below.end()).find()) {
          return true;
        }
      }
      return false;
    }

    private boolean isHeading(int i) {
      Headings.Heading heading = heading(i);
      return heading != null && (heading.kind() == null || opens(heading));
    }

    /** A long paragraph after the bullets of the highlights is the release's lead, not one more highlight. */
    private boolean opensLead(Line line, Line last) {
      OpenSection section = sections.get(sections.size() - 1);
      if (section.kind != SectionKind.HIGHLIGHTS || !section.hasBlocks || line.blanks() == 0
          || sections.get(0).hasText) {
        return false;
      }
      char c = normal.charAt(line.start());
      int least = section.bulleted && normal.charAt(last.end() - 1) == '。' ? PROSE / 2 : PROSE;
      return last.end() - line.start() >= least && c != '-' && BULLETS.indexOf(c) < 0
          && normal.substring(line.start(), last.end()).contains("研究");
    }

    /** The first paragraph of the lead again: the whole body is printed a second time. */
    private boolean repeatsLead(Line line) {
      if (line.end() - line.start() < PROSE) {
        return false;
      }
      String words = normal.substring(line.start(), line.end());
      if (leads.contains(words)) {
        return sections.get(sections.size() - 1).kind != SectionKind.LEAD;
      }
      if (sections.get(sections.size() - 1).kind == SectionKind.LEAD
          && sections.get(sections.size() - 1).heading == null) {
        leads.add(words);
      }
      return false;
    }

    private boolean isProse(int begin, int end) {
      return end - begin >= 30 && out.last() == '。';
    }

    /** ※報道は10月7日午前0時以降にお願いします。: for editors, above the title. */
    private boolean isNotice(Line line) {
      return sections.size() == 1 && "※(*".indexOf(normal.charAt(line.start())) >= 0;
    }

    private int startBlock() {
      if (out.length() > 0) {
        out.append('\n', out.lastSourceEnd(), out.lastSourceEnd(), 0, false);
      }
      return out.length();
    }

    private void endBlock(int from, Block.Kind kind, Line line) {
      blocks.add(new Block(from, out.length(), kind, sections.size() - 1, line.blanks(), line.indent()));
    }

    /** An unheaded beginning without prose is the title and no section. */
    private boolean[] printed() {
      boolean[] printed = new boolean[sections.size()];
      for (int i = 0; i < printed.length; i++) {
        printed[i] = sections.get(i).heading != null || sections.get(i).hasText;
      }
      return printed;
    }
  }
}
