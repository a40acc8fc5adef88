// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.estimation;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ketenspiegel.data.aggregation.CodeSummary;
import org.ketenspiegel.data.aggregation.NumberSummary;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.data.design.Units;
import org.ketenspiegel.data.design.Units.FirstStage;

/**
 * What an estimate of one group needs of the answers: sums of weights and values per unit of the
 * design. Values are kept less {@code shift}, so that their squares keep their digits.
 */
public record UnitSums(
    Units units,
    boolean weighted,
    long[] n,
    double[] w,
    double[] wy,
    double[] ww,
    double[] wwy,
    double[] wwyy,
    double shift) {

  private static UnitSums empty(Units units, boolean weighted, double shift) {
    int size = units.size();
    return new UnitSums(
        units,
        weighted,
        new long[size],
        new double[size],
        new double[size],
        new double[size],
        new double[size],
        new double[size],
        shift);
  }

  /**
   * The sums of a coded column.
   *
   * @param base which entries of the column's dictionary count
   * @param value of an entry; for a share 1 within the category and 0 outside
   */
  public static UnitSums of(
      CodeSummary summary, int group, IntPredicate base, IntToDoubleFunction value) {
    UnitSums sums = empty(summary.units(), summary.weighted(), 0);
    int[] counted = IntStream.range(0, summary.entries().size()).filter(base).toArray();
    double[] y = IntStream.of(counted).mapToDouble(value::applyAsDouble).toArray();
    for (int u = 0; u < sums.n.length; u++) {
      sums.add(u, summary, group, counted, y);
    }
    return sums;
  }

  /** Adds up in local variables, because a table of many clusters comes here millions of times. */
  private void add(int u, CodeSummary summary, int group, int[] counted, double[] y) {
    long count = 0;
    double sumW = 0;
    double sumWy = 0;
    double sumWw = 0;
    double sumWwy = 0;
    double sumWwyy = 0;
    for (int i = 0; i < counted.length; i++) {
      double weight = summary.weight(group, u, counted[i]);
      double squared = summary.weightSquared(group, u, counted[i]);
      count += summary.count(group, u, counted[i]);
      sumW += weight;
      sumWy += weight * y[i];
      sumWw += squared;
      sumWwy += squared * y[i];
      sumWwyy += squared * y[i] * y[i];
    }
    n[u] = count;
    w[u] = sumW;
    wy[u] = sumWy;
    ww[u] = sumWw;
    wwy[u] = sumWwy;
    wwyy[u] = sumWwyy;
  }

  /** The sums of a column of numbers. */
  public static UnitSums of(NumberSummary summary, int group) {
    UnitSums sums = empty(summary.units(), summary.weighted(), summary.shift());
    for (int u = 0; u < sums.n.length; u++) {
      sums.n[u] = summary.count(group, u);
      sums.w[u] = summary.w(group, u);
      sums.wy[u] = summary.wz(group, u);
      sums.ww[u] = summary.ww(group, u);
      sums.wwy[u] = summary.wwz(group, u);
      sums.wwyy[u] = summary.wwzz(group, u);
    }
    return sums;
  }

  /** The sums of answers row by row; of shares and signs as they are, of others less the first. */
  static UnitSums of(Responses answers) {
    double[] values = answers.values();
    int row = 0;
    while (row < values.length && Double.isNaN(values[row])) {
      row++;
    }
    double first = row == values.length ? 0 : values[row];
    double shift = Math.abs(first) <= 1 ? 0 : first;
    Sampling sampling = answers.sampling();
    UnitSums sums = empty(sampling.units(), sampling.weighted(), shift);
    for (; row < values.length; row++) {
      if (!Double.isNaN(values[row])) {
        int u = sampling.unit(row);
        double weight = sampling.weight(row);
        double y = values[row] - shift;
        sums.n[u]++;
        sums.w[u] += weight;
        sums.wy[u] += weight * y;
        sums.ww[u] += weight * weight;
        sums.wwy[u] += weight * weight * y;
        sums.wwyy[u] += weight * weight * y * y;
      }
    }
    return sums;
  }

  /** Unweighted base. */
  public long base() {
    long total = 0;
    for (long each : n) {
      total += each;
    }
    return total;
  }

  /** Weighted base. */
  public double weight() {
    return total(w);
  }

  /** Kish's effective base (Σw)² / Σw². */
  public double effectiveBase() {
    double squares = total(ww);
    double weight = weight();
    return squares == 0 ? 0 : weight * weight / squares;
  }

  /** Plainly added: a stream's compensated sum takes several times as long. */
  static double total(double[] sums) {
    double total = 0;
    for (double sum : sums) {
      total += sum;
    }
    return total;
  }

  /** Whether nothing but a simple random sample from a large population was declared. */
  public boolean simple() {
    return !weighted
        && units.firstStage() == FirstStage.ROWS
        && units.strata() == 1
        && units.fraction(0) == 0;
  }
}
