// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.imputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.resampling.RandomStreams;

/**
 * Multiple imputation by chained equations with predictive mean matching (van Buuren 2018, Flexible
 * Imputation of Missing Data, 3.4 and 4.5): every missing answer is filled with the answer of
 * somebody whose predicted answer is near, so only answers that were given occur.
 *
 * @param sets number of completed sets m
 * @param rounds rounds through the columns for each set
 * @param donors from so many nearest ones a donor is drawn
 * @param seed of all draws
 */
public record Imputation(int sets, int rounds, int donors, long seed) {

  /** 20 sets, 10 rounds, 5 donors, seed 1. */
  public static Imputation withDefaults() {
    return new Imputation(20, 10, 5, 1);
  }

  public Imputation withSeed(long newSeed) {
    return new Imputation(sets, rounds, donors, newSeed);
  }

  public Imputation withSets(int newSets) {
    return new Imputation(newSets, rounds, donors, seed);
  }

  /**
   * Completes columns.
   *
   * @param columns k columns of n values, NaN where an answer is missing; the first is not
   *     completed and rows without it are left alone
   * @return m times k columns; where nothing is missing the given column itself
   * @throws IllegalArgumentException when fewer than k + 2 rows answer a column that has gaps
   */
  public List<double[][]> complete(double[][] columns) {
    return complete(columns, new boolean[columns.length][columns[0].length]);
  }

  /**
   * Completes columns that do not apply to everybody: what does not apply stays as it is and is
   * nobody's answer; it still has to be a number, see {@link DummyAdjustment}, whose indicators
   * belong among the columns.
   *
   * @param inapplicable k columns of n marks
   */
  public List<double[][]> complete(double[][] columns, boolean[][] inapplicable) {
    int[] rows =
        IntStream.range(0, columns[0].length)
            .filter(row -> !Double.isNaN(columns[0][row]))
            .toArray();
    List<double[][]> completed = new ArrayList<>();
    for (int set = 0; set < sets; set++) {
      completed.add(complete(columns, inapplicable, rows, RandomStreams.of(seed, set)));
    }
    return completed;
  }

  private double[][] complete(
      double[][] columns, boolean[][] inapplicable, int[] rows, SplittableRandom random) {
    double[][] filled = columns.clone();
    List<Gaps> gaps = new ArrayList<>();
    for (int column = 1; column < columns.length; column++) {
      Gaps own = Gaps.of(columns, inapplicable, column, rows);
      if (own.missing().length > 0) {
        if (own.answered().length < columns.length + 2) {
          throw new IllegalArgumentException(
              "only " + own.answered().length + " rows answer column " + column);
        }
        filled[column] = columns[column].clone();
        own.fillAtRandom(filled[column], random);
        gaps.add(own);
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (Gaps own : gaps) {
        match(filled, own, random);
      }
    }
    return filled;
  }

  private void match(double[][] filled, Gaps gaps, SplittableRandom random) {
    Prediction prediction = Prediction.of(filled, gaps, random);
    Integer[] byPrediction = new Integer[gaps.answered().length];
    Arrays.setAll(byPrediction, i -> i);
    double[] known = prediction.ofAnswered();
    Arrays.sort(byPrediction, (a, b) -> Double.compare(known[a], known[b]));
    double[] sorted = Arrays.stream(byPrediction).mapToDouble(i -> known[i]).toArray();
    double[] wanted = prediction.ofMissing();
    double[] column = filled[gaps.column()];
    double[] answers = new double[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      int donor = near(sorted, wanted[i], random);
      answers[i] = column[gaps.answered()[byPrediction[donor]]];
    }
    for (int i = 0; i < wanted.length; i++) {
      column[gaps.missing()[i]] = answers[i];
    }
  }

  /** One of the nearest in a sorted list. */
  private int near(double[] sorted, double value, SplittableRandom random) {
    int place = Arrays.binarySearch(sorted, value);
    int right = place >= 0 ? place : -place - 1;
    int left = right - 1;
    int chosen = random.nextInt(Math.min(donors, sorted.length));
    int donor = -1;
    for (int step = 0; step <= chosen; step++) {
      boolean goRight =
          left < 0 || (right < sorted.length && sorted[right] - value < value - sorted[left]);
      donor = goRight ? right++ : left--;
    }
    return donor;
  }
}
