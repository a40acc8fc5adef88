// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.placement;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.ketenspiegel.model.Text;

/** The rule that says where the line across one axis of a matrix stands. */
public sealed interface Cut {

  /** At the mean of the points. */
  Cut MEAN = new Mean();

  /** At the median of the points. */
  Cut MEDIAN = new Median();

  /** Where the line stands for points with these coordinates, at least one. */
  double at(double[] coordinates);

  /** The rule in words. */
  Text words();

  /** At the mean of the points; it is asked for every replicate, so it sums in a plain loop. */
  record Mean() implements Cut {
    @Override
    public double at(double[] coordinates) {
      DoubleSummaryStatistics all = new DoubleSummaryStatistics();
      for (double coordinate : coordinates) {
        all.accept(coordinate);
      }
      return all.getAverage();
    }

    @Override
    public Text words() {
      return Text.of("gemiddelde van de aspecten", "mean of the aspects");
    }
  }

  /** At the median of the points; between the two middle ones when their number is even. */
  record Median() implements Cut {
    @Override
    public double at(double[] coordinates) {
      double[] sorted = coordinates.clone();
      Arrays.sort(sorted);
      int half = sorted.length / 2;
      return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    @Override
    public Text words() {
      return Text.of("mediaan van de aspecten", "median of the aspects");
    }
  }

  /** At a value that the points do not move, such as a target or the middle of the scale. */
  record At(double value, Text words) implements Cut {
    @Override
    public double at(double[] coordinates) {
      return value;
    }
  }
}
