// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.questions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.NumberColumn;

/**
 * How answers are spread, at a glance: one bar for each category, or for each tenth of the range of
 * numbers.
 *
 * @param bars each between 0 and 1, the highest 1; none of fewer than ten answers
 */
public record Distribution(List<Double> bars) {

  private static final int TENTHS = 10;

  /** As many as the runner asks before it shows a figure. */
  private static final int FEWEST = 10;

  private static final Distribution NONE = new Distribution(List.of());

  public Distribution {
    bars = List.copyOf(bars);
  }

  /** Of all variables of an entry together. Takes one pass over each column. */
  public static Distribution of(QuestionEntry entry, Fielded fielded) {
    double[] counts = {};
    for (Variable variable : entry.variables()) {
      double[] own =
          switch (variable.kind()) {
            case CHOICE, RATING, RECOMMENDATION -> codes(variable, fielded);
            case MULTIPLE -> options(variable, fielded);
            case NUMBER -> numbers(variable, fielded);
            case TEXT -> new double[0];
          };
      counts = sum(counts, own);
    }
    double most = Arrays.stream(counts).max().orElse(0);
    return Arrays.stream(counts).sum() < FEWEST
        ? NONE
        : new Distribution(Arrays.stream(counts).mapToObj(count -> count / most).toList());
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = Arrays.copyOf(a, Math.max(a.length, b.length));
    for (int i = 0; i < b.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static double[] codes(Variable variable, Fielded fielded) {
    CodeColumn column = fielded.table().requireCodes(variable.column());
    List<Integer> shown =
        variable.scale().categories().stream()
            .filter(c -> c.missing().isEmpty())
            .map(CategoryOutline::code)
            .toList();
    double[] byEntry = entries(column, fielded);
    double[] counts = new double[shown.size()];
    for (int index = 0; index < byEntry.length; index++) {
      int at = column.hasCode(index) ? shown.indexOf(column.code(index)) : -1;
      if (at >= 0) {
        counts[at] += byEntry[index];
      }
    }
    return counts;
  }

  private static double[] entries(CodeColumn column, Fielded fielded) {
    double[] counts = new double[column.entries().size()];
    for (int row = 0; row < fielded.table().rows(); row++) {
      if (fielded.rows().contains(row)) {
        counts[column.index(row)]++;
      }
    }
    return counts;
  }

  private static double[] options(Variable variable, Fielded fielded) {
    return variable.columns().stream()
        .map(fielded.table()::requireCodes)
        .mapToDouble(column -> chosen(column, fielded))
        .toArray();
  }

  private static double chosen(CodeColumn column, Fielded fielded) {
    double[] counts = entries(column, fielded);
    double chosen = 0;
    for (int index = 0; index < counts.length; index++) {
      chosen += column.hasCode(index) && column.code(index) != 0 ? counts[index] : 0;
    }
    return chosen;
  }

  private static double[] numbers(Variable variable, Fielded fielded) {
    NumberColumn column = fielded.table().requireNumbers(variable.column());
    double[] values = values(column, fielded);
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    double[] counts = new double[TENTHS];
    for (double value : values) {
      counts[high > low ? (int) Math.min(TENTHS - 1, (value - low) / (high - low) * TENTHS) : 0]++;
    }
    return counts;
  }

  private static double[] values(NumberColumn column, Fielded fielded) {
    var given = column.substantive().and(fielded.rows());
    return IntStream.range(0, fielded.table().rows())
        .filter(given::contains)
        .mapToDouble(column::value)
        .toArray();
  }
}
