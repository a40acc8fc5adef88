// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.TestOutcome.Tested;

class PairedTest {

  private static final double NONE = Double.NaN;

  @Test
  void whoAnswersBothGivesThePairedT() {
    Estimate difference = paired(simple(6), of(5, 4, 3, 5, 2, 4), of(3, 4, 2, 3, 1, 4));

    // R 4.5: t.test(c(5,4,3,5,2,4), c(3,4,2,3,1,4), paired = TRUE)
    assertEquals(1, difference.value(), 1e-12);
    assertEquals(2.7386127875258306, ((Tested) difference.test()).statistic(), 1e-12);
    assertEquals(5, difference.degreesOfFreedom());
  }

  @Test
  void theDifferenceIsThatOfTheMeansOfAllWhoAnswered() {
    Responses first = new Responses(simple(4), of(5, 3, 4, NONE));
    Responses second = new Responses(simple(4), of(2, 4, NONE, 1));

    Estimate difference = Estimator.paired(first, second).orElseThrow();

    double means =
        Estimator.mean(first.sums()).orElseThrow().value()
            - Estimator.mean(second.sums()).orElseThrow().value();
    assertEquals(means, difference.value(), 1e-15);
  }

  @Test
  void whoAnswersNeitherIsNoPartOfASimpleSample() {
    Estimate four = paired(simple(4), of(5, 4, 3, 1), of(3, 4, 2, 3));
    Estimate six = paired(simple(6), of(5, 4, NONE, 3, NONE, 1), of(3, 4, NONE, 2, NONE, 3));

    assertEquals(four, six);
  }

  @Test
  void clustersAreTheUnitsAndNotTheRespondents() {
    CodeColumn place = CodeColumn.of("place", 1, 1, 2, 2, 3, 3);
    Sampling sampling =
        Sampling.of(Design.none().clusteredBy("place"), ResponseTable.of(List.of(place)));

    Estimate difference = paired(sampling, of(5, 4, 3, 5, 2, 4), of(3, 4, 2, 3, 1, 4));

    // the three sums of differences less their mean are 0, 1 and −1, over 6 respondents each
    assertEquals(3.0 / 2 * (2.0 / 36), difference.variance(), 1e-15);
    assertEquals(2, difference.degreesOfFreedom());
  }

  @Test
  void nobodyGivesNoDifference() {
    Responses none = new Responses(simple(2), of(NONE, NONE));

    assertTrue(Estimator.paired(none, new Responses(simple(2), of(1, 2))).isEmpty());
  }

  private static Estimate paired(Sampling sampling, double[] first, double[] second) {
    return Estimator.paired(new Responses(sampling, first), new Responses(sampling, second))
        .orElseThrow();
  }

  private static Sampling simple(int rows) {
    return Sampling.of(
        Design.none(), ResponseTable.of(List.of(NumberColumn.of("x", new double[rows]))));
  }

  private static double[] of(double... values) {
    return values;
  }
}
