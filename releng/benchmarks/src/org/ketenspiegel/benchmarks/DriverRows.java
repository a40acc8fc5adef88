// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.drivers.Driver;
import org.ketenspiegel.statistics.drivers.DriverBootstrap;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Weighing;
import org.ketenspiegel.statistics.drivers.DriverRegression;
import org.ketenspiegel.statistics.drivers.DriverResult;
import org.ketenspiegel.statistics.reliability.AlphaBootstrap;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.weighting.Margin;
import org.ketenspiegel.statistics.weighting.Raking;
import org.ketenspiegel.statistics.weighting.RakingResult;

/**
 * Eleven drivers of one outcome and eleven items of one scale over a thousand replicates, and
 * raking. What is compared with peers are the results of the sample itself: everybody draws other
 * replicates.
 */
final class DriverRows {

  private static final int DRIVERS = 11;
  private static final int REPLICATES = 1000;

  private DriverRows() {}

  static List<Row> all() {
    var rows = new ArrayList<Row>();
    for (int n : new int[] {500, 10_000}) {
      var size = n < 1000 ? n + "" : n / 1000 + "k";
      rows.add(
          Row.of(
              "lmg-" + size,
              work("LMG of 11 drivers", n),
              (Ours.Inside) setting -> drivers(setting, n, Weighing.LMG, Driver::lmg),
              Peer.of("numpy: all subsets by one walk", "drivers.py", n, "lmg"),
              Peer.of("R relaimpo: boot.relimp", "drivers.R", n, "lmg")));
      rows.add(
          Row.of(
              "johnson-" + size,
              work("Johnson's weights of 11 drivers", n),
              (Ours.Inside) setting -> drivers(setting, n, Weighing.JOHNSON, Driver::johnson),
              Peer.of("numpy: eigh of all replicates", "drivers.py", n, "johnson"),
              Peer.of("R: cor and eigen of every replicate", "drivers.R", n, "johnson")));
    }
    rows.add(
        Row.of(
            "alpha-10k",
            work("alpha of 11 items", 10_000),
            (Ours.Inside) setting -> alpha(setting, 10_000),
            Peer.of("numpy: covariances by matrix product", "alpha.py", 10_000),
            Peer.of("R: cov of every replicate", "alpha.R", 10_000, "base"),
            Peer.of("R psych: alpha(n.iter = 1000)", "alpha.R", 10_000, "psych")));
    for (int n : new int[] {10_000, 1_000_000}) {
      rows.add(
          Row.of(
              n == 10_000 ? "rake-10k" : "rake-1m",
              String.format("raking to three margins, %,d rows, to 1e-9", n),
              (Ours.Inside) setting -> rake(setting, n),
              Peer.of("numpy: bincount of rows", "rake.py", n),
              Peer.of("R survey: rake", "rake.R", n)));
    }
    return rows;
  }

  private static String work(String what, int rows) {
    return String.format("%s, 1,000 replicates, %,d rows", what, rows);
  }

  private static Bootstrap bootstrap(Ours.Setting setting) {
    return Bootstrap.withDefaults().withReplicates(REPLICATES).withThreads(setting.threads());
  }

  /** Answers from 2 to 10 that share something. */
  private static double[][] columns(Path folder, int rows) {
    var sample = Sample.of(folder, rows);
    var shared = sample.codes("shared", 5, 0);
    return IntStream.rangeClosed(1, DRIVERS)
        .mapToObj(k -> sample.codes("d" + k, 5, 0))
        .map(own -> IntStream.range(0, rows).mapToDouble(i -> own.numberAt(i) + shared.numberAt(i)))
        .map(values -> values.toArray())
        .toArray(double[][]::new);
  }

  private static DoubleSupplier drivers(
      Ours.Setting setting, int rows, Weighing weighing, ToDoubleFunction<Driver> importance) {
    var drivers = columns(setting.folder(), rows);
    var noise = Sample.of(setting.folder(), rows).numbers("noise", -9, 9);
    var outcome = new double[rows];
    for (int k = 0; k < DRIVERS; k++) {
      for (int i = 0; i < rows; i++) {
        outcome[i] += drivers[k][i] * (k + 1) / DRIVERS;
      }
    }
    Arrays.setAll(outcome, i -> outcome[i] + noise.numberAt(i));
    var weights = new double[rows];
    Arrays.fill(weights, 1);
    var units = IntStream.range(0, rows).toArray();
    var sample =
        new DriverBootstrap.Sample(
            outcome, drivers, new double[0][], weights, units, Strata.one(rows));
    var work = DriverBootstrap.withDefaults().with(bootstrap(setting)).with(weighing);
    return () -> {
      if (work.of(sample).size() != REPLICATES) {
        throw new IllegalStateException("a replicate failed");
      }
      var fitted = (DriverResult.Fitted) DriverRegression.of(outcome, drivers);
      double total = 0;
      for (int k = 0; k < DRIVERS; k++) {
        total += (k + 1) * importance.applyAsDouble(fitted.drivers().get(k));
      }
      return total;
    };
  }

  private static DoubleSupplier alpha(Ours.Setting setting, int rows) {
    var sample = AlphaBootstrap.Sample.ofRows(columns(setting.folder(), rows));
    var work = AlphaBootstrap.withDefaults().with(bootstrap(setting));
    return () -> work.of(sample).orElseThrow().alpha();
  }

  private static DoubleSupplier rake(Ours.Setting setting, int rows) {
    var sample = Sample.of(setting.folder(), rows);
    var numbers = sample.numbers("w", 0.5, 2.5);
    var design = IntStream.range(0, rows).mapToDouble(numbers::numberAt).toArray();
    double total = Arrays.stream(design).sum();
    var margins =
        List.of(
            margin(sample, "age", 5, rows, total),
            margin(sample, "region", 12, rows, total),
            margin(sample, "schooling", 4, rows, total));
    return () -> {
      var raked = (RakingResult.Raked) Raking.withDefaults().of(design, margins);
      return raked.raked().designEffect();
    };
  }

  /** Category k should have a share that goes with k + 2. */
  private static Margin margin(Sample sample, String name, int categories, int rows, double total) {
    var codes = sample.codes(name, categories, 0);
    var category = IntStream.range(0, rows).map(i -> (int) codes.numberAt(i) - 1).toArray();
    var target = IntStream.range(0, categories).mapToDouble(k -> k + 2.0).toArray();
    return new Margin(category, target).withTotal(total);
  }
}
