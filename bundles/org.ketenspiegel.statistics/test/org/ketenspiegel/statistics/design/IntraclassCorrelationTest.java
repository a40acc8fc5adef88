// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.design.IntraclassCorrelation.Known;
import org.ketenspiegel.statistics.design.IntraclassCorrelation.Reason;
import org.ketenspiegel.statistics.design.IntraclassCorrelation.Unknown;

class IntraclassCorrelationTest {
  @Test
  void clustersThatAgreeWithinAndDifferBetweenCorrelateFully() {
    var known = known(new double[] {1, 1, 4, 4, 4}, 0, 0, 7, 7, 7);
    assertEquals(1, known.value(), 1e-14);
    assertEquals(2, known.clusters());
    assertEquals(2.4, known.clusterSize(), 1e-14);
  }

  @Test
  void clustersThatDifferLessThanChanceCorrelateNegatively() {
    assertEquals(-1, known(new double[] {1, 3, 1, 3}, 0, 0, 1, 1).value(), 1e-14);
  }

  @Test
  void missingAnswersAreLeftOut() {
    assertEquals(
        known(new double[] {1, 2, 5, 4}, 0, 0, 1, 1),
        known(new double[] {1, Double.NaN, 2, 5, 4, Double.NaN}, 0, 0, 0, 1, 1, 2));
  }

  @Test
  void whatCannotBeSaidIsNamed() {
    assertEquals(
        new Unknown(Reason.TOO_FEW_CLUSTERS),
        IntraclassCorrelation.of(new double[] {1, 2}, new int[] {0, 0}));
    assertEquals(
        new Unknown(Reason.NO_PAIRS),
        IntraclassCorrelation.of(new double[] {1, 2}, new int[] {0, 1}));
    assertEquals(
        new Unknown(Reason.NO_VARIANCE),
        IntraclassCorrelation.of(new double[] {0.1, 0.1, 0.1}, new int[] {0, 0, 1}));
    assertEquals(
        new Unknown(Reason.TOO_FEW_CLUSTERS), IntraclassCorrelation.of(new double[0], new int[0]));
    assertThrows(
        IllegalArgumentException.class, () -> IntraclassCorrelation.of(new double[1], new int[2]));
  }

  private static Known known(double[] values, int... cluster) {
    return assertInstanceOf(Known.class, IntraclassCorrelation.of(values, cluster));
  }
}
