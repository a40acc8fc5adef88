// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.aggregation.Aggregation;
import org.ketenspiegel.data.aggregation.CodeSummary;
import org.ketenspiegel.data.aggregation.Frame;
import org.ketenspiegel.data.aggregation.Group;
import org.ketenspiegel.data.aggregation.Grouping;
import org.ketenspiegel.data.aggregation.NumberSummary;
import org.ketenspiegel.data.aggregation.Shifted;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.statistics.NetPromoterScore;

/** The answers of one group to one question, summed once for all its measures. */
sealed interface Answers {

  /** The sums behind a measure; the values of a share are 0 and 1, of an NPS −1, 0 and 1. */
  UnitSums sums(Measure measure);

  /** Unweighted answers a measure counts. */
  long count(Measure measure);

  /** The base of the question's shares. */
  UnitSums base();

  default Cell cell(Measure measure, Cells cells) {
    return switch (measure) {
      case Measure.Share share -> cells.share(sums(share), count(share));
      case Measure.Mean mean -> cells.mean(sums(mean));
      case Measure.Nps nps -> cells.nps(sums(nps));
    };
  }

  /** Sums what a variable holds for some respondents. */
  record Source(Fielded fielded, Sampling sampling, Aggregation aggregation) {

    Answers of(Variable variable, Rows rows, AnswerBase base) {
      return switch (variable.kind()) {
        case MULTIPLE -> chosen(variable, rows);
        case NUMBER ->
            new Numbers(
                aggregation.numbers(
                    Shifted.byFirst(fielded.table().requireNumbers(variable.column())),
                    frame(rows)));
        case CHOICE, RATING, RECOMMENDATION ->
            new Coded(
                variable,
                aggregation.codes(fielded.table().requireCodes(variable.column()), frame(rows)),
                base);
        case TEXT -> throw new IllegalArgumentException("'" + variable.id() + "' holds words");
      };
    }

    /** The base of a multiple choice is who answered any of its options. */
    private Answers chosen(Variable variable, Rows rows) {
      List<CodeColumn> options =
          variable.columns().stream().map(fielded.table()::requireCodes).toList();
      Rows answered =
          options.stream()
              .map(CodeColumn::substantive)
              .reduce(Rows.none(fielded.table().rows()), Rows::or);
      return new Chosen(variable, aggregation.codes(options, frame(rows.and(answered))));
    }

    private Frame frame(Rows rows) {
      return new Frame(sampling, rows, Grouping.of(Group.of("", ""), rows));
    }
  }

  /** One code for each respondent. */
  record Coded(Variable variable, CodeSummary summary, AnswerBase answers) implements Answers {

    @Override
    public UnitSums sums(Measure measure) {
      return switch (measure) {
        case Measure.Share share ->
            UnitSums.of(summary, 0, this::inBase, entry -> in(share, entry) ? 1 : 0);
        case Measure.Mean mean ->
            UnitSums.of(
                summary, 0, entry -> score(entry).isPresent(), entry -> score(entry).getAsDouble());
        case Measure.Nps nps ->
            UnitSums.of(
                summary,
                0,
                entry -> score(entry).isPresent(),
                entry -> NetPromoterScore.sign((int) score(entry).getAsDouble()));
      };
    }

    @Override
    public long count(Measure measure) {
      return measure instanceof Measure.Share share
          ? IntStream.range(0, summary.entries().size())
              .filter(entry -> inBase(entry) && in(share, entry))
              .mapToLong(entry -> summary.count(0, entry))
              .sum()
          : sums(measure).base();
    }

    @Override
    public UnitSums base() {
      return UnitSums.of(summary, 0, this::inBase, entry -> 0);
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

  /** Any number of options for each respondent, a column of 0 and 1 for each. */
  record Chosen(Variable variable, List<CodeSummary> options) implements Answers {

    @Override
    public UnitSums sums(Measure measure) {
      int option = option(measure);
      return UnitSums.of(
          options.get(option), 0, entry -> true, entry -> chosen(option, entry) ? 1 : 0);
    }

    @Override
    public long count(Measure measure) {
      int option = option(measure);
      CodeSummary summary = options.get(option);
      return IntStream.range(0, summary.entries().size())
          .filter(entry -> chosen(option, entry))
          .mapToLong(entry -> summary.count(0, entry))
          .sum();
    }

    @Override
    public UnitSums base() {
      return UnitSums.of(options.getFirst(), 0, entry -> true, entry -> 0);
    }

    private int option(Measure measure) {
      int code = Integer.parseInt(measure.line().key());
      List<CategoryOutline> categories = variable.scale().categories();
      return IntStream.range(0, categories.size())
          .filter(i -> categories.get(i).code() == code)
          .findFirst()
          .orElseThrow();
    }

    /** Any code but 0 that is an answer: exports write 1, or the option's own number or label. */
    private boolean chosen(int option, int index) {
      Entry entry = options.get(option).entries().get(index);
      return entry.missing().isEmpty() && entry.code().orElse(0) != 0;
    }
  }

  /** A number for each respondent. */
  record Numbers(NumberSummary summary) implements Answers {

    @Override
    public UnitSums sums(Measure measure) {
      return UnitSums.of(summary, 0);
    }

    @Override
    public long count(Measure measure) {
      return sums(measure).base();
    }

    @Override
    public UnitSums base() {
      return UnitSums.of(summary, 0);
    }
  }
}
