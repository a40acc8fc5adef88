// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.Linearized;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.design.TaylorVariance;

class ReplicateMeansTest {

  private static final int N = 600;
  private static final int DOMAINS = 3;
  private static final Bootstrap FEW = Bootstrap.withDefaults().withReplicates(130);

  private final double[] weights = new Random(1).doubles(N, 0.5, 2).toArray();
  private final int[] domain = new Random(2).ints(N, -1, DOMAINS).toArray();
  private final int[] cluster = new Random(3).ints(N, 0, 40).toArray();
  private final double[][] values = {answers(4), answers(5)};
  private final Strata strata = Strata.of(IntStream.range(0, N).map(i -> i % 2).toArray());

  private static double[] answers(int seed) {
    var random = new Random(seed);
    return random.doubles(N).map(u -> u < .1 ? Double.NaN : Math.ceil(5 * u)).toArray();
  }

  private ReplicateMeans respondents(Bootstrap bootstrap) {
    return ReplicateMeans.ofRespondents(bootstrap, weights, values, domain, DOMAINS, strata);
  }

  private ReplicateMeans clusters(Bootstrap bootstrap) {
    return ReplicateMeans.ofClusters(
        bootstrap, weights, values, domain, DOMAINS, cluster, Strata.one(40));
  }

  /** The linearised variance of one mean, of units numbered from 0. */
  private double linearised(int d, int variable, int[] unit, Strata design) {
    var w = new double[design.psus()];
    var wy = new double[design.psus()];
    for (int i = 0; i < N; i++) {
      if (domain[i] == d && !Double.isNaN(values[variable][i])) {
        w[unit[i]] += weights[i];
        wy[unit[i]] += weights[i] * values[variable][i];
      }
    }
    var estimate = TaylorVariance.withDefaults().of(Linearized.mean(w, wy), design);
    return ((DesignEstimate.Estimated) estimate).estimate().variance();
  }

  @Test
  void aUnitOfEachClusterIsTheSameAsRespondents() {
    var sorted = DomainOrder.of(domain, DOMAINS).rows();
    var place = new int[N];
    IntStream.range(0, N).forEach(i -> place[sorted[i]] = i);
    var stratum = IntStream.of(sorted).map(i -> i % 2).toArray();
    var apart =
        ReplicateMeans.ofClusters(FEW, weights, values, domain, DOMAINS, place, Strata.of(stratum));
    var own = respondents(FEW);
    for (int r = 0; r < FEW.replicates(); r++) {
      for (int d = 0; d < DOMAINS; d++) {
        assertArrayEquals(apart.means()[r][d], own.means()[r][d], 1e-13);
      }
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    var one = respondents(FEW.withThreads(1));
    var grouped = clusters(FEW.withThreads(1));
    for (int threads : new int[] {2, 3, 8}) {
      assertTrue(Arrays.deepEquals(one.means(), respondents(FEW.withThreads(threads)).means()));
      assertTrue(Arrays.deepEquals(grouped.means(), clusters(FEW.withThreads(threads)).means()));
    }
  }

  @Test
  void variancesAreThoseOfLinearisationButForChance() {
    var many = FEW.withReplicates(4000);
    var rows = IntStream.range(0, N).toArray();
    for (int d = 0; d < DOMAINS; d++) {
      double respondents = linearised(d, 1, rows, strata);
      assertEquals(1, respondents(many).variance(d, 1) / respondents, 0.12);
      double clusters = linearised(d, 1, cluster, Strata.one(40));
      assertEquals(1, clusters(many).variance(d, 1) / clusters, 0.12);
    }
  }

  @Test
  void aDomainThatDoesNotExistIsRefused() {
    domain[7] = DOMAINS;
    assertThrows(IllegalArgumentException.class, () -> respondents(FEW));
  }

  @Test
  void aDomainOfNobodyHasNoMeans() {
    var means =
        ReplicateMeans.ofRespondents(FEW, weights, values, domain, DOMAINS + 1, strata).means();
    assertEquals(Double.NaN, means[0][DOMAINS][0]);
  }
}
