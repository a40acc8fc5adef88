// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Moments;

/** A sample of the reference data with a design, summed per sampling unit as a caller would. */
public record DesignSample(
    Columns columns, int[] psu, int[] stratum, double[] weight, double[] population, int[] member) {

  public static DesignSample of(String file) {
    return of(Columns.read(file));
  }

  static DesignSample of(Columns columns) {
    int n = columns.rows().length;
    return new DesignSample(
        columns,
        IntStream.range(0, n).toArray(),
        new int[n],
        filled(n, 1),
        filled(n, Double.POSITIVE_INFINITY),
        IntStream.generate(() -> 1).limit(n).toArray());
  }

  private static double[] filled(int n, double value) {
    var filled = new double[n];
    Arrays.fill(filled, value);
    return filled;
  }

  public DesignSample clustered(String column) {
    return new DesignSample(columns, columns.codes(column), stratum, weight, population, member);
  }

  public DesignSample stratified(String column) {
    return new DesignSample(columns, psu, columns.codes(column), weight, population, member);
  }

  public DesignSample weighted(String column) {
    return new DesignSample(columns, psu, stratum, columns.get(column), population, member);
  }

  /** With the number of sampling units in the stratum's population. */
  public DesignSample corrected(String column) {
    return new DesignSample(columns, psu, stratum, weight, columns.get(column), member);
  }

  /** The domain of the rows with the value; the other rows stay in the design. */
  public DesignSample domain(String column, int value) {
    var codes = columns.codes(column);
    return new DesignSample(
        columns,
        psu,
        stratum,
        weight,
        population,
        IntStream.range(0, codes.length).map(i -> codes[i] == value ? member[i] : 0).toArray());
  }

  Linearized linearized(double[] y) {
    int psus = Arrays.stream(psu).max().getAsInt() + 1;
    var w = new double[psus];
    var wy = new double[psus];
    for (int i = 0; i < psu.length; i++) {
      w[psu[i]] += member[i] * weight[i];
      wy[psu[i]] += member[i] * weight[i] * y[i];
    }
    return Linearized.mean(w, wy);
  }

  Strata strata() {
    int psus = Arrays.stream(psu).max().getAsInt() + 1;
    var stratumOfPsu = new int[psus];
    var populationOf = new double[Arrays.stream(stratum).max().getAsInt() + 1];
    var size = new int[populationOf.length];
    for (int i = 0; i < psu.length; i++) {
      stratumOfPsu[psu[i]] = stratum[i];
      populationOf[stratum[i]] = population[i];
    }
    for (int h : stratumOfPsu) {
      size[h]++;
    }
    return Strata.of(stratumOfPsu)
        .withFraction(
            IntStream.range(0, size.length).mapToDouble(h -> size[h] / populationOf[h]).toArray());
  }

  /** The same as sums per stratum, of values less the shift; every row a sampling unit. */
  LinearizedSums sums(String column, double shift) {
    var y = columns.get(column);
    var strata = strata();
    return LinearizedSums.mean(
        IntStream.range(0, strata.fraction().length)
            .mapToObj(h -> sums(h, y, shift, strata.fraction()[h]))
            .toList());
  }

  private RespondentSums sums(int h, double[] y, double shift, double fraction) {
    int respondents = 0;
    int members = 0;
    var s = new double[5];
    for (int i = 0; i < y.length; i++) {
      if (stratum[i] == h) {
        respondents++;
        members += member[i];
        double w = member[i] * weight[i];
        double v = y[i] - shift;
        s[0] += w;
        s[1] += w * v;
        s[2] += w * w;
        s[3] += w * w * v;
        s[4] += w * w * v * v;
      }
    }
    return new RespondentSums(respondents, members, s[0], s[1], s[2], s[3], s[4], fraction);
  }

  Moments moments(String column) {
    var used = IntStream.range(0, weight.length).mapToDouble(i -> member[i] * weight[i]).toArray();
    return Moments.of(columns.get(column), used);
  }

  public Estimate mean(String column) {
    return mean(column, y -> y);
  }

  public Estimate mean(String column, DoubleUnaryOperator recode) {
    var y = Arrays.stream(columns.get(column)).map(recode).toArray();
    return estimate(TaylorVariance.withDefaults().of(linearized(y), strata()));
  }

  static Estimate estimate(DesignEstimate result) {
    return switch (result) {
      case DesignEstimate.Estimated known -> known.estimate();
      case DesignEstimate.LonelyStrata lonely ->
          throw new AssertionError("lonely strata " + List.copyOf(lonely.strata()));
    };
  }
}
