package io.github.neurorelease.output;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mentions as brat writes them: {@code T1<TAB>TYPE start end<TAB>mention}, offsets in code points, a line break inside
 * a mention shown as a blank; a normalised value in a note, {@code #1<TAB>AnnotatorNotes T1<TAB>value}.
 *
 * <p>Source: the standoff format of <a href="https://brat.nlplab.org/standoff.html">brat</a>. Relations, events,
 * attributes and mentions of several fragments are refused. Stateless, safe to share between threads.
 */
public final class BratStandoff {

  private static final Pattern RANGE = Pattern.compile("(\\S+) (\\d{1,9}) (\\d{1,9})");
  private static final Pattern NOTE = Pattern.compile("AnnotatorNotes (T\\d+)");
  private static final String FORM = "expected T1<TAB>TYPE start end<TAB>mention";

  private BratStandoff() {
  }

  /**
   * Reads the mentions of a text.
   *
   * @param file the file's name, for complaints
   * @param ann  its content
   * @param text the annotated text
   * @return the mentions in the order of the text, offsets in UTF-16 code units; immutable
   * @throws FormatException if a line is not in the format, an offset is past the end, a mention is not what stands in
   *                       the text, a type is unknown, or two mentions overlap
   */
  public static List<Mention> read(String file, String ann, String text) {
    return new Reading(file, text).read(ann);
  }

  /**
   * Writes mentions, one a line, in the order given, with their values as notes.
   *
   * @param mentions mentions of the text
   * @param text     the annotated text
   * @throws IllegalArgumentException if a mention is not what stands in the text
   */
  public static String write(List<Mention> mentions, String text) {
    StringBuilder ann = new StringBuilder();
    int number = 0;
    int notes = 0;
    int counted = 0;
    int points = 0;
    for (Mention mention : mentions) {
      if (mention.end() > text.length() || !text.startsWith(mention.text(), mention.start())) {
        throw new IllegalArgumentException("mentions: expected what stands in the text, got " + mention);
      }
      number++;
      points = mention.start() < counted ? text.codePointCount(0, mention.start())
          : points + text.codePointCount(counted, mention.start());
      counted = mention.start();
      int start = points;
      int end = start + mention.text().codePointCount(0, mention.text().length());
      ann.append('T').append(number).append('\t').append(mention.type()).append(' ').append(start).append(' ')
          .append(end).append('\t').append(onOneLine(mention.text())).append('\n');
      if (mention.value() != null) {
        notes++;
        ann.append('#').append(notes).append("\tAnnotatorNotes T").append(number).append('\t')
            .append(onOneLine(mention.value())).append('\n');
      }
    }
    return ann.toString();
  }

  private static String onOneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  private record Located(Mention mention, int line) {
  }

  private record Note(String value, int line) {
  }

  private static final class Reading {

    private final String file;
    private final String text;
    private final int[] units;
    private final Map<String, Located> mentions = new HashMap<>();
    private final Map<String, Note> notes = new HashMap<>();

    Reading(String file, String text) {
      this.file = file;
      this.text = text;
      this.units = new int[text.codePointCount(0, text.length()) + 1];
      for (int point = 1; point < units.length; point++) {
        units[point] = text.offsetByCodePoints(units[point - 1], 1);
      }
    }

    List<Mention> read(String ann) {
      int number = 0;
      for (String line : ann.split("\n", -1)) {
        number++;
        readLine(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, number);
      }
      notes.forEach(this::attach);
      List<Located> ordered = new ArrayList<>(mentions.values());
      ordered.sort(Comparator.comparing(located -> located.mention().span()));
      refuseOverlap(ordered);
      return ordered.stream().map(Located::mention).toList();
    }

    private void readLine(String line, int number) {
      if (line.isBlank()) {
        return;
      }
      String[] fields = line.split("\t", 3);
      if (fields.length == 3 && fields[0].matches("T\\d+")) {
        readMention(fields, number);
      } else if (fields.length == 3 && fields[0].matches("#\\d+")) {
        readNote(fields, number);
      } else {
        throw new FormatException(file, number, "malformed line \"" + line + "\", " + FORM
            + " or #1<TAB>AnnotatorNotes T1<TAB>value");
      }
    }

    private void readMention(String[] fields, int line) {
      if (fields[1].indexOf(';') >= 0) {
        throw new FormatException(file, line, "several fragments \"" + fields[1] + "\", expected one range");
      }
      Matcher range = RANGE.matcher(fields[1]);
      if (!range.matches()) {
        throw new FormatException(file, line, "malformed range \"" + fields[1] + "\", " + FORM);
      }
      EntityType type = type(range.group(1), line);
      int start = Integer.parseInt(range.group(2));
      int end = Integer.parseInt(range.group(3));
      if (end >= units.length) {
        throw new FormatException(file, line, "offset " + end + " is past the end of the text, expected at most "
            + (units.length - 1) + " code points");
      }
      if (start >= end) {
        throw new FormatException(file, line, "empty range " + start + " " + end + ", expected start < end");
      }
      String actual = text.substring(units[start], units[end]);
      if (!fields[2].equals(actual) && !fields[2].equals(onOneLine(actual))) {
        throw new FormatException(file, line, "mention \"" + fields[2] + "\", but the text has \"" + onOneLine(actual)
            + "\" at " + start + " to " + end);
      }
      Mention mention = Mention.of(units[start], units[end], actual, type, null);
      if (mentions.put(fields[0], new Located(mention, line)) != null) {
        throw new FormatException(file, line, fields[0] + " stands twice, expected each number once");
      }
    }

    private EntityType type(String name, int line) {
      try {
        return EntityType.valueOf(name);
      } catch (IllegalArgumentException e) {
        throw new FormatException(file, line,
            "unknown type \"" + name + "\", expected one of " + Arrays.toString(EntityType.values()));
      }
    }

    private void readNote(String[] fields, int line) {
      Matcher target = NOTE.matcher(fields[1]);
      if (!target.matches()) {
        throw new FormatException(file, line,
            "malformed note \"" + fields[1] + "\", expected #1<TAB>AnnotatorNotes T1<TAB>value");
      }
      if (fields[2].isBlank()) {
        throw new FormatException(file, line, "empty note, expected a value");
      }
      if (notes.put(target.group(1), new Note(fields[2].strip(), line)) != null) {
        throw new FormatException(file, line, "a second note on " + target.group(1) + ", expected one");
      }
    }

    private void attach(String id, Note note) {
      Located located = mentions.get(id);
      if (located == null) {
        throw new FormatException(file, note.line(), "a note on " + id + ", which no line annotates");
      }
      Mention plain = located.mention();
      mentions.put(id, new Located(
          Mention.of(plain.start(), plain.end(), plain.text(), plain.type(), note.value()), located.line()));
    }

    private void refuseOverlap(List<Located> ordered) {
      for (int i = 1; i < ordered.size(); i++) {
        Located before = ordered.get(i - 1);
        Located here = ordered.get(i);
        if (before.mention().span().overlaps(here.mention().span())) {
          throw new FormatException(file, Math.max(before.line(), here.line()), "overlap of \""
              + onOneLine(here.mention().text()) + "\" and \"" + onOneLine(before.mention().text()) + "\" (line "
              + Math.min(before.line(), here.line()) + "), expected flat mentions");
        }
      }
    }
  }
}
