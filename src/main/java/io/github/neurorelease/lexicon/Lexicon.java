package io.github.neurorelease.lexicon;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.text.Normaliser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The terms of all dictionaries, and the automaton that finds them. Immutable and thread-safe.
 *
 * <p>A dictionary is a tab-separated UTF-8 file: a header line
 * {@code term type reading english id aliases context}, then a term a line; {@code #} begins a comment line. Where two
 * rows have a form in common, both are found; a user's row hides ours.
 */
public final class Lexicon {

  private static final List<String> HEADER =
      List.of("term", "type", "reading", "english", "id", "aliases", "context");
  private static final String INDEX = "lexicon.txt";
  private static final int VERSION_BYTES = 8;

  private final List<Term> terms;
  private final Map<String, List<Term>> byKey;
  private final Automaton automaton;

  private Lexicon(List<Term> terms, Map<String, List<Term>> byKey) {
    this.terms = List.copyOf(terms);
    this.byKey = byKey;
    this.automaton = Automaton.of(byKey);
  }

  /** The dictionaries that come with the library. */
  public static Lexicon standard() {
    return with(List.of(), List.of());
  }

  /**
   * The library's dictionaries with a user's own: a user's row hides every row of ours with one of its forms.
   *
   * @param own     dictionary files in the format above
   * @param ignored forms that are no term, whatever dictionary has them
   * @throws DictionaryException naming file and line of a row that cannot be used
   * @throws IOException         if a file cannot be read
   */
  public static Lexicon with(List<Path> own, List<String> ignored, boolean standard) throws IOException {
    List<Term> user = new ArrayList<>();
    for (Path path : own) {
      String name = path.getFileName().toString();
      try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        user.addAll(read(Resources.lines(name, reader)));
      }
    }
    return with(user, ignored, standard ? library() : List.of());
  }

  private static Lexicon with(List<Term> user, List<String> ignored) {
    return with(user, ignored, library());
  }

  private static Lexicon with(List<Term> user, List<String> ignored, List<Term> library) {
    Map<String, List<Term>> byKey = new HashMap<>(library.size() * 4);
    List<Term> terms = new ArrayList<>(user);
    user.forEach(term -> index(term, byKey));
    Map<String, List<Term>> ours = new HashMap<>(library.size() * 4);
    library.forEach(term -> index(term, ours));
    ours.forEach(byKey::putIfAbsent);
    terms.addAll(library);
    for (String form : ignored) {
      byKey.remove(Key.of(normal(form)));
    }
    return new Lexicon(terms, byKey);
  }

  private static List<Term> library() {
    List<Term> terms = new ArrayList<>();
    for (Resources.Line line : Resources.lines(INDEX)) {
      terms.addAll(read(Resources.lines(line.cell(0))));
    }
    return terms;
  }

  /**
   * The rows of one dictionary text.
   *
   * @param file what complaints call it
   */
  public static List<Term> parse(String file, String text) {
    try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
      return read(Resources.lines(file, reader));
    } catch (IOException e) {
      throw new IllegalStateException("cannot happen on a string", e);
    }
  }

  private static List<Term> read(List<Resources.Line> lines) {
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

  private static Term term(Resources.Line line) {
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
    try {
      return new Term(name, EntityType.valueOf(line.cell(1)), orNull(line.cell(2)), orNull(line.cell(3)),
          orNull(line.cell(4)), aliases, Context.parse(line.cell(6)), line.file(), line.number());
    } catch (IllegalArgumentException e) {
      throw line.error(e.getMessage().startsWith("context") ? e.getMessage()
          : "an entity type expected in the second column, got \"" + line.cell(1) + "\"");
    }
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static String normal(String form) {
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

  private static void index(Term term, Map<String, List<Term>> byKey) {
    add(Key.of(term.term()), term, byKey);
    for (String alias : term.aliases()) {
      add(Key.of(alias), term, byKey);
    }
  }

  private static void add(String key, Term term, Map<String, List<Term>> byKey) {
    if (key.isEmpty()) {
      return;
    }
    List<Term> old = byKey.get(key);
    if (old == null) {
      byKey.put(key, List.of(term));
    } else if (!old.contains(term)) {
      List<Term> more = new ArrayList<>(old);
      more.add(term);
      byKey.put(key, List.copyOf(more));
    }
  }

  /** Tells this lexicon apart from one with other rows or ignored forms: the beginning of a SHA-256, hexadecimal. */
  public String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Term term : terms) {
        digest.update(term.toString().getBytes(StandardCharsets.UTF_8));
      }
      digest.update(Integer.toString(byKey.keySet().hashCode()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** All terms, a user's first. */
  public List<Term> terms() {
    return terms;
  }

  /** The terms that have the form, in any width, case, dash or blank; empty where there are none. */
  public List<Term> find(String form) {
    return byKey.getOrDefault(Key.of(normal(form)), List.of());
  }

  /** The automaton over the keys of all forms. */
  public Automaton automaton() {
    return automaton;
  }

  /** Every form of every term, aliases included. */
  public Stream<String> forms() {
    return terms.stream().flatMap(term -> Stream.concat(Stream.of(term.term()), term.aliases().stream()));
  }
}
