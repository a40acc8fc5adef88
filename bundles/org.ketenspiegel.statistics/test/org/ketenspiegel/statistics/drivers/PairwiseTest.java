// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Rows;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;
import org.ketenspiegel.statistics.drivers.DriverResult.Caution;
import org.ketenspiegel.statistics.resampling.Bootstrap;

class PairwiseTest {

  private static final double[] IMPOSSIBLE = {
    1, .9, .7, .2, .9, 1, .3, .9, .7, .3, 1, .8, .2, .9, .8, 1
  };

  private static double[][] columns(double missing) {
    var random = new Random(4);
    double[][] columns = new double[4][80];
    for (int row = 0; row < 80; row++) {
      double common = random.nextGaussian();
      for (double[] column : columns) {
        column[row] = random.nextDouble() < missing ? Double.NaN : common + random.nextGaussian();
      }
    }
    return columns;
  }

  @TestFactory
  Stream<DynamicTest> theNearestMatrixIsThatOfR() {
    double[] nearest = NearestCorrelation.of(IMPOSSIBLE, 4);
    Map<String, DoubleSupplier> computed = new HashMap<>();
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < i; j++) {
        double value = nearest[i * 4 + j];
        computed.put("matrix." + (i + 1) + "." + (j + 1), () -> value);
      }
    }
    return Reference.tests("nearest", computed);
  }

  @Test
  void aMatrixThatIsOneStaysAsItIs() {
    double[] proper = {1, .5, .2, .5, 1, .4, .2, .4, 1};
    assertArrayEquals(proper, NearestCorrelation.of(proper, 3), 1e-12);
  }

  @Test
  void withNothingMissingPairsAreWholeRows() {
    double[][] columns = columns(0);
    double[] ones = new double[80];
    Arrays.fill(ones, 1);
    var whole = Correlations.listwise(columns, ones).matrix();
    var pairs = Correlations.pairwise(columns, ones).matrix();
    for (int i = 0; i < whole.length; i++) {
      assertArrayEquals(whole[i], pairs[i], 1e-14);
    }
  }

  @Test
  void impossibleCorrelationsAreRepairedAndToldOf() {
    double[][] columns = new double[3][300];
    var random = new Random(1);
    for (int row = 0; row < 300; row++) {
      double x = random.nextGaussian();
      columns[0][row] = row < 200 ? x : Double.NaN;
      columns[1][row] = row < 100 ? x : row < 200 ? Double.NaN : x;
      columns[2][row] = row < 100 ? Double.NaN : row < 200 ? x : -x;
    }
    double[] ones = new double[300];
    Arrays.fill(ones, 1);
    var result = DriverRegression.of(Correlations.pairwise(columns, ones));
    var fitted = (DriverResult.Fitted) result;
    assertTrue(fitted.cautions().contains(Caution.NEAREST_CORRELATIONS));
    assertTrue(fitted.rSquared() <= 1);
  }

  @Test
  void aReplicateOfTheWholeSampleIsTheRegression() {
    double[][] columns = columns(.1);
    double[] ones = new double[80];
    Arrays.fill(ones, 1);
    double[][] drivers = {columns[1], columns[2], columns[3]};
    var everybodyDrawn = Strata.one(80).withFraction(1);
    var replicates =
        DriverBootstrap.withDefaults()
            .with(Bootstrap.withDefaults().withReplicates(3))
            .with(Rows.PAIRWISE)
            .of(
                new Sample(
                    columns[0],
                    drivers,
                    new double[0][],
                    ones,
                    IntStream.range(0, 80).toArray(),
                    everybodyDrawn));
    var fitted = (DriverResult.Fitted) DriverRegression.of(Correlations.pairwise(columns, ones));
    for (int k = 0; k < 3; k++) {
      assertEquals(fitted.drivers().get(k).lmg(), replicates.lmg()[k], 1e-12);
      assertEquals(fitted.drivers().get(k).beta(), replicates.beta()[3 + k], 1e-12);
    }
  }
}
