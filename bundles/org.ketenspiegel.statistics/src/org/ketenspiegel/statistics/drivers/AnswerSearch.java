// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ketenspiegel.statistics.CompleteRows;

/**
 * Looks for the answers to one driver that, given one category differently, change its LMG share
 * the fastest: in every step the one with the steepest first-order effect, taken exactly. Steepest
 * descent finds few answers, not certainly the fewest.
 */
public final class AnswerSearch {

  private static final double NUDGE = 1e-6;

  private final int p;
  private final double[][] columns;
  private final double[] weights;
  private final double[] means;
  private final double[] products;
  private final double total;
  private final SubsetFits fits;

  /**
   * @param rows outcome and p drivers, none of them constant
   */
  public AnswerSearch(CompleteRows rows) {
    p = rows.columns().length - 1;
    columns = rows.columns();
    weights = rows.weights();
    total = Arrays.stream(weights).sum();
    means = Arrays.stream(columns).mapToDouble(this::mean).toArray();
    products = new double[(p + 1) * (p + 1)];
    for (int a = 0; a <= p; a++) {
      for (int b = 0; b <= p; b++) {
        products[a * (p + 1) + b] = product(a, b);
      }
    }
    fits = new SubsetFits(p, p + 2);
  }

  private double mean(double[] column) {
    double sum = 0;
    for (int row = 0; row < column.length; row++) {
      sum += weights[row] * column[row];
    }
    return sum / total;
  }

  private double product(int a, int b) {
    double sum = 0;
    for (int row = 0; row < weights.length; row++) {
      sum += weights[row] * (columns[a][row] - means[a]) * (columns[b][row] - means[b]);
    }
    return sum;
  }

  /** Whether a share shall fall or rise. */
  public enum Aim {
    LESS(-1),
    MORE(1);

    private final int sign;

    Aim(int sign) {
      this.sign = sign;
    }
  }

  /**
   * The shares of all drivers after 1, 2, … changed answers, each respondent's at most once; looked
   * for step by step. Paths of one search may be followed by several threads.
   *
   * @param driver from 0
   * @param down what one category lower changes in each row's answer, 0 where there is none lower
   * @param up what one category higher changes in it, 0 where there is none higher
   * @param most answers to change
   * @return p shares for each step; fewer steps when no answer helps any more
   */
  public Iterator<double[]> path(int driver, Aim aim, double[] down, double[] up, int most) {
    return new Steps(driver + 1, aim, down, up, most);
  }

  /** One answer given differently. */
  private record Step(int row, double change) {}

  /** What was changed on the way so far, and the answer to change next. */
  private final class Steps implements Iterator<double[]> {

    private final int k;
    private final Aim aim;
    private final double[] down;
    private final double[] up;
    private final double[] column;
    private final boolean[] used = new boolean[weights.length];
    private double[] now = products.clone();
    private double mean;
    private int left;
    private Optional<Step> ahead;

    Steps(int k, Aim aim, double[] down, double[] up, int most) {
      this.k = k;
      this.aim = aim;
      this.down = down;
      this.up = up;
      column = columns[k].clone();
      mean = means[k];
      left = most;
      ahead = steepest(around(now, k).slope());
    }

    @Override
    public boolean hasNext() {
      return left > 0 && ahead.isPresent();
    }

    @Override
    public double[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int row = ahead.get().row();
      double change = ahead.get().change();
      left--;
      used[row] = true;
      now = moved(now, k, row, column[row] - mean, change);
      column[row] += change;
      mean += weights[row] * change / total;
      Shares around = around(now, k);
      ahead = left > 0 ? steepest(around.slope()) : Optional.empty();
      return around.own();
    }

    /** Of equal answers the first. */
    private Optional<Step> steepest(double[] slope) {
      int best = -1;
      double change = 0;
      double gain = 0;
      for (int row = 0; row < weights.length; row++) {
        for (int way = used[row] ? 2 : 0; way < 2; way++) {
          double shift = way == 0 ? down[row] : up[row];
          double effect =
              shift == 0 ? 0 : aim.sign * effect(now, slope, k, row, column[row] - mean, shift);
          if (effect > gain) {
            gain = effect;
            best = row;
            change = shift;
          }
        }
      }
      return best < 0 ? Optional.empty() : Optional.of(new Step(best, change));
    }
  }

  private double[] correlations(double[] of) {
    int width = p + 1;
    double[] r = new double[width * width];
    for (int a = 0; a < width; a++) {
      for (int b = 0; b < width; b++) {
        double scale = Math.sqrt(of[a * width + a] * of[b * width + b]);
        r[a * width + b] = a == b ? 1 : of[a * width + b] / scale;
      }
    }
    return r;
  }

  /**
   * @param own shares of all drivers
   * @param slope how the share of one changes with its correlation with each column
   */
  private record Shares(double[] own, double[] slope) {}

  /** All at once: the matrix itself, and one with each correlation of column k nudged. */
  private Shares around(double[] of, int k) {
    int width = p + 1;
    double[] r = correlations(of);
    double[][] cells = new double[width * width][p + 2];
    for (int cell = 0; cell < cells.length; cell++) {
      Arrays.fill(cells[cell], r[cell]);
    }
    for (int j = 0; j < width; j++) {
      if (j != k) {
        cells[k * width + j][j + 1] += NUDGE;
        cells[j * width + k][j + 1] += NUDGE;
      }
    }
    double[][] into = new double[p][p + 2];
    synchronized (fits) {
      fits.averageGains(cells, p + 2, into);
    }
    double[] slope = new double[width];
    for (int j = 0; j < width; j++) {
      slope[j] = j == k ? 0 : (into[k - 1][j + 1] - into[k - 1][0]) / NUDGE;
    }
    return new Shares(Arrays.stream(into).mapToDouble(share -> share[0]).toArray(), slope);
  }

  private double effect(
      double[] of, double[] slope, int k, int row, double deviation, double shift) {
    int width = p + 1;
    double own = of[k * width + k];
    double changed = own + squares(row, deviation, shift);
    double effect = 0;
    for (int j = 0; j < width; j++) {
      if (j != k) {
        double product = of[k * width + j];
        double next = product + weights[row] * shift * (columns[j][row] - means[j]);
        double other = of[j * width + j];
        effect += slope[j] * (next / Math.sqrt(changed * other) - product / Math.sqrt(own * other));
      }
    }
    return effect;
  }

  /** What a changed answer adds to the driver's centred sum of squares. */
  private double squares(int row, double deviation, double shift) {
    double w = weights[row];
    return 2 * w * shift * deviation + w * shift * shift - w * shift * w * shift / total;
  }

  private double[] moved(double[] of, int k, int row, double deviation, double shift) {
    int width = p + 1;
    double[] next = of.clone();
    for (int j = 0; j < width; j++) {
      if (j != k) {
        next[k * width + j] += weights[row] * shift * (columns[j][row] - means[j]);
        next[j * width + k] = next[k * width + j];
      }
    }
    next[k * width + k] += squares(row, deviation, shift);
    return next;
  }
}
