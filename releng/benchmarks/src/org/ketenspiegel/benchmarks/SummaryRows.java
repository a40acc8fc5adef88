// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.aggregation.CodeSummary;
import org.ketenspiegel.data.aggregation.Frame;
import org.ketenspiegel.data.aggregation.Grouping;
import org.ketenspiegel.data.aggregation.InMemoryAggregation;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Sampling;

/** Fourteen questions in 24 cells: one pass over the rows, and the estimates made of it. */
final class SummaryRows {

  private static final int QUESTIONS = 14;

  private SummaryRows() {}

  static List<Row> all() {
    var rows = new ArrayList<Row>();
    var weighted = Design.none().weightedBy("w");
    var clustered = weighted.clusteredBy("place");
    for (int n : new int[] {10_000, 100_000, 1_000_000, 10_000_000}) {
      var size = n < 1_000_000 ? n / 1000 + "k" : n / 1_000_000 + "m";
      rows.add(
          Row.of(
              "pass-" + size,
              work(n, "n, Σw and Σw² per cell and code"),
              (Ours.Inside) setting -> pass(setting, n, weighted),
              n <= 1_000_000
                  ? new Peer[] {
                    Peer.of("numpy: bincount, the same sums", "pass.py", n, QUESTIONS),
                    Peer.of("R: rowsum, the same sums", "pass.R", n, QUESTIONS)
                  }
                  : new Peer[0]));
    }
    for (int n : new int[] {10_000, 1_000_000}) {
      var size = n < 1_000_000 ? "10k" : "1m";
      rows.add(
          Row.of(
              "cells-" + size,
              work(n, "shares, means, SE, intervals"),
              (Ours.Inside) setting -> cells(setting, n, weighted),
              Peer.of("R survey: svyby of svymean, confint", "cells.R", n, QUESTIONS, "weighted")));
      rows.add(
          Row.of(
              "cells-clustered-" + size,
              work(n, "the same of 120 clusters"),
              (Ours.Inside) setting -> cells(setting, n, clustered),
              Peer.of("R survey: svyby of svymean, confint", "cells.R", n, QUESTIONS, "place")));
    }
    return rows;
  }

  private static String work(int n, String what) {
    return String.format("14 questions × 24 cells, %,d rows: %s", n, what);
  }

  /** The questions, the frame they are summed in, and who sums. */
  private record Question(List<CodeColumn> columns, Frame frame, InMemoryAggregation engine) {

    static Question of(Ours.Setting setting, int rows, Design design) {
      var sample = Sample.of(setting.folder(), rows);
      var columns = new ArrayList<Column>();
      var questions =
          IntStream.rangeClosed(1, QUESTIONS)
              .mapToObj(q -> sample.codes("q" + q, 5, 0.05))
              .toList();
      var cell = sample.codes("cell", 24, 0);
      columns.addAll(questions);
      columns.add(cell);
      columns.add(sample.numbers("w", 0.5, 2.5));
      columns.add(sample.codes("place", 120, 0));
      var table = ResponseTable.of(columns);
      var frame = new Frame(Sampling.of(design, table), Rows.all(rows), Grouping.by(cell));
      return new Question(questions, frame, new InMemoryAggregation(setting.threads()));
    }

    List<CodeSummary> summed() {
      return engine.codes(columns, frame);
    }
  }

  private static DoubleSupplier pass(Ours.Setting setting, int rows, Design design) {
    var question = Question.of(setting, rows, design);
    return () -> {
      double total = 0;
      for (var summary : question.summed()) {
        for (int g = 0; g < summary.groups().size(); g++) {
          for (int e = 0; e < summary.entries().size(); e++) {
            total += summary.weightSquared(g, e) * (1 + g) * (1 + e) / (1 + summary.count(g, e));
          }
        }
      }
      return total;
    };
  }

  /** The sum of all standard errors and upper limits. */
  private static DoubleSupplier cells(Ours.Setting setting, int rows, Design design) {
    var question = Question.of(setting, rows, design);
    var cells = new Cells(0.95);
    return () -> question.summed().stream().mapToDouble(summary -> total(summary, cells)).sum();
  }

  private static double total(CodeSummary summary, Cells cells) {
    double total = 0;
    int substantive =
        (int) summary.entries().stream().filter(entry -> entry.missing().isEmpty()).count();
    for (int g = 0; g < summary.groups().size(); g++) {
      for (int e = 0; e < substantive; e++) {
        int category = e;
        var share = UnitSums.of(summary, g, i -> i < substantive, i -> i == category ? 1 : 0);
        total += number(cells.share(share, summary.count(g, e)));
      }
      var mean =
          UnitSums.of(
              summary, g, i -> i < substantive, i -> summary.entries().get(i).code().getAsInt());
      total += number(cells.mean(mean));
    }
    return total;
  }

  private static double number(Cell cell) {
    return cell instanceof Cell.Estimate e ? e.se() : 0;
  }
}
