// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.Weights;

/**
 * How the rows of a table were drawn: their weights and the primary sampling units (PSUs) they
 * belong to.
 *
 * @param weights n weights, not negative
 * @param psu for each row the number of its PSU, from 0
 * @param strata of the PSUs
 */
public record SampleRows(double[] weights, int[] psu, Strata strata) {
  public SampleRows {
    Weights.areConstant(weights);
    if (psu.length != weights.length) {
      throw new IllegalArgumentException(
          psu.length + " places in PSUs for " + weights.length + " rows");
    }
    for (int unit : psu) {
      if (unit < 0 || unit >= strata.psus()) {
        throw new IllegalArgumentException("PSU " + unit + " among " + strata.psus());
      }
    }
  }

  /** A simple random sample of n rows. */
  public static SampleRows simple(int n) {
    return weighted(IntStream.range(0, n).mapToDouble(i -> 1).toArray());
  }

  /** Every row drawn on its own, with a weight. */
  public static SampleRows weighted(double... weights) {
    return new SampleRows(
        weights, IntStream.range(0, weights.length).toArray(), Strata.one(weights.length));
  }

  /** The same rows with these PSUs in these strata. */
  public SampleRows inUnits(int[] newPsu, Strata newStrata) {
    return new SampleRows(weights, newPsu, newStrata);
  }

  public int n() {
    return weights.length;
  }

  /**
   * Whether nothing of a design is declared: equal weights, every row its own PSU, one stratum of
   * an infinite population.
   */
  public boolean areSimple() {
    return strata.fraction().length == 1
        && strata.fraction()[0] == 0
        && strata.psus() == n()
        && everyRowIsItsOwnPsu()
        && Weights.areConstant(weights);
  }

  private boolean everyRowIsItsOwnPsu() {
    var seen = new BitSet(n());
    for (int unit : psu) {
      seen.set(unit);
    }
    return seen.cardinality() == n();
  }

  /**
   * The mean over the rows with an answer, in two centred passes.
   *
   * @param values n values; NaN where there is no answer
   * @return empty when no row with a weight above 0 has an answer
   * @throws IllegalArgumentException when lengths differ or a value is infinite
   */
  public Optional<Linearized> mean(double[] values) {
    if (values.length != n()) {
      throw new IllegalArgumentException(values.length + " values of " + n() + " rows");
    }
    double weight = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      if (counts(i, values[i])) {
        weight += weights[i];
        sum += weights[i] * values[i];
      }
    }
    return weight == 0 ? Optional.empty() : Optional.of(about(sum / weight, values));
  }

  private Linearized about(double centre, double[] values) {
    var weight = new double[strata.psus()];
    var weighted = new double[strata.psus()];
    for (int i = 0; i < values.length; i++) {
      if (counts(i, values[i])) {
        weight[psu[i]] += weights[i];
        weighted[psu[i]] += weights[i] * (values[i] - centre);
      }
    }
    var deviation = Linearized.mean(weight, weighted);
    return new Linearized(centre + deviation.value(), deviation.totals(), deviation.present(), 0);
  }

  private boolean counts(int row, double value) {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("answer " + value + " in row " + row);
    }
    return weights[row] > 0 && !Double.isNaN(value);
  }
}
