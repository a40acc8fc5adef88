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

    private final double[] correlations = new double[(p + 1) * (p + 1)];
    private final double[] shares = new double[p];
    private final SubsetFits subsets = new SubsetFits(p);
    private final RelativeWeights relative = new RelativeWeights(p);
    private final Coefficients coefficients = new Coefficients(p);

    @Override
    public void take(int replicate, double[] sums) {
      if (!correlating.correlations(sums, correlations)
          || !regressed()
          || !performed(sums, replicate)) {
        return;
      }
      put(shares, beta, replicate);
      System.arraycopy(correlations, 1, correlation, replicate * p, p);
      if (weighings.contains(Weighing.LMG)) {
        subsets.averageGains(correlations, shares);
        put(shares, lmg, replicate);
      }
      if (weighings.contains(Weighing.JOHNSON)) {
        relative.of(correlations, shares);
        put(shares, johnson, replicate);
      }
      done[replicate] = true;
    }

    /** Correlations over pairs may belong to no data; the nearest that do are taken then. */
    private boolean regressed() {
      if (correlating instanceof GramRows) {
        return coefficients.of(correlations, shares);
      }
      if (coefficients.possible(correlations, shares)) {
        return true;
      }
      double[] nearest = NearestCorrelation.of(correlations, p + 1);
      System.arraycopy(nearest, 0, correlations, 0, nearest.length);
      return coefficients.of(correlations, shares);
    }

    private boolean performed(double[] sums, int replicate) {
      int q = correlating.width();
      for (int k = 0; k < p && performance.length > 0; k++) {
        performance[replicate * p + k] = sums[q + 2 * k + 1] / sums[q + 2 * k];
        if (!(sums[q + 2 * k] > 0)) {
          return false;
        }
      }
      return true;
    }

    private void put(double[] values, double[] into, int replicate) {
      System.arraycopy(values, 0, into, replicate * p, p);
      Arrays.fill(values, 0);
    }
  }
}
