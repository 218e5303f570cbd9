package io.github.neurorelease.cli;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.dictionary.DictionaryCheck;
import io.github.neurorelease.dictionary.DictionaryFile;
import io.github.neurorelease.dictionary.DictionaryStats;
import io.github.neurorelease.dictionary.Finding;
import io.github.neurorelease.dictionary.TermFinder;
import io.github.neurorelease.dictionary.TermPlace;
import io.github.neurorelease.dictionary.TermPlaces;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dictionary}: checks dictionary files, tells what is known of a term, counts. */
@Command(name = "dictionary", mixinStandardHelpOptions = true,
    description = "Checks dictionary files, tells what the library knows of a term, counts terms.")
final class DictionaryCommand implements Runnable {

  private static final int MOST = 8;

  @Spec
  private CommandSpec spec;

  private final Supplier<Function<SourceText, Extraction>> extractor;

  /** @param extractor makes the extractor; asked only where a text is given to {@code find} */
  DictionaryCommand(Supplier<Function<SourceText, Extraction>> extractor) {
    this.extractor = extractor;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command expected: check, find or stats");
  }

  @Command(name = "check", mixinStandardHelpOptions = true,
      description = "Says what is wrong in dictionary files, with file, line and what to do.",
      exitCodeListHeading = "%nExit status:%n",
      exitCodeList = {"0:no error; there may be warnings", "1:an error was found", "2:the call was wrong"})
  int check(@Parameters(arity = "0..*", paramLabel = "FILE",
      description = "dictionaries, taken together (default: the library's own)") List<Path> files) {
    List<DictionaryFile> dictionaries = new ArrayList<>();
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files == null ? List.<Path>of() : files) {
      if (DictionaryFile.isRuleTable(file)) {
        out.println(file + ": a table of the library's rules, no dictionary; not looked at");
      } else {
        dictionaries.add(read(file));
      }
    }
    List<Finding> findings =
        DictionaryCheck.of(files == null || files.isEmpty() ? DictionaryFile.standard() : dictionaries);
    findings.forEach(out::println);
    long errors = findings.stream().filter(Finding::isError).count();
    out.println(errors + " errors, " + (findings.size() - errors) + " warnings");
    out.flush();
    return errors > 0 ? 1 : 0;
  }

  private DictionaryFile read(Path file) {
    try {
      return DictionaryFile.read(file);
    } catch (CharacterCodingException e) {
      throw new ParameterException(spec.commandLine(), file + ": UTF-8 expected", e);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), file + ": a file expected", e);
    }
  }

  @Command(name = "stats", mixinStandardHelpOptions = true,
      description = "Counts concepts, written forms and identifiers by type and by file, as Markdown.")
  int stats() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(DictionaryStats.of(Lexicon.standard().terms()).markdown());
    out.flush();
    return 0;
  }

  @Command(name = "find", mixinStandardHelpOptions = true,
      description = "Tells what the library knows of a term, and why a text does or does not have it.",
      exitCodeListHeading = "%nExit status:%n",
      exitCodeList = {"0:the term is known", "1:it is not", "2:the call was wrong"})
  int find(@Parameters(paramLabel = "TERM", description = "a form, in any width, case, dash or blank") String term,
           @Option(names = "--text", paramLabel = "TEXT", description = "say why this text does or does not have it")
           String text) {
    Lexicon lexicon = Lexicon.standard();
    TermFinder finder = new TermFinder(lexicon);
    PrintWriter out = spec.commandLine().getOut();
    List<Term> rows = finder.rows(term);
    rows.forEach(row -> print(row, out));
    if (rows.isEmpty()) {
      out.println("no row has \"" + term + "\"");
      list("did you mean", finder.near(term, MOST), out);
    }
    list("longer forms", finder.longer(term, MOST), out);
    if (text != null) {
      SourceText source = SourceText.of("text", text);
      List<TermPlace> places = TermPlaces.of(source, extractor.get().apply(source).entities(), lexicon, term);
      places.forEach(place -> out.println("text " + place.start() + "-" + place.end() + ": "
          + (place.found() ? "" : "not a mention: ") + place.reason()));
      if (places.isEmpty()) {
        out.println("text: \"" + term + "\" does not stand in it");
      }
    }
    out.flush();
    return rows.isEmpty() ? 1 : 0;
  }

  private static void print(Term row, PrintWriter out) {
    out.println(row.source() + ": " + row.term() + " " + row.type());
    print("forms", String.join(" | ", row.aliases()), out);
    print("concept", (row.id() == null ? "" : row.id() + " ") + (row.english() == null ? "" : row.english()), out);
    print("context", row.context().column(), out);
  }

  private static void print(String label, String value, PrintWriter out) {
    if (!value.isEmpty()) {
      out.println("  " + label + ": " + value);
    }
  }

  private static void list(String label, List<String> values, PrintWriter out) {
    if (!values.isEmpty()) {
      out.println(label + ": " + String.join(", ", values));
    }
  }
}
