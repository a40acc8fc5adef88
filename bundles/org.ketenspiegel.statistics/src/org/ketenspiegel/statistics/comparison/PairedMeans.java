// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.design.Contrast;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.Linearized;
import org.ketenspiegel.statistics.design.LonelyPsu;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.statistics.design.TaylorVariance;

/**
 * Differences of two judgements of the same respondents, such as of two agencies; immutable, and a
 * lonely primary sampling unit (PSU) is refused unless said otherwise. A proportion is the mean of
 * 0 and 1.
 */
public final class PairedMeans {
  private final TaylorVariance variance;

  private PairedMeans(TaylorVariance variance) {
    this.variance = variance;
  }

  public static PairedMeans withDefaults() {
    return new PairedMeans(TaylorVariance.withDefaults());
  }

  /** The same with another treatment of strata of one PSU. */
  public PairedMeans with(LonelyPsu treatment) {
    return new PairedMeans(TaylorVariance.withDefaults().with(treatment));
  }

  /**
   * The difference of the two means of all answers there are, so that it is the difference of the
   * means that are printed: Va + Vb − 2·Cov over the PSUs, as a contrast of R survey's {@code
   * svyby} over stacked answers. Degrees of freedom are PSUs less strata; in a simple random sample
   * the respondents with an answer, less 1, and with all answers given it is the paired t test.
   *
   * @param first n judgements; NaN where there is none
   * @param second n judgements of the same respondents; NaN where there is none
   * @param rows how the n respondents were drawn
   * @throws IllegalArgumentException when lengths differ or a value is infinite
   */
  public PairedOutcome allAvailable(double[] first, double[] second, SampleRows rows) {
    var used =
        rows.areSimple() ? Pairs.either(first, second, rows) : new Pairs(first, second, rows);
    Optional<Linearized> a = used.rows.mean(used.first);
    Optional<Linearized> b = used.rows.mean(used.second);
    if (a.isEmpty() || b.isEmpty()) {
      return new PairedOutcome.NoAnswers();
    }
    return outcome(a.get().minus(b.get(), Contrast.PAIRED), used);
  }

  /**
   * The mean of the differences within respondents who gave both judgements: the paired t test in a
   * simple random sample, the linearised mean of the differences in a design.
   *
   * @param first n judgements; NaN where there is none
   * @param second n judgements of the same respondents; NaN where there is none
   * @param rows how the n respondents were drawn
   * @throws IllegalArgumentException when lengths differ or a value is infinite
   */
  public PairedOutcome completePairs(double[] first, double[] second, SampleRows rows) {
    var all = new Pairs(first, second, rows);
    var used = rows.areSimple() ? all.keep(all::isPair) : all;
    return used.rows
        .mean(used.differences())
        .map(mean -> outcome(mean, used))
        .orElse(new PairedOutcome.NoAnswers());
  }

  private PairedOutcome outcome(Linearized difference, Pairs used) {
    return switch (variance.of(difference, used.rows.strata())) {
      // A single respondent leaves a simple sample without a known variance.
      case DesignEstimate.Estimated known ->
          new PairedOutcome.Known(known.estimate(), used.count());
      case DesignEstimate.LonelyStrata lonely ->
          new PairedOutcome.LonelyStrata(lonely.value(), lonely.strata());
    };
  }

  private record Pairs(double[] first, double[] second, SampleRows rows) {
    Pairs {
      if (first.length != rows.n() || second.length != rows.n()) {
        throw new IllegalArgumentException(
            "%d and %d judgements of %d rows".formatted(first.length, second.length, rows.n()));
      }
    }

    static Pairs either(double[] first, double[] second, SampleRows rows) {
      return new Pairs(first, second, rows)
          .keep(i -> !Double.isNaN(first[i]) || !Double.isNaN(second[i]));
    }

    /** Of a simple sample, which a part of it remains. */
    Pairs keep(IntPredicate wanted) {
      int[] kept =
          IntStream.range(0, rows.n())
              .filter(i -> rows.weights()[i] > 0 && wanted.test(i))
              .toArray();
      return new Pairs(pick(first, kept), pick(second, kept), SampleRows.simple(kept.length));
    }

    boolean isPair(int row) {
      return rows.weights()[row] > 0 && !Double.isNaN(first[row]) && !Double.isNaN(second[row]);
    }

    int count() {
      return (int) IntStream.range(0, rows.n()).filter(this::isPair).count();
    }

    double[] differences() {
      return IntStream.range(0, rows.n()).mapToDouble(i -> first[i] - second[i]).toArray();
    }

    private static double[] pick(double[] values, int[] rows) {
      return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }
  }
}
