// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.Arrays;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;

/** Finds the sampling fraction of every stratum. */
final class Fractions {

  private final Levels strata;
  private final int[] drawn;
  private final double[] population;

  private Fractions(Levels strata, int[] drawn) {
    this.strata = strata;
    this.drawn = drawn;
    this.population = new double[drawn.length];
    Arrays.fill(population, Double.NaN);
  }

  static double[] of(Population known, ResponseTable table, Rows base, Levels strata, int[] drawn) {
    var fractions = new Fractions(strata, drawn);
    switch (known) {
      case Population.Size size -> fractions.one(size.value());
      case Population.InColumn in -> fractions.column(in.column(), table, base);
    }
    return fractions.compute();
  }

  private void one(double value) {
    if (drawn.length > 1) {
      throw wrong(
          "one population of "
              + value
              + " cannot serve "
              + drawn.length
              + " strata; a column with the population of each stratum is expected");
    }
    Arrays.fill(population, value);
  }

  private void column(String name, ResponseTable table, Rows base) {
    var numbers = table.requireNumbers(name);
    base.forEach(
        row -> {
          double value = numbers.value(row);
          int stratum = strata.of(row);
          if (Double.isNaN(value)) {
            throw wrong("population column \"" + name + "\" has no number in row " + (row + 1));
          }
          if (!Double.isNaN(population[stratum]) && population[stratum] != value) {
            throw wrong(
                "population column \""
                    + name
                    + "\" has "
                    + value
                    + " in row "
                    + (row + 1)
                    + " beside "
                    + population[stratum]
                    + within(stratum)
                    + ", where one value is expected");
          }
          population[stratum] = value;
        });
  }

  private double[] compute() {
    var fractions = new double[drawn.length];
    for (int h = 0; h < drawn.length; h++) {
      double value = population[h];
      if (drawn[h] > 0 && !(value > 0 && (value <= 1 || value >= drawn[h]))) {
        throw wrong(
            "a population of "
                + value
                + within(h)
                + " cannot hold the "
                + drawn[h]
                + " units drawn from it");
      }
      fractions[h] = drawn[h] == 0 ? 0 : value <= 1 ? value : drawn[h] / value;
    }
    return fractions;
  }

  private String within(int stratum) {
    return strata.size() == 1 ? "" : " in stratum \"" + strata.names().get(stratum) + "\"";
  }

  private static DataException wrong(String sentence) {
    return new DataException(Kind.BAD_POPULATION, sentence);
  }
}
