package io.github.neurorelease.score;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * 95 % intervals by resampling: the figure of as many units, drawn with replacement, over and over. The seed is fixed,
 * so that the same counts give the same interval.
 *
 * <p>Source: the percentile bootstrap of Efron (1979). Immutable, safe to share between threads.
 *
 * @param samples how often to draw, at least 40
 * @param seed    the random numbers' seed
 */
public record Bootstrap(int samples, long seed) {

  /** What is drawn: whole documents, or single sentences. */
  public enum Unit { DOCUMENT, SENTENCE }

  /** 1000 samples with the seed that all reports use. */
  public static final Bootstrap STANDARD = new Bootstrap(1000, 20130613L);

  /** @throws IllegalArgumentException if {@code samples < 40} */
  public Bootstrap {
    if (samples < 40) {
      throw new IllegalArgumentException("samples: at least 40 expected, got " + samples);
    }
  }

  /**
   * The interval of a figure of the sum of counts.
   *
   * @param units  the counts of each unit
   * @param figure such as {@code Counts::f1}
   * @return the interval; both ends the figure of nothing where there is no unit
   */
  public Interval interval(List<Counts> units, ToDoubleFunction<Counts> figure) {
    if (units.isEmpty()) {
      double nothing = figure.applyAsDouble(Counts.NONE);
      return new Interval(nothing, nothing);
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] figures = new double[samples];
    for (int i = 0; i < samples; i++) {
      figures[i] = figure.applyAsDouble(draw(units, random));
    }
    Arrays.sort(figures);
    return new Interval(figures[(int) Math.floor(0.025 * (samples - 1))],
        figures[(int) Math.ceil(0.975 * (samples - 1))]);
  }

  private static Counts draw(List<Counts> units, SplittableRandom random) {
    int[] sum = new int[5];
    for (int i = 0; i < units.size(); i++) {
      Counts unit = units.get(random.nextInt(units.size()));
      sum[0] += unit.correct();
      sum[1] += unit.incorrect();
      sum[2] += unit.partial();
      sum[3] += unit.missing();
      sum[4] += unit.spurious();
    }
    return new Counts(sum[0], sum[1], sum[2], sum[3], sum[4]);
  }
}
