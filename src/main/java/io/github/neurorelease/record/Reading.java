package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.tagger.Roles;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.List;

/** A document with what was found in it, as the builders of records read it: block by block, in normal offsets. */
final class Reading {

  private static final int SHORT_REMARK = 26;
  private static final int LONGEST_REMARK = 60;

  private final Document document;
  private final List<Candidate> found;
  private final List<Block> blocks;

  Reading(Document document, List<Candidate> found) {
    this.document = document;
    this.found = found;
    this.blocks = document.structure().blocks();
  }

  Document document() {
    return document;
  }

  String text() {
    return document.normal();
  }

  List<Block> blocks() {
    return blocks;
  }

  SectionKind kind(Block block) {
    return document.structure().kind(block);
  }

  /** What was found in {@code [start, end)}, left to right. */
  List<Candidate> in(int start, int end) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < found.size() && found.get(last).end() <= end) {
      last++;
    }
    return found.subList(low, last);
  }

  List<Candidate> in(Block block) {
    return in(block.start(), block.end());
  }

  /** What was found of one type in {@code [start, end)}. */
  List<Candidate> in(int start, int end, EntityType type) {
    List<Candidate> some = new ArrayList<>();
    for (Candidate candidate : in(start, end)) {
      if (candidate.type() == type) {
        some.add(candidate);
      }
    }
    return some;
  }

  /** A range as printed, line breaks and runs of blanks as one blank; none where a line broke within Japanese. */
  String printed(int start, int end) {
    String raw = document.printed(start, end);
    StringBuilder clean = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        clean.append(c);
        continue;
      }
      int stop = i;
      boolean broken = false;
      while (stop < raw.length() && (Character.isWhitespace(raw.charAt(stop)) || raw.charAt(stop) == '\u00a0')) {
        broken |= raw.charAt(stop) == '\n' || raw.charAt(stop) == '\r';
        stop++;
      }
      boolean japanese = i > 0 && stop < raw.length() && Script.isJapanese(raw.charAt(i - 1))
          && Script.isJapanese(raw.charAt(stop));
      if (!(broken && japanese)) {
        clean.append(' ');
      }
      i = stop - 1;
    }
    return clean.toString().strip();
  }

  String printed(Candidate candidate) {
    return printed(candidate.start(), candidate.end());
  }

  /** Whether the candidate stands alone in brackets right behind {@code end}. */
  boolean isBracketedBehind(Candidate candidate, int end) {
    return candidate.start() - 1 == end && text().charAt(end) == '(';
  }

  /** Whether an unclosed bracket stands in front of {@code at} within its block. */
  boolean isInBrackets(int at, int floor) {
    int depth = 0;
    for (int i = at - 1; i >= floor && i > at - 200; i--) {
      char c = text().charAt(i);
      if (c == ')') {
        depth++;
      } else if (c == '(' && depth-- == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words name a whole organisation and no unit alone. */
  boolean isWhole(String words) {
    return (words.contains("大学") && !words.startsWith("大学院") || words.contains("法人") || words.contains("機構")
        || words.contains("病院") || words.contains("財団") || words.contains("会社"));
  }

  /** The role that begins at {@code at}, or null. */
  Roles.Role role(int at, int end) {
    return Roles.at(document.text(), at, end);
  }

  /**
   * The organisation that ends a chain of ones parted by brackets with short forms, places, heads, with those left out;
   * the long form where it is such a bracket's short form itself.
   */
  String organization(Candidate candidate) {
    int outer = candidate.start() > 0 && text().charAt(candidate.start() - 1) == '(' ? candidate.start() - 1 : -1;
    Candidate longer = outer < 0 || candidate.end() >= text().length() || text().charAt(candidate.end()) != ')' ? null
        : endingAt(outer);
    Candidate last = longer == null ? candidate : longer;
    String name = printed(last);
    int start = last.start();
    while (start > 0 && text().charAt(start - 1) == ')') {
      int open = opening(start - 1);
      Candidate before = open < 0 || start - open > SHORT_REMARK && isWhole(printed(last)) ? null : endingAt(open);
      if (before == null) {
        break;
      }
      name = printed(before) + name;
      start = before.start();
    }
    return name;
  }

  /** The bracket that closes at {@code close}, with others within it: its start, or -1. */
  private int opening(int close) {
    int depth = 0;
    for (int i = close; i >= 0 && close - i < LONGEST_REMARK; i--) {
      char c = text().charAt(i);
      depth += c == ')' ? 1 : 0;
      if (c == '。') {
        return -1;
      }
      if (c == '(' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Candidate endingAt(int end) {
    for (Candidate candidate : in(Math.max(0, end - 70), end)) {
      if (candidate.end() == end && candidate.type() == EntityType.ORGANIZATION) {
        return candidate;
      }
    }
    return null;
  }
}
