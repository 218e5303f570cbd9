package io.github.neurorelease.score;

/**
 * The five counts of SemEval-2013 task 9.1 and what follows from them. Counts add: those of several documents are the
 * sum of each one's.
 *
 * <p>Source: Segura-Bedmar et al. 2013, SemEval-2013 Task 9 (<a href="https://aclanthology.org/S13-2056">S13-2056</a>),
 * after the measures of MUC-5.
 *
 * @param correct   found as annotated
 * @param incorrect found where something else is annotated
 * @param partial   found with other boundaries, where the measure gives half a point for it
 * @param missing   annotated and not found
 * @param spurious  found and not annotated
 */
public record Counts(int correct, int incorrect, int partial, int missing, int spurious) {

  /** Nothing annotated, nothing found. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /** @throws IllegalArgumentException if a count is negative */
  public Counts {
    if (correct < 0 || incorrect < 0 || partial < 0 || missing < 0 || spurious < 0) {
      throw new IllegalArgumentException("counts: at least 0 expected");
    }
  }

  /** The sum of both. */
  public Counts plus(Counts other) {
    return new Counts(correct + other.correct, incorrect + other.incorrect, partial + other.partial,
        missing + other.missing, spurious + other.spurious);
  }

  /** How many are annotated (POS). */
  public int possible() {
    return correct + incorrect + partial + missing;
  }

  /** How many are found (ACT). */
  public int actual() {
    return correct + incorrect + partial + spurious;
  }

  /** Whether nothing is annotated and nothing found, so that there is nothing to judge. */
  public boolean isEmpty() {
    return possible() == 0 && actual() == 0;
  }

  /** The share of what is found that is right, 0 to 1; 0 where nothing is found. */
  public double precision() {
    return actual() == 0 ? 0 : (correct + 0.5 * partial) / actual();
  }

  /** The share of what is annotated that is found, 0 to 1; 0 where nothing is annotated. */
  public double recall() {
    return possible() == 0 ? 0 : (correct + 0.5 * partial) / possible();
  }

  /** The harmonic mean of precision and recall, 0 to 1; 0 where both are 0. */
  public double f1() {
    int sum = possible() + actual();
    return sum == 0 ? 0 : (2.0 * correct + partial) / sum;
  }
}
