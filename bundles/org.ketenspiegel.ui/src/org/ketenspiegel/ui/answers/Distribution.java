// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.answers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.TextColumn;

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

  /** Of several variables together. Takes one pass over each column. */
  public static Distribution of(List<Variable> variables, Fielded fielded) {
    double[] counts = {};
    for (Variable variable : variables) {
      double[] own =
          switch (variable.kind()) {
            case CHOICE, RATING, RECOMMENDATION ->
                codes(
                    fielded.table().requireCodes(variable.column()),
                    variable.scale(),
                    fielded.rows());
            case MULTIPLE -> options(variable, fielded);
            case NUMBER ->
                numbers(fielded.table().requireNumbers(variable.column()), fielded.rows());
            case TEXT -> new double[0];
          };
      counts = sum(counts, own);
    }
    return of(counts);
  }

  /**
   * Of one column: of its codes by the categories of a scale, or as they occur when it has none.
   *
   * @param rows those that are counted
   */
  public static Distribution of(Column column, ScaleOutline scale, Rows rows) {
    return switch (column) {
      case CodeColumn codes when scale.categories().isEmpty() -> of(occurring(codes, rows));
      case CodeColumn codes -> of(codes(codes, scale, rows));
      case NumberColumn numbers -> of(numbers(numbers, rows));
      case TextColumn words -> NONE;
    };
  }

  private static Distribution of(double[] counts) {
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

  private static double[] codes(CodeColumn column, ScaleOutline scale, Rows rows) {
    List<Integer> shown =
        scale.categories().stream()
            .filter(c -> c.missing().isEmpty())
            .map(CategoryOutline::code)
            .toList();
    double[] byEntry = entries(column, rows);
    double[] counts = new double[shown.size()];
    for (int index = 0; index < byEntry.length; index++) {
      int at = column.hasCode(index) ? shown.indexOf(column.code(index)) : -1;
      if (at >= 0) {
        counts[at] += byEntry[index];
      }
    }
    return counts;
  }

  private static double[] occurring(CodeColumn column, Rows rows) {
    double[] byEntry = entries(column, rows);
    return IntStream.range(0, byEntry.length)
        .filter(index -> column.missing(index).isEmpty())
        .mapToDouble(index -> byEntry[index])
        .toArray();
  }

  private static double[] entries(CodeColumn column, Rows rows) {
    double[] counts = new double[column.size()];
    rows.forEach(row -> counts[column.index(row)]++);
    return counts;
  }

  private static double[] options(Variable variable, Fielded fielded) {
    return variable.columns().stream()
        .map(fielded.table()::requireCodes)
        .mapToDouble(column -> chosen(column, fielded.rows()))
        .toArray();
  }

  private static double chosen(CodeColumn column, Rows rows) {
    double[] counts = entries(column, rows);
    double chosen = 0;
    for (int index = 0; index < counts.length; index++) {
      chosen += column.hasCode(index) && column.code(index) != 0 ? counts[index] : 0;
    }
    return chosen;
  }

  private static double[] numbers(NumberColumn column, Rows rows) {
    double[] values = values(column, rows);
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    double[] counts = new double[TENTHS];
    for (double value : values) {
      counts[high > low ? (int) Math.min(TENTHS - 1, (value - low) / (high - low) * TENTHS) : 0]++;
    }
    return counts;
  }

  private static double[] values(NumberColumn column, Rows rows) {
    var given = column.substantive().and(rows);
    return Arrays.stream(given.toArray()).mapToDouble(column::value).toArray();
  }
}
