// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.association;

import java.util.Arrays;
import java.util.List;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.Linearized;
import org.ketenspiegel.statistics.design.LinearizedSums;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.design.StratumSums;
import org.ketenspiegel.statistics.design.TaylorVariance;

/** The cells of a cross table under a design, as sums of weights. */
public sealed interface CellSums {

  /** Σw of each cell. */
  double[] weights();

  /** Respondents in the table, unweighted. */
  int n();

  /** The variance of Σ scores·proportion over the cells. */
  DesignEstimate variance(double[] scores, TaylorVariance taylor);

  /**
   * Of a sample of clusters.
   *
   * @param n respondents in the table, unweighted
   * @param unitWeights for each cell and each primary sampling unit of the design Σw over the
   *     respondents of the unit in the cell
   * @param strata of the units
   */
  record OfUnits(int n, double[][] unitWeights, Strata strata) implements CellSums {

    @Override
    public double[] weights() {
      return Arrays.stream(unitWeights).mapToDouble(cell -> Arrays.stream(cell).sum()).toArray();
    }

    @Override
    public DesignEstimate variance(double[] scores, TaylorVariance taylor) {
      var weight = new double[strata.psus()];
      var weighted = new double[strata.psus()];
      for (int cell = 0; cell < scores.length; cell++) {
        for (int c = 0; c < weight.length; c++) {
          weight[c] += unitWeights[cell][c];
          weighted[c] += scores[cell] * unitWeights[cell][c];
        }
      }
      return taylor.of(Linearized.mean(weight, weighted), strata);
    }
  }

  /**
   * Of a sample in which every respondent is drawn on his own.
   *
   * @param strata all strata of the design, in one fixed order
   */
  record OfRespondents(List<Stratum> strata) implements CellSums {
    public OfRespondents {
      strata = List.copyOf(strata);
    }

    @Override
    public double[] weights() {
      var sums = new double[strata.get(0).w().length];
      strata.forEach(stratum -> Arrays.setAll(sums, cell -> sums[cell] + stratum.w()[cell]));
      return sums;
    }

    @Override
    public int n() {
      return strata.stream().mapToInt(Stratum::members).sum();
    }

    @Override
    public DesignEstimate variance(double[] scores, TaylorVariance taylor) {
      double[] weights = weights();
      double total = Arrays.stream(weights).sum();
      double mean = 0;
      for (int cell = 0; cell < weights.length; cell++) {
        mean += scores[cell] * weights[cell] / total;
      }
      double centre = mean;
      double[] deviations = Arrays.stream(scores).map(s -> (s - centre) / total).toArray();
      return taylor.of(
          new LinearizedSums(
              mean, strata.stream().map(stratum -> stratum.linearized(deviations)).toList(), 0));
    }
  }

  /**
   * The cells of one stratum.
   *
   * @param respondents of the stratum in the design, in the table or not
   * @param members those in the table with a weight above 0
   * @param w for each cell Σw
   * @param ww for each cell Σw²
   * @param fraction the share of the stratum's population that was drawn, 0 for no correction
   */
  record Stratum(int respondents, int members, double[] w, double[] ww, double fraction) {

    StratumSums linearized(double[] deviations) {
      double sum = 0;
      double squares = 0;
      for (int cell = 0; cell < deviations.length; cell++) {
        sum += deviations[cell] * w[cell];
        squares += deviations[cell] * deviations[cell] * ww[cell];
      }
      return new StratumSums(respondents, members, sum, squares, fraction);
    }
  }
}
