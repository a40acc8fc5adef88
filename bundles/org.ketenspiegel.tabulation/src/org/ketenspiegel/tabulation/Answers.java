// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.aggregation.CodeSummary;
import org.ketenspiegel.data.aggregation.NumberSummary;
import org.ketenspiegel.statistics.NetPromoterScore;

/** The answers of one group to one question, summed once for all its measures. */
sealed interface Answers {

  /** The sums behind a measure; the values of a share are 0 and 1, of an NPS −1, 0 and 1. */
  UnitSums sums(Measure measure);

  /** Unweighted answers a measure counts. */
  long count(Measure measure);

  /** The base of the question's shares. */
  UnitSums base();

  /** For each row of the table what the sums add up; NaN outside the group and the base. */
  double[] values(Measure measure);

  default Cell cell(Measure measure, Cells cells) {
    return switch (measure) {
      case Measure.Share share -> cells.share(sums(share), count(share));
      case Measure.Mean mean -> cells.mean(sums(mean));
      case Measure.Nps nps -> cells.nps(sums(nps));
    };
  }

  /** The rows in the base of a measure. */
  default Rows counted(Measure measure) {
    double[] values = values(measure);
    return Rows.where(values.length, row -> !Double.isNaN(values[row]));
  }

  /** One code for each respondent; {@code group} is the place among the groups summed. */
  record Coded(
      Variable variable,
      CodeColumn column,
      Rows rows,
      CodeSummary summary,
      int group,
      AnswerBase answers)
      implements Answers {

    @Override
    public UnitSums sums(Measure measure) {
      return UnitSums.of(
          summary, group, entry -> counts(measure, entry), entry -> value(measure, entry));
    }

    @Override
    public long count(Measure measure) {
      return measure instanceof Measure.Share share
          ? IntStream.range(0, summary.entries().size())
              .filter(entry -> inBase(entry) && in(share, entry))
              .mapToLong(entry -> summary.count(group, entry))
              .sum()
          : sums(measure).base();
    }

    @Override
    public UnitSums base() {
      return UnitSums.of(summary, group, this::inBase, entry -> 0);
    }

    @Override
    public double[] values(Measure measure) {
      double[] ofEntry =
          IntStream.range(0, column.size())
              .mapToDouble(e -> counts(measure, e) ? value(measure, e) : Double.NaN)
              .toArray();
      double[] values = nothing(column.rows());
      rows.forEach(row -> values[row] = ofEntry[column.index(row)]);
      return values;
    }

    private boolean counts(Measure measure, int entry) {
      return measure instanceof Measure.Share ? inBase(entry) : score(entry).isPresent();
    }

    private double value(Measure measure, int entry) {
      return switch (measure) {
        case Measure.Share share -> in(share, entry) ? 1 : 0;
        case Measure.Mean mean -> score(entry).getAsDouble();
        case Measure.Nps nps -> NetPromoterScore.sign((int) score(entry).getAsDouble());
      };
    }

    private Entry entry(int index) {
      return summary.entries().get(index);
    }

    private boolean inBase(int index) {
      return entry(index).code().isPresent() && answers.counts(entry(index).missing());
    }

    private boolean in(Measure.Share share, int index) {
      return entry(index).code().isPresent()
          && share.codes().contains(entry(index).code().getAsInt());
    }

    private OptionalDouble score(int index) {
      Entry entry = entry(index);
      return entry.missing().isPresent() || entry.code().isEmpty()
          ? OptionalDouble.empty()
          : variable
              .scale()
              .category(entry.code().getAsInt())
              .map(CategoryOutline::score)
              .orElse(OptionalDouble.empty());
    }
  }

  /**
   * Any number of options for each respondent.
   *
   * @param rows those of the group who answered any option
   */
  record Chosen(Options options, Rows rows, int group) implements Answers {

    @Override
    public UnitSums sums(Measure measure) {
      CodeSummary summary = options.summary(codes(measure));
      return UnitSums.of(summary, group, entry -> true, entry -> isChosen(summary, entry) ? 1 : 0);
    }

    @Override
    public long count(Measure measure) {
      CodeSummary summary = options.summary(codes(measure));
      return IntStream.range(0, summary.entries().size())
          .filter(entry -> isChosen(summary, entry))
          .mapToLong(entry -> summary.count(group, entry))
          .sum();
    }

    @Override
    public UnitSums base() {
      return UnitSums.of(options.first(), group, entry -> true, entry -> 0);
    }

    @Override
    public double[] values(Measure measure) {
      CodeColumn column = options.column(codes(measure));
      double[] values = nothing(options.rows());
      rows.forEach(row -> values[row] = Options.isChosen(column.entry(column.index(row))) ? 1 : 0);
      return values;
    }

    private static Set<Integer> codes(Measure measure) {
      if (measure instanceof Measure.Share share) {
        return share.codes();
      }
      throw new IllegalArgumentException("options have shares, no " + measure.line().key());
    }

    private static boolean isChosen(CodeSummary summary, int entry) {
      return Options.isChosen(summary.entries().get(entry));
    }
  }

  /** A number for each respondent. */
  record Numbers(NumberColumn column, Rows rows, NumberSummary summary, int group)
      implements Answers {

    @Override
    public UnitSums sums(Measure measure) {
      return UnitSums.of(summary, group);
    }

    @Override
    public long count(Measure measure) {
      return sums(measure).base();
    }

    @Override
    public UnitSums base() {
      return UnitSums.of(summary, group);
    }

    @Override
    public double[] values(Measure measure) {
      double[] values = nothing(column.rows());
      rows.forEach(row -> values[row] = column.value(row));
      return values;
    }
  }

  private static double[] nothing(int rows) {
    double[] values = new double[rows];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
