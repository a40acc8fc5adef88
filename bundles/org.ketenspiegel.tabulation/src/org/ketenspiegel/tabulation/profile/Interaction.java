// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Effect;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.gap.Tested;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.design.DesignRegression;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.tabulation.profile.Characteristic.Part;

/**
 * How far the share of fails of a combination lies from what its two characteristics by themselves
 * let expect. In the linear probability model
 *
 * <p>fail = α(category of the one) + β(category of the other) + δ·1[both],
 *
 * <p>fitted by weighted least squares to all of whom both are known, δ is that distance in shares
 * and α + β what is expected; for two times two categories δ = p₁₁ − p₁₀ − p₀₁ + p₀₀, the
 * difference of differences. δ has the linearised variance of the design (Binder 1983, Int. Stat.
 * Review 51:279-292), as R survey's {@code svyglm} with a Gaussian family; t has the degrees of
 * freedom of the design less the columns beyond the constant, and no more than the smallest of the
 * four groups less one: the linearised variance of few is too small, as in Welch's test, whose
 * degrees of freedom are never below that. The scale is that of percentage points: what adds up
 * there need not do so on another.
 *
 * @param delta δ
 * @param expected α + β
 * @param tested the test of δ = 0
 */
record Interaction(
    Crossing crossing,
    Responses fails,
    Estimate delta,
    Estimate expected,
    TestOutcome.Tested tested,
    double level) {

  /** The smallest difference of interest on a share. */
  private static final double BOUND = 0.1;

  /** Empty where the columns depend on one another or the sample has too few units for them. */
  static Optional<Interaction> of(Crossing crossing, Outcome outcome, double level) {
    Rows known = crossing.known(outcome);
    Responses answers = outcome.fails(known);
    int[] rows = answers.rows();
    List<Part> shown = shown(crossing);
    Rows together = crossing.both();
    List<double[]> patterns = new ArrayList<>();
    Map<BitSet, Integer> places = new HashMap<>();
    int[] pattern = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double[] columns = columns(shown, together, rows[i]);
      pattern[i] =
          places.computeIfAbsent(
              bits(columns),
              key -> {
                patterns.add(columns);
                return patterns.size() - 1;
              });
    }
    double[][] x = patterns.toArray(double[][]::new);
    Optional<DesignRegression> fit =
        DesignRegression.ofPatterns(x, pattern, answers.present(), drawn(answers));
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    int width = x[0].length;
    double[] delta = new double[width];
    delta[width - 1] = 1;
    double[] both = x[pattern[index(rows, together.and(known))]].clone();
    both[width - 1] = 0;
    Optional<Estimate> expected = fit.get().difference(both);
    int fewest = crossing.smallest(outcome) - 1;
    return fit.get()
        .difference(delta)
        .map(d -> new Estimate(d.value(), d.variance(), Math.min(d.degreesOfFreedom(), fewest)))
        .filter(d -> expected.isPresent() && d.test() instanceof TestOutcome.Tested)
        .map(
            d ->
                new Interaction(
                    crossing,
                    outcome.fails(together.and(known)),
                    d,
                    expected.get(),
                    (TestOutcome.Tested) d.test(),
                    level));
  }

  /** Columns are 0 or 1. */
  private static BitSet bits(double[] columns) {
    BitSet bits = new BitSet(columns.length);
    for (int k = 0; k < columns.length; k++) {
      bits.set(k, columns[k] != 0);
    }
    return bits;
  }

  private static int index(int[] rows, Rows in) {
    return IntStream.range(0, rows.length)
        .filter(i -> in.contains(rows[i]))
        .findFirst()
        .orElseThrow();
  }

  private static SampleRows drawn(Responses answers) {
    return new SampleRows(
        answers.weights(),
        Arrays.stream(answers.rows()).map(answers::unit).toArray(),
        answers.strata());
  }

  /** Of either the categories but the first; of categories that overlap only the one crossed. */
  private static List<Part> shown(Crossing c) {
    List<Part> shown = new ArrayList<>(shown(c.one(), c.a()));
    shown.addAll(shown(c.other(), c.b()));
    return shown;
  }

  private static List<Part> shown(Characteristic c, Part part) {
    return c.divides() ? c.parts().subList(1, c.parts().size()) : List.of(part);
  }

  /** A constant, whether each of the categories is there, and whether both are. */
  private static double[] columns(List<Part> shown, Rows both, int row) {
    double[] x = new double[shown.size() + 2];
    x[0] = 1;
    for (int k = 0; k < shown.size(); k++) {
      x[k + 1] = shown.get(k).rows().contains(row) ? 1 : 0;
    }
    x[x.length - 1] = both.contains(row) ? 1 : 0;
    return x;
  }

  /** With its p value among all that were tested. */
  Contrast contrast(Outcome outcome, double adjusted, int family) {
    Interval interval = delta.interval(level);
    boolean sure = adjusted < Reading.LEVEL;
    Cell.Estimate observed =
        (Cell.Estimate) new Contest("fail", Contest.Kind.SHARE, level).cell(fails);
    return new Contrast(
        outcome.variable().id() + "/fail/" + crossing.key(),
        crossing.called(),
        outcome.variable().id(),
        ProfileTable.FAIL,
        Line.Kind.NET,
        outcome.variable().agency(),
        Contrast.Relation.EXPECTED,
        side("observed", outcome, observed, observed.value(), observed.se(), observed.interval()),
        side(
            "expected",
            outcome,
            observed,
            expected.value(),
            expected.standardError(),
            expected.interval(level)),
        delta.value(),
        delta.standardError(),
        interval,
        new Tested(
            Test.INTERACTION,
            ProfileWords.WHY,
            tested.statistic(),
            tested.degreesOfFreedom(),
            tested.p(),
            adjusted,
            family),
        Optional.of(
            new Effect(
                Effect.Kind.POINTS,
                100 * delta.value(),
                new Interval(100 * interval.low(), 100 * interval.high()))),
        Optional.empty(),
        sure
            ? Math.abs(delta.value()) >= BOUND ? Reading.RELEVANT : Reading.SMALL
            : Reading.UNDECIDED,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Side side(
      String key, Outcome outcome, Cell.Estimate base, double value, double se, Interval interval) {
    return new Side(
        key,
        ProfileWords.side(key),
        outcome.variable().id(),
        Optional.empty(),
        base.n(),
        base.weighted(),
        base.effectiveN(),
        value,
        se,
        interval,
        base.quality());
  }
}
