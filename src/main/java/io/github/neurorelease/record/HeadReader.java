package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the head of a release: title, subtitle, date, issuers.
 *
 * <pre>
 * 2025年10月7日 / 名古屋大学 / 生理学研究所   => date, issuers
 * …が遅れていた / ~…で可視化~                => title, subtitle
 * </pre>
 */
final class HeadReader {

  private static final String DASH = "~〜～―—–−‐－─━‒⁓∼";
  private static final Pattern INLINE = Pattern.compile(
      "(.{8,}?)(?:\\s*[" + DASH + "]{1,3}|\\s+-{1,3})\\s*([^" + DASH + "\\s-].{4,}?)\\s*[" + DASH + "-]{1,3}\\s*");
  private static final Pattern HALF = Pattern.compile(
      "(.{8,}?)(?:\\s*[―—─━]{2}|\\s+[" + DASH + "-]{1,2}\\s*)([^" + DASH + "\\s-].{5,})");
  private static final Pattern FRONT = Pattern.compile("^(?:#{1,6} ?|[■◆●○◇□▼★☆◎][ 　]?|(?:件名|題名|表題"
          + "|タイトル|副題|サブタイトル)\\s*[:：]\\s*)+");
  private static final Pattern BRACKET = Pattern.compile("^(?:【[^】]{1,30}】|＜[^＞]{1,20}＞|《[^》]{1,20}》)\\s*(?=\\S)");
  /** What stands on both sides of a subtitle where no dash does: ＝…＝, *…*. */
  private static final String FRAME = "=＝*＊_≡<＜〈《【≪(（";
  /** The other side of each, which is the same where it is no bracket. */
  private static final String FRAME_END = "=＝*＊_≡>＞〉》】≫)）";
  private static final String COMPLETE = "発見明発開功証認同定特案性測善現化見果義献成了求価立賞式法標戦略鍵す！!。？?」』”)）たいか";

  private static final String PARTICLES = "のをにがはとでへや、・(「『";

  private static final int LONGEST_TAG = 13;
  /** A title below the menus of a web site is longer. */
  private static final int SHORTEST_BELOW_MENU = 10;
  /** How far below the page's tab the title itself stands at most. */
  private static final int REPEATED = 6;

  private final Reading reading;
  private final String text;
  private final List<Block> head = new ArrayList<>();
  private String title;
  private String subtitle;
  private String releaseDate;
  private final Issuers issuers;
  /** Which block of the head the title begins with, or 0. */
  private int titleAt;
  /** The last block of the head that is marked as the title of a page, or -1. */
  private int pageTitle;

  HeadReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.issuers = new Issuers(reading);
    read();
  }

  String title() {
    return title;
  }

  String subtitle() {
    return subtitle;
  }

  String releaseDate() {
    return releaseDate;
  }

  List<String> issuers() {
    return issuers.names();
  }

  private void read() {
    for (Block block : reading.blocks()) {
      if (!reading.document().structure().isHead(block)) {
        break;
      }
      head.add(block);
    }
    pageTitle = head.size() - 1;
    while (pageTitle >= 0 && !isPageTitle(head.get(pageTitle))) {
      pageTitle--;
    }
    int page = Math.max(SiteNavigation.above(text, head), menus());
    for (int i = 0; i < head.size(); i++) {
      Block block = head.get(i);
      if (isProse(block)) {
        if (title != null) {
          break;
        }
      } else if (i < page || SiteNavigation.isNavigation(text.substring(block.start(), block.end()))) {
        if (rest(block) == 0) {
          furniture(block);
        }
      } else if (rest(block) <= 4 || isFurniture(block) || title == null && isAnnouncement(i)) {
        furniture(block);
      } else if (title == null && rest(block) >= 6) {
        titleAt = i;
        i = title(head, i) - 1;
      }
    }
    if (title == null) {
      displaced();
    }
    if (issuers.isEmpty()) {
      issuers.siteOwner(head.subList(0, Math.min(head.size(), titleAt)));
    }
  }

  /** How many blocks of the head are menus of a web site. */
  private int menus() {
    int count = 0;
    while (count < head.size() && head.get(count).end() <= reading.document().structure().siteEnd()) {
      count++;
    }
    return count;
  }

  /**
   * A line of the page that is not yet the title: the title as the page's tab or breadcrumb has it, which is printed
   * again below, or one more short line of a menu.
   */
  private boolean isAnnouncement(int i) {
    Block block = head.get(i);
    if (i < pageTitle && !isMarked(block)) {
      return true;
    }
    String words = bare(block);
    boolean menu = reading.document().structure().siteEnd() > 0 && block.blanks() == 0
        && rest(block) < SHORTEST_BELOW_MENU;
    for (int k = i + 1; k < Math.min(head.size(), i + REPEATED); k++) {
      String other = bare(head.get(k));
      int common = Math.min(words.length(), other.length());
      if (common >= SHORTEST_BELOW_MENU && (words.startsWith(other) || other.startsWith(words))
          || menu && rest(head.get(k)) > SHORTEST_BELOW_MENU && isTitleLine(head.get(k))) {
        return true;
      }
    }
    return false;
  }

  /** {@code # 海馬の時計}: the page's one heading of the first level. */
  private boolean isPageTitle(Block block) {
    return isMarked(block) && text.charAt(block.start() + 1) != '#' && rest(block) >= 6;
  }

  private String bare(Block block) {
    return FRONT.matcher(text.substring(block.start(), block.end())).replaceFirst("");
  }

  private boolean isProse(Block block) {
    return block.end() - block.start() >= 40 && text.charAt(block.end() - 1) == '。'
        || text.substring(block.start(), block.end()).contains("。") && block.end() - block.start() > 90;
  }

  /** Addressees, fields, keywords, breadcrumbs. */
  private boolean isFurniture(Block block) {
    String words = text.substring(block.start(), block.end());
    if (SiteNavigation.isBreadcrumb(words) || words.startsWith("![") || words.contains("解禁")) {
      return true;
    }
    boolean address = words.startsWith("〒") || words.startsWith("TEL") || words.startsWith("Tel")
        || reading.in(block).stream().anyMatch(c -> c.type() == EntityType.PHONE || c.type() == EntityType.EMAIL);
    boolean dated = Labels.isDated(text, block.start(), block.end()) && rest(block) < LONGEST_TAG;
    return address || dated || words.endsWith("殿") || words.endsWith("各位")
        || words.endsWith("御中") || words.startsWith("分野:")
        || words.startsWith("キーワード")
        || words.startsWith("http") || words.contains("同時発表")
            && rest(block) < 12;
  }

  /** How many characters the block has beside organisations, dates, furniture and punctuation. */
  private int rest(Block block) {
    int count = 0;
    int at = block.start();
    List<Candidate> found = reading.in(block);
    int next = 0;
    while (at < block.end()) {
      while (next < found.size() && found.get(next).start() < at) {
        next++;
      }
      Candidate here = next < found.size() && found.get(next).start() == at ? found.get(next) : null;
      boolean known = here != null && (here.type() == EntityType.ORGANIZATION || here.type() == EntityType.DATE
          || here.type() == EntityType.URL || here.type() == EntityType.PHONE || here.type() == EntityType.EMAIL);
      int furniture = known ? here.end() - at : Labels.furniture(text, at, block.end());
      if (furniture > 0) {
        at += furniture;
      } else if (text.charAt(at) == '[' && tagEnd(at, block.end()) > 0) {
        at = tagEnd(at, block.end());
      } else {
        char c = text.charAt(at);
        count += Script.isWord(c) && !(c >= '0' && c <= '9') ? 1 : 0;
        at++;
      }
    }
    return count;
  }

  /** Behind the tag in square brackets, which a page prints beside the date: [睡眠][記憶]; or -1. */
  private int tagEnd(int open, int limit) {
    int close = Near.ahead(text, ']', open);
    return close > 0 && close < limit && close - open <= LONGEST_TAG ? close + 1 : -1;
  }

  private void furniture(Block block) {
    String words = text.substring(block.start(), block.end());
    if (SiteNavigation.isBreadcrumb(words)) {
      return;
    }
    boolean embargo = !Labels.isDated(text, block.start(), block.end())
        && (words.contains("解禁") || words.contains("掲載") || words.contains("公開"));
    boolean addressee = words.endsWith("殿") || words.endsWith("各位") || words.endsWith("御中");
    for (Candidate candidate : reading.in(block)) {
      if (candidate.type() == EntityType.DATE && releaseDate == null && !embargo) {
        releaseDate = Days.printed(candidate);
      }
    }
    if (!addressee) {
      issuers.read(block);
    }
  }

  /** Takes the title that begins with block {@code i}; returns the block behind it and its subtitle. */
  private int title(List<Block> blocks, int i) {
    int last = i;
    while (last - i < 2 && goesOn(blocks, last)) {
      last++;
    }
    String words = reading.printed(behindIssuers(blocks.get(i)), blocks.get(last).end());
    words = FRONT.matcher(words).replaceFirst("");
    Matcher bracket = BRACKET.matcher(words);
    if (bracket.find()) {
      issuersInTitle(blocks.get(i));
      words = words.substring(bracket.end());
    }
    int next = last + 1;
    Matcher inline = INLINE.matcher(words);
    Matcher half = HALF.matcher(words);
    if (inline.matches()) {
      title = strip(inline.group(1));
      subtitle = strip(inline.group(2));
    } else if (half.matches()) {
      title = strip(half.group(1));
      subtitle = strip(half.group(2));
    } else {
      title = strip(words);
      next = subtitle(blocks, next);
    }
    return next;
  }

  /** Whether the title goes on in the line after: it cannot end where it does, or the subtitle begins below that. */
  private boolean goesOn(List<Block> blocks, int last) {
    if (last + 1 >= blocks.size() || isMarked(blocks.get(last))) {
      return false;
    }
    Block next = blocks.get(last + 1);
    if (!isTitleLine(next) || isDashed(next) || isMarked(next)) {
      return false;
    }
    boolean besideSubtitle = next.blanks() == 0 && last + 2 < blocks.size() && isTitleLine(blocks.get(last + 2))
        && isDashed(blocks.get(last + 2)) && !isDashed(blocks.get(last));
    return besideSubtitle || !isComplete(blocks.get(last));
  }

  /** A heading of Markdown: no line of it goes on in the next. */
  private boolean isMarked(Block block) {
    return text.charAt(block.start()) == '#';
  }

  /** Where the title begins in a block whose first lines name the issuers. */
  private int behindIssuers(Block block) {
    int start = block.start();
    String source = reading.document().source().text();
    for (Candidate candidate : reading.in(block.start(), block.end(), EntityType.ORGANIZATION)) {
      int end = candidate.end();
      int close = end < block.end() && text.charAt(end) == '(' ? Near.ahead(text, ')', end) : -1;
      end = close > 0 && close + 1 < block.end() ? close + 1 : end;
      boolean line = candidate.start() == start && end < block.end() && source.substring(
          reading.document().text().sourceEnd(end - 1), reading.document().text().sourceStart(end)).contains("\n");
      if (line) {
        issuers.add(reading.printed(candidate));
        start = end;
      }
    }
    return start;
  }

  private void issuersInTitle(Block block) {
    int close = Near.ahead(text, '】', block.start());
    if (issuers.isEmpty() && close > 0 && close < block.end()) {
      reading.in(block.start(), close, EntityType.ORGANIZATION).forEach(c -> issuers.add(reading.printed(c)));
    }
  }

  private boolean isTitleLine(Block block) {
    return !isProse(block) && rest(block) >= (isDashed(block) ? 3 : 6) && !isFurniture(block)
        && block.end() - block.start() <= 90
        && ("・●○■◆◇□▪①②1".indexOf(text.charAt(block.start())) < 0 && text.charAt(block.start()) != '*'
            || isFramed(text.substring(block.start(), block.end())));
  }

  private static boolean isFramed(String words) {
    int frame = words.length() > 4 ? FRAME.indexOf(words.charAt(0)) : -1;
    return frame >= 0 && words.indexOf(FRAME_END.charAt(frame), 1) == words.length() - 1;
  }

  private boolean isDashed(Block block) {
    String words = reading.printed(block.start(), block.end());
    return !words.isEmpty() && ((DASH + "-").indexOf(words.charAt(0)) >= 0 || isFramed(words));
  }

  /** Whether the line can be a whole title: no particle and, but for a page's own lines, no verb in front of a noun. */
  private boolean isComplete(Block block) {
    char last = text.charAt(block.end() - 1);
    boolean page = reading.document().structure().siteEnd() > 0 && PARTICLES.indexOf(last) < 0;
    return page || COMPLETE.indexOf(last) >= 0 || Script.of(last) == Script.KANJI || Script.of(last) == Script.KATAKANA;
  }

  private int subtitle(List<Block> blocks, int i) {
    if (i >= blocks.size() || !isTitleLine(blocks.get(i))) {
      return i;
    }
    int last = i;
    if (isDashed(blocks.get(i))) {
      String words = reading.printed(blocks.get(i).start(), blocks.get(i).end());
      boolean open = (DASH + "-").indexOf(words.charAt(words.length() - 1)) < 0 && !isFramed(words);
      if (open && i + 1 < blocks.size() && isTitleLine(blocks.get(i + 1))) {
        String more = reading.printed(blocks.get(i + 1).start(), blocks.get(i + 1).end());
        last = (DASH + "-").indexOf(more.charAt(more.length() - 1)) >= 0 ? i + 1 : i;
      }
    }
    subtitle = strip(FRONT.matcher(reading.printed(blocks.get(i).start(), blocks.get(last).end())).replaceFirst(""));
    return last + 1;
  }

  /** Without dashes and quotation around the whole. */
  private static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && ((DASH + "-").indexOf(words.charAt(start)) >= 0
        || Character.isWhitespace(words.charAt(start)))) {
      start++;
    }
    while (end > start && ((DASH + "-").indexOf(words.charAt(end - 1)) >= 0
        || Character.isWhitespace(words.charAt(end - 1)))) {
      end--;
    }
    while (isFramed(words.substring(start, end))) {
      start++;
      end--;
    }
    return words.substring(start, end);
  }

  /** A page whose boxes come out of order: the line in front of a ~subtitle~ is the title. */
  private void displaced() {
    List<Block> blocks = reading.blocks();
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block before = blocks.get(i - 1);
      char first = text.charAt(block.start());
      if (first != '-' && DASH.indexOf(first) < 0) {
        continue;
      }
      String words = reading.printed(block.start(), block.end());
      boolean dashed = words.length() >= 8 && words.length() <= 90 && DASH.indexOf(words.charAt(0)) >= 0
          && (DASH + "-").indexOf(words.charAt(words.length() - 1)) >= 0;
      SectionKind kind = reading.kind(block);
      if (dashed && kind != SectionKind.REFERENCES && kind != SectionKind.GLOSSARY
          && before.kind() == Block.Kind.PARAGRAPH
          && isTitleLine(before) && before.end() - before.start() >= 10 && text.charAt(before.end() - 1) != '。') {
        title = strip(FRONT.matcher(reading.printed(before.start(), before.end())).replaceFirst(""));
        subtitle = strip(words);
        return;
      }
    }
  }
}
