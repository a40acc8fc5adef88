// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.Linearized;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.design.TaylorVariance;

/**
 * Several waves as one sample: for each row of each file its first-stage unit, which is the same
 * one wherever a person (or a cluster) comes again.
 *
 * @param units for each file the unit of each row; −1 outside the sample
 */
record Stack(Map<ResponseTable, int[]> units, Strata strata) {

  private static final TaylorVariance TAYLOR = TaylorVariance.withDefaults();

  /** The units of one file as it was drawn. */
  static Stack ofFile(ResponseTable file, Responses any) {
    int[] unit = new int[file.rows()];
    Arrays.setAll(unit, row -> any.sampling().base().contains(row) ? any.unit(row) : -1);
    return new Stack(Map.of(file, unit), any.strata());
  }

  /** Persons by their key within their stratum, where clusters were drawn these by their name. */
  static Stack ofPersons(List<Fielded> waves) {
    Builder builder = new Builder();
    waves.forEach(builder::add);
    return builder.build();
  }

  boolean has(Asked asked) {
    return units.containsKey(asked.table());
  }

  /** The unit of a row of a wave. */
  IntUnaryOperator unit(Asked asked) {
    int[] unit = units.get(asked.table());
    return row -> unit[row];
  }

  /** The weighted mean of a wave over all units. */
  Linearized mean(Asked asked) {
    Responses answers = asked.answers();
    double shift = asked.sums().shift();
    int[] unit = units.get(asked.table());
    double[] weight = new double[strata.psus()];
    double[] weighted = new double[strata.psus()];
    double[] values = answers.values();
    for (int row = 0; row < values.length; row++) {
      if (!Double.isNaN(values[row])) {
        double w = answers.sampling().weight(row);
        weight[unit[row]] += w;
        weighted[unit[row]] += w * (values[row] - shift);
      }
    }
    Linearized less = Linearized.mean(weight, weighted);
    return new Linearized(less.value() + shift, less.totals(), less.present(), less.lostDegrees());
  }

  /** With a variance that is not known and infinite where a stratum has one unit. */
  Estimate estimate(Linearized statistic) {
    return switch (TAYLOR.of(statistic, strata)) {
      case DesignEstimate.Estimated known -> known.estimate();
      case DesignEstimate.LonelyStrata lonely ->
          new Estimate(lonely.value(), Double.POSITIVE_INFINITY, 0);
    };
  }

  /** Numbers units as they come. */
  private static final class Builder {
    private final Map<ResponseTable, int[]> units = new IdentityHashMap<>();
    private final Map<String, Integer> strata = new HashMap<>();
    private final List<Map<String, Integer>> known = new ArrayList<>();
    private final List<Double> fractions = new ArrayList<>();
    private final List<Integer> stratumOfUnit = new ArrayList<>();

    void add(Fielded wave) {
      units.computeIfAbsent(wave.table(), table -> numbered(wave));
    }

    private int[] numbered(Fielded wave) {
      Sampling sampling = Responses.sampling(wave);
      Column key =
          wave.table().require(wave.design().clusters().or(wave.design()::panel).orElseThrow());
      int[] unit = new int[wave.table().rows()];
      Arrays.fill(unit, -1);
      sampling
          .base()
          .forEach(
              row -> {
                int stratum = stratum(sampling, row);
                // without a key nobody can say that a person answered twice
                String name =
                    key.missingAt(row).isPresent()
                        ? "\n" + wave.wave() + row
                        : key.textAt(row).strip();
                unit[row] = known.get(stratum).computeIfAbsent(name, n -> next(stratum));
              });
      return unit;
    }

    private int stratum(Sampling sampling, int row) {
      int own = sampling.units().stratum(sampling.unit(row));
      double fraction = sampling.units().fraction(own);
      int stratum =
          strata.computeIfAbsent(
              sampling.units().stratumName(own),
              n -> {
                known.add(new HashMap<>());
                fractions.add(fraction);
                return known.size() - 1;
              });
      fractions.set(stratum, Math.min(fraction, fractions.get(stratum)));
      return stratum;
    }

    private int next(int stratum) {
      stratumOfUnit.add(stratum);
      return stratumOfUnit.size() - 1;
    }

    Stack build() {
      return new Stack(
          units,
          new Strata(
              stratumOfUnit.stream().mapToInt(u -> u).toArray(),
              fractions.stream().mapToDouble(f -> f).toArray()));
    }
  }
}
