// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.estimation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.data.design.Units;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.statistics.design.Strata;

/**
 * What respondents answered, as numbers: for estimators that sums of one question do not serve,
 * such as the difference of two judgements of the same people.
 *
 * @param sampling how the respondents were drawn
 * @param values for each row of the table its number; NaN outside the base
 */
public record Responses(Sampling sampling, double[] values) {

  public Responses {
    if (values.length != sampling.base().size()) {
      throw new IllegalArgumentException(
          values.length + " values for a table of " + sampling.base().size() + " rows");
    }
    values = values.clone();
  }

  /** Of a domain: values outside the rows are left out. */
  public static Responses of(Sampling sampling, Rows rows, double[] values) {
    double[] within = new double[values.length];
    for (int row = 0; row < within.length; row++) {
      boolean counts = rows.contains(row) && sampling.base().contains(row);
      within[row] = counts && sampling.weight(row) > 0 ? values[row] : Double.NaN;
    }
    return new Responses(sampling, within);
  }

  /** How the respondents of a fielding were drawn. */
  public static Sampling sampling(Fielded fielded) {
    return Sampling.of(fielded.design(), fielded.table());
  }

  public boolean in(int row) {
    return !Double.isNaN(values[row]);
  }

  /** Unweighted base. */
  public int n() {
    return (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
  }

  /** The rows in the base, ascending. */
  public int[] rows() {
    return IntStream.range(0, values.length).filter(this::in).toArray();
  }

  /** The values of the base, in the order of {@link #rows}. */
  public double[] present() {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
  }

  /** The weights of the base, in the order of {@link #rows}. */
  public double[] weights() {
    return Arrays.stream(rows()).mapToDouble(sampling::weight).toArray();
  }

  /** The same with only the rows that are in the base of the other too. */
  public Responses where(Responses other) {
    double[] both = values.clone();
    for (int row = 0; row < both.length; row++) {
      if (!other.in(row)) {
        both[row] = Double.NaN;
      }
    }
    return new Responses(sampling, both);
  }

  /** The sums behind means and shares. */
  public UnitSums sums() {
    return UnitSums.of(this);
  }

  /** How all rows of the table were drawn; a row outside the sample has no weight. */
  public SampleRows drawn() {
    return drawn(sampling);
  }

  /** The same of a table by itself, for whoever compares many answers of one. */
  public static SampleRows drawn(Sampling sampling) {
    var all = new Responses(sampling, new double[sampling.base().size()]);
    double[] weights = new double[all.values.length];
    sampling.base().forEach(row -> weights[row] = sampling.weight(row));
    int[] units = IntStream.range(0, weights.length).map(all::unit).toArray();
    return new SampleRows(weights, units, all.strata());
  }

  /** The first-stage unit of a row: its cluster, or the respondent. */
  public int unit(int row) {
    return clustered() ? sampling.unit(row) : row;
  }

  private boolean clustered() {
    return sampling.units().firstStage() == FirstStage.CLUSTERS;
  }

  /** How the first-stage units lie in strata. */
  public Strata strata() {
    Units units = sampling.units();
    int[] stratum =
        clustered()
            ? IntStream.range(0, units.size()).map(units::stratum).toArray()
            : IntStream.range(0, values.length).map(sampling::unit).toArray();
    return new Strata(
        stratum, IntStream.range(0, units.strata()).mapToDouble(units::fraction).toArray());
  }
}
