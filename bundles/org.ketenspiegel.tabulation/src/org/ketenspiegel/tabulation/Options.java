// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.aggregation.Aggregation;
import org.ketenspiegel.data.aggregation.CodeSummary;
import org.ketenspiegel.data.aggregation.Frame;

/** The options of a multiple choice, one by one and several together, summed over a frame. */
final class Options {

  private final Variable variable;
  private final List<CodeColumn> columns;
  private final Frame frame;
  private final Aggregation sums;
  private final List<CodeSummary> each;
  private final Map<Set<Integer>, CodeColumn> together = new HashMap<>();
  private final Map<Set<Integer>, CodeSummary> summed = new HashMap<>();

  Options(Variable variable, List<CodeColumn> columns, Frame frame, Aggregation sums) {
    this.variable = variable;
    this.columns = columns;
    this.frame = frame;
    this.sums = sums;
    this.each = sums.codes(columns, frame);
  }

  /** Of whom the base is known by any option. */
  CodeSummary first() {
    return each.getFirst();
  }

  int rows() {
    return columns.getFirst().rows();
  }

  /** A column that is not 0 where any of the options with these codes was chosen. */
  CodeColumn column(Set<Integer> codes) {
    int[] wanted = wanted(codes);
    return wanted.length == 1
        ? columns.get(wanted[0])
        : together.computeIfAbsent(codes, c -> any(wanted));
  }

  CodeSummary summary(Set<Integer> codes) {
    int[] wanted = wanted(codes);
    return wanted.length == 1
        ? each.get(wanted[0])
        : summed.computeIfAbsent(codes, c -> sums.codes(column(c), frame));
  }

  private int[] wanted(Set<Integer> codes) {
    List<CategoryOutline> categories = variable.scale().categories();
    return IntStream.range(0, categories.size())
        .filter(i -> codes.contains(categories.get(i).code()))
        .toArray();
  }

  /** A net counts a respondent once, however many of its options he chose. */
  private CodeColumn any(int[] wanted) {
    var builder = CodeColumn.builder(variable.id());
    for (int row = 0; row < rows(); row++) {
      int at = row;
      builder.add(IntStream.of(wanted).anyMatch(i -> chosen(columns.get(i), at)) ? 1 : 0);
    }
    return builder.build();
  }

  private static boolean chosen(CodeColumn column, int row) {
    return isChosen(column.entry(column.index(row)));
  }

  /** Any code but 0 that is an answer: exports write 1, or the option's own number or label. */
  static boolean isChosen(Entry entry) {
    return entry.missing().isEmpty() && entry.code().orElse(0) != 0;
  }
}
