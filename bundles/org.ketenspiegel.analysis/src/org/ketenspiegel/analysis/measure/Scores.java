// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.measure;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.statistics.NetPromoterScore;

/** What each respondent contributes to a measure: NaN outside its base. */
public final class Scores {

  private Scores() {}

  /**
   * One number for each row of the table: a score or number for a mean, 1 or 0 for a share, 1, 0 or
   * −1 for a net promoter score.
   */
  public static double[] of(Fielded fielded, Variable variable, Measure measure, AnswerBase base) {
    return switch (measure) {
      case Measure.Mean mean -> scores(fielded, variable);
      case Measure.Nps nps ->
          Arrays.stream(scores(fielded, variable))
              .map(s -> Double.isNaN(s) ? s : NetPromoterScore.sign((int) s))
              .toArray();
      case Measure.Share share ->
          variable.kind() == Kind.MULTIPLE
              ? named(fielded, variable, share.codes())
              : inside(fielded, variable, share.codes(), base);
    };
  }

  /** The scores of scaled answers, or the numbers given. */
  public static double[] scores(Fielded fielded, Variable variable) {
    Column column = fielded.table().require(variable.column());
    if (column instanceof CodeColumn codes && !variable.scale().categories().isEmpty()) {
      double[] score = new double[codes.size()];
      Arrays.setAll(score, i -> score(codes, i, variable));
      return each(column, row -> score[codes.index(row)]);
    }
    return each(
        column, row -> column.missingAt(row).isPresent() ? Double.NaN : column.numberAt(row));
  }

  private static double score(CodeColumn codes, int index, Variable variable) {
    if (codes.missing(index).isPresent() || !codes.hasCode(index)) {
      return Double.NaN;
    }
    return variable
        .scale()
        .category(codes.code(index))
        .map(CategoryOutline::score)
        .orElse(OptionalDouble.empty())
        .orElse(Double.NaN);
  }

  private static double[] inside(
      Fielded fielded, Variable variable, Set<Integer> codes, AnswerBase base) {
    CodeColumn column = fielded.table().requireCodes(variable.column());
    double[] value = new double[column.size()];
    Arrays.setAll(
        value,
        i ->
            column.hasCode(i) && base.counts(column.missing(i))
                ? codes.contains(column.code(i)) ? 1 : 0
                : Double.NaN);
    return each(column, row -> value[column.index(row)]);
  }

  /** The base is whoever answered any of the options. */
  private static double[] named(Fielded fielded, Variable variable, Set<Integer> codes) {
    List<CodeColumn> options =
        variable.columns().stream().map(fielded.table()::requireCodes).toList();
    List<CategoryOutline> categories = variable.scale().categories();
    double[] values = new double[fielded.table().rows()];
    for (int row = 0; row < values.length; row++) {
      values[row] = Double.NaN;
      for (int option = 0; option < options.size(); option++) {
        CodeColumn column = options.get(option);
        if (column.missingAt(row).isEmpty()) {
          boolean chosen =
              codes.contains(categories.get(option).code()) && column.numberAt(row) != 0;
          values[row] = chosen || values[row] == 1 ? 1 : 0;
        }
      }
    }
    return values;
  }

  private static double[] each(Column column, IntToDoubleFunction value) {
    double[] values = new double[column.rows()];
    Arrays.setAll(values, value);
    return values;
  }
}
