// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.drivers;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Weighing;
import org.ketenspiegel.statistics.resampling.Bootstrap;

/** Collects what every replicate gives; each writes to its own place. */
final class Replication {

  private final int p;
  private final CorrelationSums correlating;
  private final Set<Weighing> weighings;
  private final double[] lmg;
  private final double[] johnson;
  private final double[] correlation;
  private final double[] beta;
  private final double[] performance;
  private final boolean[] done;

  Replication(
      int drivers,
      int replicates,
      CorrelationSums correlating,
      Set<Weighing> weighings,
      boolean performed) {
    p = drivers;
    this.correlating = correlating;
    this.weighings = weighings;
    int all = Math.multiplyExact(replicates, p);
    lmg = new double[weighings.contains(Weighing.LMG) ? all : 0];
    johnson = new double[weighings.contains(Weighing.JOHNSON) ? all : 0];
    correlation = new double[all];
    beta = new double[all];
    performance = new double[performed ? all : 0];
    done = new boolean[replicates];
  }

  Bootstrap.Estimate estimate() {
    return new Worker();
  }

  /** The first so many replicates without those that failed. */
  DriverReplicates first(int replicates) {
    int[] kept = IntStream.range(0, replicates).filter(b -> done[b]).toArray();
    return new DriverReplicates(
        p,
        kept.length,
        replicates - kept.length,
        pick(lmg, kept),
        pick(johnson, kept),
        pick(correlation, kept),
        pick(beta, kept),
        pick(performance, kept));
  }

  private double[] pick(double[] values, int[] replicates) {
    if (values.length == 0) {
      return values;
    }
    if (replicates.length * p == values.length) {
      return values.clone();
    }
    double[] picked = new double[replicates.length * p];
    for (int i = 0; i < replicates.length; i++) {
      System.arraycopy(values, replicates[i] * p, picked, i * p, p);
    }
    return picked;
  }

  /** The workspace of one thread. */
  private final class Worker implements Bootstrap.Estimate {

    private final double[][] correlations = new double[(p + 1) * (p + 1)][Bootstrap.MOST_AT_ONCE];
    private final double[][] shares = new double[p][Bootstrap.MOST_AT_ONCE];
    private final boolean[] usable = new boolean[Bootstrap.MOST_AT_ONCE];
    private final SubsetFits subsets = new SubsetFits(p, Bootstrap.MOST_AT_ONCE);
    private final RelativeWeights relative = new RelativeWeights(p, Bootstrap.MOST_AT_ONCE);
    private final Coefficients coefficients = new Coefficients(p, Bootstrap.MOST_AT_ONCE);
    private final double[] identity = identity(p + 1);

    @Override
    public void take(int first, int count, double[][] sums) {
      correlating.correlations(sums, count, correlations);
      regress(count);
      perform(first, count, sums);
      put(shares, beta, first, count);
      for (int k = 0; k < p; k++) {
        put(correlations[1 + k], k, correlation, first, count);
      }
      for (int m = 0; m < count; m++) {
        if (!usable[m]) {
          Matrices.put(identity, correlations, m);
        }
      }
      if (weighings.contains(Weighing.LMG)) {
        subsets.averageGains(correlations, count, shares);
        put(shares, lmg, first, count);
      }
      if (weighings.contains(Weighing.JOHNSON)) {
        relative.of(correlations, count, shares);
        put(shares, johnson, first, count);
      }
      System.arraycopy(usable, 0, done, first, count);
    }

    /** Correlations over pairs may belong to no data; the nearest that do are taken then. */
    private void regress(int count) {
      coefficients.of(correlations, count, shares);
      boolean repaired = false;
      for (int m = 0; m < count; m++) {
        usable[m] = coefficients.solved(m);
        if (correlating instanceof PairRows && !coefficients.possible(m)) {
          repaired |= repair(m);
        }
      }
      if (repaired) {
        coefficients.of(correlations, count, shares);
        for (int m = 0; m < count; m++) {
          usable[m] = coefficients.solved(m);
        }
      }
    }

    private boolean repair(int m) {
      double[] cells = Matrices.pick(correlations, m);
      if (!Double.isFinite(Arrays.stream(cells).sum())) {
        return false;
      }
      Matrices.put(NearestCorrelation.of(cells, p + 1), correlations, m);
      return true;
    }

    private void perform(int first, int count, double[][] sums) {
      int q = correlating.width();
      for (int k = 0; k < p && performance.length > 0; k++) {
        for (int m = 0; m < count; m++) {
          double weight = sums[q + 2 * k][m];
          performance[(first + m) * p + k] = sums[q + 2 * k + 1][m] / weight;
          usable[m] &= weight > 0;
        }
      }
    }

    private void put(double[][] values, double[] into, int first, int count) {
      for (int k = 0; k < p; k++) {
        put(values[k], k, into, first, count);
      }
    }

    private void put(double[] values, int k, double[] into, int first, int count) {
      for (int m = 0; m < count; m++) {
        into[(first + m) * p + k] = values[m];
      }
    }
  }

  private static double[] identity(int size) {
    double[] identity = new double[size * size];
    for (int i = 0; i < size; i++) {
      identity[i * size + i] = 1;
    }
    return identity;
  }
}
