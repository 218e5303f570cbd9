package io.github.neurorelease.lexicon;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.text.Normaliser;
import java.util.ArrayList;
import java.util.List;

/** Lines of a dictionary file to terms, and back; for whoever reads dictionaries line by line. */
public final class TermReader {

  /** The columns, in the order of the header line. */
  public static final List<String> HEADER = List.of("term", "type", "reading", "english", "id", "aliases", "context");

  private TermReader() {
  }

  /**
   * The terms of a file.
   *
   * @param lines its lines, the header first; none is an empty dictionary
   * @throws DictionaryException naming file and line of a row that cannot be used
   */
  static List<Term> terms(List<Resources.Line> lines) {
    List<Term> terms = new ArrayList<>(lines.size());
    if (lines.isEmpty()) {
      return terms;
    }
    Resources.Line header = lines.get(0);
    if (!header.cells().equals(HEADER)) {
      throw header.error("the header " + String.join("<TAB>", HEADER) + " expected, got \""
          + String.join("<TAB>", header.cells()) + "\"");
    }
    for (Resources.Line line : lines.subList(1, lines.size())) {
      terms.add(term(line));
    }
    return terms;
  }

  /**
   * The term of a line.
   *
   * @throws DictionaryException if the line is no row
   */
  public static Term term(Resources.Line line) {
    if (line.cells().size() > HEADER.size()) {
      throw line.error("at most " + HEADER.size() + " columns expected, got " + line.cells().size());
    }
    String name = normal(line.cell(0));
    if (Key.of(name).isEmpty()) {
      throw line.error("a term with a letter, kanji or kana expected, got \"" + line.cell(0) + "\"");
    }
    List<String> aliases = new ArrayList<>();
    for (String alias : line.cell(5).split("\\|")) {
      if (!alias.isBlank()) {
        aliases.add(normal(alias));
      }
    }
    return new Term(name, type(line), orNull(line.cell(2)), orNull(line.cell(3)), orNull(line.cell(4)), aliases,
        context(line), line.file(), line.number());
  }

  private static EntityType type(Resources.Line line) {
    try {
      return EntityType.valueOf(line.cell(1));
    } catch (IllegalArgumentException e) {
      throw line.error("an entity type expected in the second column, got \"" + line.cell(1) + "\"");
    }
  }

  private static Context context(Resources.Line line) {
    try {
      return Context.parse(normal(line.cell(6)));
    } catch (IllegalArgumentException e) {
      throw line.error(e.getMessage());
    }
  }

  /** The term as a line of a dictionary file, its forms in normal form. */
  static String line(Term term) {
    return String.join("\t", term.term(), term.type().name(), orEmpty(term.reading()), orEmpty(term.english()),
        orEmpty(term.id()), String.join("|", term.aliases()), term.context().column());
  }

  static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }

  /** A form in normal form. */
  public static String normal(String form) {
    return isPlain(form) ? form : Normaliser.normalise(form).normal();
  }

  private static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean plain = c >= 0x3041 && c <= 0x30fe || c >= 0x4e00 && c <= 0x9fff || c >= '0' && c <= '9'
          || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
