package io.github.neurorelease.lexicon;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;

/**
 * The terms of all dictionaries, and the automaton that finds them. Immutable and thread-safe.
 *
 * <pre>{@code
 * Lexicon.standard().find("ＢＤＮＦ")  => BDNF PROTEIN, and whatever other row has the form
 * Lexicon.builder().dictionary(Path.of("ours.tsv")).ignore(List.of("島")).build()
 * }</pre>
 *
 * <p>A dictionary is a tab-separated UTF-8 file: a header line
 * {@code term type reading english id aliases context}, then a term a line; {@code #} begins a comment line. Where two
 * rows have a form in common, both are found. A form of a user's row is found as that row alone, however many of the
 * library's have it; the other forms of the library's rows stay.
 *
 * <p>The library's dictionaries are compiled when the library is built ({@link #compileStandard}); where that was not
 * done, as in a development environment without Maven, they are compiled from their files at the first use.
 */
public final class Lexicon {

  private static final String COMPILED = "lexicon.bin";
  private static final int VERSION_BYTES = 8;

  private final Index own;
  private final Index library;
  private final Automaton automaton;
  private final Collection<String> ignored;
  private final Set<String> ignoredKeys;

  private Lexicon(Index own, Index library, Collection<String> ignored) {
    this.own = own;
    this.library = library;
    this.ignored = ignored;
    this.ignoredKeys = ignored.stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
    this.automaton = new Automaton(library, own == null ? null : new Automaton(own, null));
  }

  /** The dictionaries that come with the library. */
  public static Lexicon standard() {
    return new Lexicon(null, library(), List.of());
  }

  /** Starts a lexicon with a user's own terms. */
  public static Builder builder() {
    return new Builder();
  }

  private static Index library() {
    try (InputStream in = Resources.open(COMPILED)) {
      return in == null ? Index.of(sources(), List.of()) : Index.read(new ByteArrayDataInput(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(COMPILED + " is not what this library writes; build it anew", e);
    }
  }

  /** The library's terms, read from their files and not from what was compiled of them. */
  static List<Term> sources() {
    List<Term> terms = new ArrayList<>();
    for (String file : Resources.termFiles()) {
      terms.addAll(TermReader.terms(Resources.lines(file)));
    }
    return terms;
  }

  /**
   * Compiles the library's dictionaries into a folder of classes; part of the library's build.
   *
   * @param classes the folder that holds the library's classes and resources
   * @return the file written
   * @throws DictionaryException naming file and line of a row that cannot be used
   * @throws IOException         if the file cannot be written
   */
  public static Path compileStandard(Path classes) throws IOException {
    Path file = Resources.in(classes, COMPILED);
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(
        new BufferedOutputStream(Files.newOutputStream(file)))) {
      Index.of(sources(), List.of()).write(out);
    }
    return file;
  }

  /** All terms, a user's first. Takes time: every row is decoded. */
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    if (own != null) {
      terms.addAll(own.rows().all());
    }
    terms.addAll(library.rows().all());
    return List.copyOf(terms);
  }

  /** The terms that have the form, in any width, case, dash or blank; empty where there are none. */
  public List<Term> find(String form) {
    return automaton.find(Key.of(TermReader.normal(form)));
  }

  /** Whether a user wants the form ignored, so that no rule may find it either. */
  public boolean ignores(String form) {
    return !ignoredKeys.isEmpty() && ignoredKeys.contains(Key.of(TermReader.normal(form)));
  }

  /** Whether a user wants any form ignored. */
  public boolean ignoresAny() {
    return !ignoredKeys.isEmpty();
  }

  /** The automaton over the keys of all forms. */
  public Automaton automaton() {
    return automaton;
  }

  /** Tells this lexicon apart from one with other rows or ignored forms: the beginning of a SHA-256, hexadecimal. */
  public String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(library.rows().text());
      if (own != null) {
        digest.update(own.rows().text());
        digest.update(String.join("\n", new TreeSet<>(ignored)).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Collects what makes a lexicon. Every method returns this builder; not thread-safe. */
  public static final class Builder {

    private final List<Path> files = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private boolean standard = true;

    private Builder() {
    }

    /** Adds a dictionary file of one's own. Repeatable. */
    public Builder dictionary(Path file) {
      files.add(Objects.requireNonNull(file, "file"));
      return this;
    }

    /**
     * Adds the text of a dictionary file. Repeatable.
     *
     * @param name what complaints call it
     * @throws DictionaryException naming line of a row that cannot be used
     */
    public Builder dictionary(String name, String text) {
      terms.addAll(TermReader.terms(Resources.lines(name, text)));
      return this;
    }

    /** Forms that are no term, whatever dictionary or rule has them, in any width and case. Repeatable. */
    public Builder ignore(Collection<String> forms) {
      forms.forEach(form -> ignored.add(TermReader.normal(form)));
      return this;
    }

    /** Whether the library's own dictionaries are used; they are unless told otherwise. */
    public Builder standard(boolean used) {
      standard = used;
      return this;
    }

    /**
     * Reads and compiles.
     *
     * @throws DictionaryException naming file and line of a row that cannot be used
     * @throws IOException         if a file cannot be read or is not UTF-8
     */
    public Lexicon build() throws IOException {
      List<Term> own = new ArrayList<>(terms);
      for (Path file : files) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          own.addAll(TermReader.terms(Resources.lines(file.getFileName().toString(), reader)));
        }
      }
      Index over = own.isEmpty() && ignored.isEmpty() ? null : Index.of(own, ignored);
      return new Lexicon(over, standard ? library() : Index.of(List.of(), List.of()), List.copyOf(ignored));
    }
  }
}
