package io.github.neurorelease.dictionary;

import io.github.neurorelease.lexicon.Context;
import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.lexicon.Key;
import io.github.neurorelease.lexicon.Resources;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.lexicon.TermReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks through dictionary files for what is wrong: lines that cannot be used, identifiers of a wrong form, contexts
 * that cannot work, forms under two types or in two rows, forms that the program makes by itself, everyday words
 * without a context, rows out of order.
 *
 * <pre>{@code
 * List<Finding> findings = DictionaryCheck.of(List.of(DictionaryFile.read(Path.of("ours.tsv"))));
 * }</pre>
 */
public final class DictionaryCheck {

  /** A written form of a row. */
  private record Form(String written, Term term) {
  }

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Form>> byKey = new HashMap<>();
  private final OrdinaryWords ordinary = new OrdinaryWords();

  private DictionaryCheck() {
  }

  /** What is wrong in the files, taken together; in the order of files and lines. */
  public static List<Finding> of(List<DictionaryFile> files) {
    DictionaryCheck check = new DictionaryCheck();
    files.forEach(check::file);
    check.byKey.values().forEach(check::shared);
    List<String> order = files.stream().map(DictionaryFile::name).toList();
    check.findings.sort(Comparator.comparingInt((Finding finding) -> order.indexOf(finding.file()))
        .thenComparingInt(Finding::line));
    return List.copyOf(check.findings);
  }

  private void file(DictionaryFile file) {
    if (file.lines().isEmpty() || !file.lines().get(0).cells().equals(TermReader.HEADER)) {
      findings.add(Finding.error(file.name(), file.lines().isEmpty() ? 1 : file.lines().get(0).number(),
          "no header", "write as the first line " + String.join("<TAB>", TermReader.HEADER)));
      return;
    }
    byte[] before = new byte[0];
    for (Resources.Line line : file.lines().subList(1, file.lines().size())) {
      byte[] term = line.cell(0).getBytes(StandardCharsets.UTF_8);
      if (Arrays.compareUnsigned(before, term) > 0) {
        findings.add(Finding.warning(line.file(), line.number(), "\"" + line.cell(0) + "\" is out of order",
            "sort the rows by term in code point order (LC_ALL=C sort)"));
      }
      before = term;
      row(line);
    }
  }

  private void row(Resources.Line line) {
    Term term;
    try {
      term = TermReader.term(line);
    } catch (DictionaryException e) {
      String prefix = line.file() + ":" + line.number() + ": ";
      findings.add(Finding.error(line.file(), line.number(), e.getMessage().substring(prefix.length()),
          "mend the line"));
      return;
    }
    identifier(term);
    context(term);
    forms(term);
  }

  private void identifier(Term term) {
    String problem = term.id() == null ? null : Identifiers.problem(term.id());
    if (problem != null) {
      error(term, problem, "look it up again, or leave the column empty");
    } else if (term.id() != null && term.english() == null) {
      warning(term, "\"" + term.term() + "\" has an identifier and no English name",
          "write the concept's name in that vocabulary");
    }
  }

  private void context(Term term) {
    Context context = term.context();
    if (context.isNever()) {
      return;
    }
    Stream.of(context.near(), context.next(), context.prev(), context.notNext(), context.notPrev())
        .flatMap(List::stream).forEach(word -> {
          if (word.isBlank()) {
            error(term, "the context has an empty word, which stands everywhere", "take the superfluous | out");
          }
        });
    if (context.notNext().stream().anyMatch(context.next()::contains)
        || context.notPrev().stream().anyMatch(context.prev()::contains)) {
      error(term, "the context demands and forbids one word", "take it out on one side");
    }
  }

  private void forms(Term term) {
    Map<String, String> own = new HashMap<>();
    Stream.concat(Stream.of(term.term()), term.aliases().stream()).forEach(form -> {
      String key = Key.of(form);
      String other = own.putIfAbsent(key, form);
      if (key.isEmpty()) {
        error(term, "the alias \"" + form + "\" has no letter, kanji or kana", "take it out");
      } else if (other == null) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Form(form, term));
      } else if (form.equals(other)) {
        warning(term, "\"" + form + "\" is there twice", "take one out");
      } else if (!isCaseAlone(form, other)) {
        warning(term, "\"" + form + "\" and \"" + other + "\" differ only in width, case, dash, blank or middle dot",
            "take one out: the program finds both by either");
      }
    });
    if (term.context().isNone() && !term.context().isAlways() && ordinary.isOrdinary(term.term())) {
      warning(term, "\"" + term.term() + "\" is a word of everyday language",
          "say in the context column when it is a term, such as field or near:…, or always");
    }
  }

  /** In short Latin forms case tells words apart, so that both spellings may be wanted: Shh, SHH. */
  private static boolean isCaseAlone(String form, String other) {
    return form.equalsIgnoreCase(other) && form.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count() <= 5;
  }

  /** Several rows with one form: without a context the first is found and the others never are. */
  private void shared(List<Form> forms) {
    for (int i = 1; i < forms.size(); i++) {
      Form form = forms.get(i);
      for (Form first : forms.subList(0, i)) {
        if (!first.term().context().isNone() || !form.term().context().isNone()
            || !first.written().equals(form.written()) && isCaseAlone(first.written(), form.written())) {
          continue;
        }
        String where = "\"" + form.written() + "\" stands at " + first.term().source() + " (" + first.term().term()
            + ", " + first.term().type() + ") too";
        if (first.term().type() != form.term().type()) {
          error(form.term(), where + ", as another type", "keep one, or give both a context");
        } else {
          warning(form.term(), where, "keep one row of the concept, or give both a context");
        }
        break;
      }
    }
  }

  private void error(Term term, String problem, String advice) {
    findings.add(Finding.error(term.file(), term.line(), problem, advice));
  }

  private void warning(Term term, String problem, String advice) {
    findings.add(Finding.warning(term.file(), term.line(), problem, advice));
  }
}
