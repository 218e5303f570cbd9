package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a release says of the paper behind it: by labels first, then by what stands in the section of the paper,
 * then by the sentence that says where it appeared.
 *
 * <pre>
 * 雑誌名:Cell Reports / 著者:Naoto Yagi#, Yui Kido# / DOI:10.1016/…   => journal, authors, doi
 * 2025年10月8日午前11時(…)に米国科学誌「Cell Reports」電子版に掲載      => journal, publication date
 * </pre>
 */
final class PaperReader {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{20,400})\"|「([A-Z][^」]{20,400})」"
          + "|『([A-Z][^』]{20,400})』");
  private static final Pattern APPEARS = Pattern.compile("掲載|公開|出版|発表|公表|published|Published|刊行");
  private static final Pattern JAPANESE_BRACKET = Pattern.compile(" ?\\([^()]*[\\u3041-\\u30ff\\u4e00-\\u9fff].*$");
  /** Behind the journal's name: volume, issue, pages and year, up to the closing bracket. */
  private static final Pattern IMPRINT = Pattern.compile(
      ",? ?(?:[Vv]ol\\. ?)?\\d{1,4} ?(?:\\(\\d{1,3}\\))? ?[:,] ?[\\d ~-]{1,15}, ?(?<year>(?:19|20)\\d\\d)\\)");
  private static final int IMPRINT_REACH = 60;
  private static final Pattern YEAR = Pattern.compile("\\((?:19|20)\\d\\d\\)[.,:]? ?(?=[A-Z])");
  private static final int SHORTEST_TITLE = 20;

  private final Reading reading;
  private final String text;
  private final Days days;
  private String journal;
  private String paperTitle;
  private final List<String> authors = new ArrayList<>();
  private String doi;
  private String published;

  PaperReader(Reading reading, String releaseDate) {
    this.days = new Days(reading, releaseDate);
    this.reading = reading;
    this.text = reading.text();
    labelled();
    unlabelled();
    elsewhere();
  }

  String journal() {
    return journal;
  }

  String paperTitle() {
    return paperTitle;
  }

  List<String> authors() {
    return authors;
  }

  String doi() {
    return doi;
  }

  String published() {
    return published;
  }

  private boolean isElsewhere(Block block) {
    SectionKind kind = reading.kind(block);
    return kind == SectionKind.GLOSSARY || kind == SectionKind.REFERENCES || kind == SectionKind.CONTACT;
  }

  private void labelled() {
    List<Block> blocks = reading.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Labels.Label label = isElsewhere(block) ? null : Labels.at(reading, block);
      // 発表日: over the title is the day of the release, 掲載日: below everything that of the page.
      if (label == null || label.field().equals("published") && (reading.document().structure().isHead(block)
          || reading.kind(block) == SectionKind.OTHER)) {
        continue;
      }
      boolean next = label.value() >= block.end();
      if (next && (i + 1 >= blocks.size() || blocks.get(i + 1).kind() == Block.Kind.HEADING)) {
        continue;
      }
      int from = next ? i + 1 : i;
      take(label.field(), from, next ? blocks.get(i + 1).start() : label.value());
    }
  }

  private void take(String field, int at, int start) {
    Block block = reading.blocks().get(at);
    switch (field) {
      case "title" -> paperTitle = paperTitle == null ? title(at, start) : paperTitle;
      case "authors" -> authors(at, start);
      case "journal" -> journal = journal == null ? first(start, block.end(), EntityType.JOURNAL) : journal;
      case "doi" -> doi = doi == null ? first(start, block.end(), EntityType.DOI) : doi;
      case "published" -> published = published == null ? day(start, block.end()) : published;
      default -> { }
    }
  }

  private String first(int start, int end, EntityType type) {
    List<Candidate> some = reading.in(start, end, type);
    if (some.isEmpty()) {
      return null;
    }
    // ＤＯＩ：https://doi.org/10.1038/ｓ41380-…: a DOI is asked for by programs.
    return type == EntityType.DOI ? text.substring(some.get(0).start(), some.get(0).end())
        : reading.printed(some.get(0));
  }

  private String day(int start, int end) {
    for (Candidate date : reading.in(start, end, EntityType.DATE)) {
      String day = days.of(date);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The title that begins at {@code start}, with following lines of a foreign one. */
  private String title(int at, int start) {
    List<Block> blocks = reading.blocks();
    int end = blocks.get(at).end();
    boolean latin = isLatin(start, end);
    int next = at + 1;
    while (latin && next < blocks.size() && blocks.get(next).kind() == Block.Kind.PARAGRAPH
        && Labels.at(reading, blocks.get(next)) == null && isLatin(blocks.get(next).start(), blocks.get(next).end())
        && !namesMore(blocks.get(next)) && text.charAt(end - 1) != '"' && text.charAt(end - 1) != '.'
        && text.charAt(blocks.get(next).start()) != '(') {
      end = blocks.get(next).end();
      next++;
    }
    return cleanTitle(reading.printed(start, end), latin);
  }

  /** Whether a line of its own kind is in the block, and no more of the title: people, a journal, an address, a day. */
  private boolean namesMore(Block block) {
    return reading.in(block).stream().anyMatch(found -> found.type().group() != EntityType.Group.BIOMEDICAL
        && found.type() != EntityType.QUANTITY && found.type() != EntityType.DURATION);
  }

  private static String cleanTitle(String printed, boolean latin) {
    String title = printed.replaceFirst("\\s*[|｜]\\s*$", "");
    if (latin) {
      title = JAPANESE_BRACKET.matcher(title.replace('（', '(').replace('）', ')')).find()
          ? cutBracket(title) : title;
    }
    title = title.strip();
    boolean quoted = title.length() > 2 && "“\"「『”‟".indexOf(title.charAt(0)) >= 0;
    if (quoted) {
      int close = -1;
      for (int i = title.length() - 1; i > 0 && close < 0; i--) {
        close = "”\"」』“".indexOf(title.charAt(i)) >= 0 ? i : -1;
      }
      title = close > 0 ? title.substring(1, close) : title.substring(1);
    }
    return title.strip().replaceFirst("[.．]$", "");
  }

  private static String cutBracket(String title) {
    for (int i = 0; i < title.length(); i++) {
      if ((title.charAt(i) == '(' || title.charAt(i) == '（') && i + 1 < title.length()
          && (Script.isJapanese(title.charAt(i + 1))
              || Script.isJapanese(title.charAt(Math.min(title.length() - 1, i + 4))))) {
        return title.substring(0, i);
      }
    }
    return title;
  }

  private boolean isLatin(int start, int end) {
    int latin = 0;
    int japanese = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      latin += c < 0x80 ? 1 : 0;
      japanese += Script.isJapanese(c) ? 1 : 0;
    }
    return latin > 3 && latin > japanese;
  }

  /** The people of the list, those in brackets only where no other is. */
  private void authors(int at, int start) {
    if (!authors.isEmpty()) {
      return;
    }
    List<Block> blocks = reading.blocks();
    int next = at;
    int from = start;
    while (next < blocks.size()) {
      Block block = blocks.get(next);
      List<String> bracketed = new ArrayList<>();
      for (Candidate person : reading.in(from, block.end(), EntityType.PERSON)) {
        (reading.isInBrackets(person.start(), from) ? bracketed : authors).add(reading.printed(person));
      }
      if (authors.isEmpty()) {
        authors.addAll(bracketed);
      }
      char last = text.charAt(block.end() - 1);
      next++;
      if (last != ',' && last != '、' || next >= blocks.size() || Labels.at(reading, blocks.get(next)) != null) {
        break;
      }
      from = blocks.get(next).start();
    }
  }

  /** Lines of the paper's section without labels. */
  private void unlabelled() {
    for (Block block : reading.blocks()) {
      SectionKind kind = reading.kind(block);
      if (block.kind() == Block.Kind.HEADING || kind != SectionKind.PAPER && kind != SectionKind.ABSTRACT
          || Labels.at(reading, block) != null) {
        continue;
      }
      List<Candidate> people = reading.in(block.start(), block.end(), EntityType.PERSON);
      List<Candidate> journals = reading.in(block.start(), block.end(), EntityType.JOURNAL);
      if (paperTitle == null) {
        unlabelledTitle(block, people, journals);
      }
      boolean list = people.size() >= 2 && people.get(0).evidence().detail().equals("author list");
      if (authors.isEmpty() && list) {
        people.forEach(person -> authors.add(reading.printed(person)));
      }
      if (kind == SectionKind.PAPER) {
        journal = journal == null && !journals.isEmpty() ? reading.printed(journals.get(0)) : journal;
        doi = doi == null ? first(block.start(), block.end(), EntityType.DOI) : doi;
      } else {
        journals.forEach(this::imprint);
      }
    }
  }

  /** (Journal of Psychiatry 33(4):178-182, 2022) below an abstract: where this text itself stands. */
  private void imprint(Candidate name) {
    Matcher imprint = IMPRINT.matcher(text).region(name.end(), Math.min(text.length(), name.end() + IMPRINT_REACH));
    if (journal == null && name.start() > 0 && text.charAt(name.start() - 1) == '(' && imprint.lookingAt()) {
      journal = reading.printed(name);
      published = published == null ? imprint.group("year") : published;
    }
  }

  private void unlabelledTitle(Block block, List<Candidate> people, List<Candidate> journals) {
    Matcher quoted = QUOTED.matcher(text).region(block.start(), block.end());
    if (quoted.find() && isLatin(quoted.start(), quoted.end())) {
      paperTitle = cleanTitle(reading.printed(quoted.start(), quoted.end()), true);
      return;
    }
    if (cited(block, journals)) {
      return;
    }
    String words = text.substring(block.start(), block.end());
    boolean title = words.length() >= 25 && words.length() <= 300 && isLatin(block.start(), block.end())
        && words.split(" ").length >= 5
        && reading.in(block.start(), block.end(), EntityType.DOI).isEmpty()
            && reading.in(block.start(), block.end(), EntityType.URL).isEmpty();
    if (title && people.isEmpty() && (journals.isEmpty() || words.length() > 80)) {
      paperTitle = cleanTitle(reading.printed(block.start(), block.end()), true);
    }
  }

  /** Mori, A., Kubo, K. (2024). Sleep and … in mice. Brain, 12, 1-9: the title between year and journal. */
  private boolean cited(Block block, List<Candidate> journals) {
    Matcher year = YEAR.matcher(text).region(block.start(), block.end());
    if (!year.find()) {
      return false;
    }
    for (Candidate name : journals) {
      if (name.start() - year.end() >= SHORTEST_TITLE && isLatin(year.end(), name.start())) {
        paperTitle = cleanTitle(reading.printed(year.end(), name.start()), true);
        return true;
      }
    }
    return false;
  }

  /** What the sentences say: where and when the paper appeared. */
  private void elsewhere() {
    for (Block block : reading.blocks()) {
      if (isElsewhere(block) || journal != null && published != null && doi != null) {
        continue;
      }
      List<Candidate> journals = reading.in(block.start(), block.end(), EntityType.JOURNAL);
      for (Candidate name : journals) {
        int start = reading.document().sentenceStart(name.start());
        int end = reading.document().sentenceEnd(name.start());
        if (APPEARS.matcher(text).region(start, end).find()) {
          journal = journal == null ? reading.printed(name) : journal;
          published = published == null ? day(start, end) : published;
        }
      }
      if (doi == null && reading.kind(block) != SectionKind.BACKGROUND) {
        doi = first(block.start(), block.end(), EntityType.DOI);
      }
    }
    for (Block block : reading.blocks()) {
      boolean paper = !isElsewhere(block) && (reading.kind(block) == SectionKind.PAPER
          || reading.kind(block) == SectionKind.LEAD
          || reading.kind(block) == SectionKind.OVERVIEW);
      if (published == null && paper && APPEARS.matcher(text).region(block.start(), block.end()).find()) {
        published = appeared(block);
      }
    }
  }

  /** A date whose sentence says that something appeared, in the head's prose or the paper's section. */
  private String appeared(Block block) {
    for (Candidate date : reading.in(block.start(), block.end(), EntityType.DATE)) {
      int start = reading.document().sentenceStart(date.start());
      int end = reading.document().sentenceEnd(date.start());
      if (Days.printed(date) != null && APPEARS.matcher(text).region(start, end).find()) {
        return Days.printed(date);
      }
    }
    return null;
  }
}
