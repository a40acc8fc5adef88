// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.placement.Fragility;
import org.ketenspiegel.analysis.placement.Path;
import org.ketenspiegel.analysis.placement.Shifts;
import org.ketenspiegel.analysis.placement.Shifts.Runs;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.impact.ImpactOptions.NotApplicable;
import org.ketenspiegel.impact.ImpactOptions.Performance;
import org.ketenspiegel.statistics.CompleteRows;
import org.ketenspiegel.statistics.drivers.AnswerSearch;
import org.ketenspiegel.statistics.drivers.AnswerSearch.Aim;
import org.ketenspiegel.statistics.drivers.DriverBootstrap.Sample;

/** What single answers can do to the place of each aspect that has a scale of categories. */
final class Fragilities {

  /** So many answers are looked for to change an importance; a larger number is not fragile. */
  static final int MOST = 25;

  /** With more rows no 25 answers matter, and looking for them takes long. */
  private static final int MOST_ROWS = 20_000;

  private Fragilities() {}

  /** One for each aspect. */
  static List<Fragility> of(Answers answers, ImpactOptions options) {
    Sample sample = answers.sample();
    boolean plain =
        options.missing() == MissingRule.LISTWISE
            && (options.notApplicable() == NotApplicable.SEPARATE || answers.inapplicable() == 0);
    CompleteRows rows = CompleteRows.of(columns(sample), sample.weights());
    Optional<AnswerSearch> search =
        plain && rows.n() <= MOST_ROWS ? Optional.of(new AnswerSearch(rows)) : Optional.empty();
    List<Fragility> all = new ArrayList<>();
    for (int k = 0; k < sample.drivers().length; k++) {
      Judging judging = Judging.of(options.performance(), answers.drivers().get(k));
      Shifts shifts = shifts(judging, sample.drivers()[k], sample.weights());
      if (search.isPresent() && judging.scores().length > 1) {
        all.add(
            new Fragility(
                shifts,
                path(search.get(), rows, k, judging, Aim.LESS),
                path(search.get(), rows, k, judging, Aim.MORE)));
      } else {
        all.add(new Fragility(shifts, Path.NONE, Path.NONE));
      }
    }
    return all;
  }

  private static Path path(
      AnswerSearch search, CompleteRows rows, int k, Judging judging, Aim aim) {
    Judging steps = new Judging(Performance.MEAN, judging.scores());
    double[] column = rows.columns()[k + 1];
    return new Path(
        () -> search.path(k, aim, changes(steps, column, -1), changes(steps, column, 1), MOST));
  }

  private static double[][] columns(Sample sample) {
    double[][] columns = new double[sample.drivers().length + 1][];
    columns[0] = sample.outcome();
    System.arraycopy(sample.drivers(), 0, columns, 1, sample.drivers().length);
    return columns;
  }

  private static Shifts shifts(Judging judging, double[] scores, double[] weights) {
    if (judging.scores().length < 2) {
      return Shifts.NONE;
    }
    int[] rows =
        IntStream.range(0, scores.length)
            .filter(row -> weights[row] > 0 && !Double.isNaN(scores[row]))
            .toArray();
    double[] given = IntStream.of(rows).mapToDouble(row -> scores[row]).toArray();
    double[] shares = IntStream.of(rows).mapToDouble(row -> weights[row]).toArray();
    double total = 0;
    for (double share : shares) {
      total += share;
    }
    return new Shifts(
        runs(changes(judging, given, -1), shares, -total),
        runs(changes(judging, given, 1), shares, total));
  }

  private static Runs runs(double[] changes, double[] weights, double total) {
    return Runs.of(
        IntStream.range(0, changes.length)
            .mapToDouble(i -> weights[i] * changes[i] / total)
            .filter(shift -> shift > 0)
            .toArray());
  }

  /** What each answer's worth changes when it is so many categories further. */
  private static double[] changes(Judging judging, double[] scores, int places) {
    double[] changes = new double[scores.length];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = judging.of(judging.beside(scores[i], places)) - judging.of(scores[i]);
    }
    return changes;
  }
}
