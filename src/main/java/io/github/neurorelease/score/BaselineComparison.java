package io.github.neurorelease.score;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A score beside a baseline. Immutable.
 *
 * @param changes     each type, kind of record and type of value, as far as annotated or found then or now
 * @param tolerance   how much F1 may fall
 * @param newMistakes the differences that the baseline does not know
 * @param notes       what makes the two hard to compare, such as other documents
 */
public record BaselineComparison(List<Change> changes, double tolerance, List<Mistake> newMistakes,
                                 List<String> notes) {

  private static final int SHOWN = 12;

  /** Copies the lists. @throws IllegalArgumentException if the tolerance is negative or not a number */
  public BaselineComparison {
    if (!(tolerance >= 0)) {
      throw new IllegalArgumentException("tolerance: at least 0 expected, got " + tolerance);
    }
    changes = List.copyOf(changes);
    newMistakes = List.copyOf(newMistakes);
    notes = List.copyOf(notes);
  }

  /** What fell by more than the tolerance. */
  public List<Change> fallen() {
    return changes.stream().filter(change -> change.fell(tolerance)).toList();
  }

  /** Whether nothing fell by more than the tolerance. */
  public boolean holds() {
    return fallen().isEmpty();
  }

  /** The new mistakes that concern what fell. */
  public List<Mistake> newMistakes(Change change) {
    String type = change.name().replace(Baseline.VALUES, "");
    return newMistakes.stream().filter(mistake -> mistake.concerns(type)).toList();
  }

  /** For people: every change, what fell, and the new mistakes by text and context. */
  public String report() {
    StringBuilder report = new StringBuilder();
    notes.forEach(note -> report.append("note: ").append(note).append('\n'));
    for (Change change : changes) {
      report.append(String.format(Locale.ROOT, "%-20s %s -> %s  %+.4f%s%n", change.name(), f1(change.before()),
          f1(change.now()), change.difference(), change.fell(tolerance) ? "  FELL" : ""));
    }
    if (!holds()) {
      report.append("accuracy fell: ")
          .append(fallen().stream().map(Change::name).collect(Collectors.joining(", "))).append('\n');
      fallen().forEach(change -> appendMistakes(report, change.name(), newMistakes(change)));
    }
    return report.toString().replace("\r\n", "\n");
  }

  private static void appendMistakes(StringBuilder report, String name, List<Mistake> mistakes) {
    report.append(name).append(", ").append(mistakes.size()).append(" new\n");
    mistakes.stream().limit(SHOWN).forEach(mistake -> report.append("  ").append(mistake).append('\n'));
    if (mistakes.size() > SHOWN) {
      report.append("  and ").append(mistakes.size() - SHOWN).append(" more\n");
    }
  }

  private static String f1(Counts counts) {
    return counts.isEmpty() ? "     –" : String.format(Locale.ROOT, "%.4f", counts.f1());
  }
}
