package io.github.neurorelease.score;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns with the greatest sum of weights.
 *
 * <p>Source: the Hungarian method (Kuhn 1955, Munkres 1957) by shortest augmenting paths with potentials (Jonker and
 * Volgenant 1987), O(rows² · columns).
 */
final class Assignment {

  private Assignment() {
  }

  /**
   * @param weights rows of equal length, at most as many as columns, each weight at least 0
   * @return for each row its column
   */
  static int[] best(long[][] weights) {
    int rows = weights.length;
    int columns = rows == 0 ? 0 : weights[0].length;
    if (rows > columns) {
      throw new IllegalArgumentException("weights: at most as many rows as columns expected");
    }
    long[] rowPotential = new long[rows + 1];
    long[] columnPotential = new long[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      augment(weights, row, rowPotential, columnPotential, rowOf);
    }
    int[] columnOf = new int[rows];
    for (int column = 1; column <= columns; column++) {
      if (rowOf[column] > 0) {
        columnOf[rowOf[column] - 1] = column - 1;
      }
    }
    return columnOf;
  }

  private static void augment(long[][] weights, int row, long[] rowPotential, long[] columnPotential, int[] rowOf) {
    int columns = columnPotential.length - 1;
    long[] least = new long[columns + 1];
    int[] previous = new int[columns + 1];
    boolean[] used = new boolean[columns + 1];
    Arrays.fill(least, Long.MAX_VALUE);
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      int next = relax(weights[rowOf[column] - 1], rowOf[column], column, rowPotential, columnPotential, least,
          previous, used);
      long delta = least[next];
      for (int j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]] += delta;
          columnPotential[j] -= delta;
        } else if (least[j] != Long.MAX_VALUE) {
          least[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[previous[column]];
      column = previous[column];
    }
  }

  private static int relax(long[] weights, int row, int from, long[] rowPotential, long[] columnPotential,
                           long[] least, int[] previous, boolean[] used) {
    int next = 0;
    long smallest = Long.MAX_VALUE;
    for (int j = 1; j < least.length; j++) {
      if (used[j]) {
        continue;
      }
      long cost = -weights[j - 1] - rowPotential[row] - columnPotential[j];
      if (cost < least[j]) {
        least[j] = cost;
        previous[j] = from;
      }
      if (least[j] < smallest) {
        smallest = least[j];
        next = j;
      }
    }
    return next;
  }
}
