// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.resampling.Bootstrap;
import org.ketenspiegel.statistics.resampling.ReplicateMeans;

/** Replicate weights made, used, and gone again. */
final class ReplicateRows {

  private static final int ROWS = 10_000;
  private static final int QUESTIONS = 14;
  private static final int GROUPS = 6;

  private ReplicateRows() {}

  static List<Row> all() {
    return List.of(
        Row.of(
            "replicates-10k",
            "500 bootstrap replicates of 14 weighted means × 6 groups, 10,000 rows",
            (Ours.Inside) ReplicateRows::means,
            Peer.of("numpy: multinomial and matrix product", "replicates.py", ROWS, QUESTIONS),
            Peer.of("R survey: svyby of svymean, bootstrap", "replicates.R", ROWS, QUESTIONS)));
  }

  private static DoubleSupplier means(Ours.Setting setting) {
    var sample = Sample.of(setting.folder(), ROWS);
    var values =
        IntStream.rangeClosed(1, QUESTIONS)
            .mapToObj(q -> numbers(NumberColumn.of(sample.codes("q" + q, 5, 0.05))))
            .toArray(double[][]::new);
    var weights = numbers(sample.numbers("w", 0.5, 2.5));
    var group = sample.codes("group", GROUPS, 0);
    var domain = IntStream.range(0, ROWS).map(group::index).toArray();
    var bootstrap = Bootstrap.withDefaults().withReplicates(500).withThreads(setting.threads());
    return () -> {
      var means =
          ReplicateMeans.ofRespondents(
              bootstrap, weights, values, domain, GROUPS, Strata.one(ROWS));
      double total = 0;
      for (int g = 0; g < GROUPS; g++) {
        for (int q = 0; q < QUESTIONS; q++) {
          total += Math.sqrt(means.variance(g, q));
        }
      }
      return total;
    };
  }

  private static double[] numbers(NumberColumn column) {
    var values = new double[column.rows()];
    column.values(0, values.length, values);
    return values;
  }
}
