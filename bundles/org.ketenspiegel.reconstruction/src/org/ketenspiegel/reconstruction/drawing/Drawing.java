// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Condition;
import org.ketenspiegel.reconstruction.spec.Spec;
import org.ketenspiegel.reconstruction.spec.Target;

/**
 * Draws one column: who is asked, who answers, how many give each code in every cell (a cell: those
 * who belong to the same of the segments that have a figure), and then, in the order of the latent
 * trait, who gives which.
 */
public final class Drawing {
  private static final int OUTSIDE = -1;

  private final Spec spec;
  private final Answers answers;
  private final Column column;
  private final List<Target> targets;
  private final int[] codes;
  private final int[] cellOf;
  private final List<List<Integer>> cells = new ArrayList<>();

  public Drawing(Spec spec, Answers answers, Column column) {
    this.spec = spec;
    this.answers = answers;
    this.column = column;
    targets = Target.parse(column.targets());
    codes = new int[answers.respondents()];
    cellOf = new int[answers.respondents()];
    Arrays.fill(codes, Answers.NONE);
    Arrays.fill(cellOf, OUTSIDE);
  }

  /**
   * Rows that may swap their answers without changing any figure have the same cell; others none.
   */
  public int[] cellOf() {
    return cellOf;
  }

  /** Draws the column and adds it to the answers. */
  public void draw(Factors factors) {
    List<Integer> rows = answering();
    boolean[] held = held(rows);
    for (int row : rows) if (held[row]) codes[row] = column.codes().get(0);
    divide(rows.stream().filter(row -> !held[row]).toList());
    int[] sizes = cells.stream().mapToInt(List::size).toArray();
    if (sizes.length > 0) {
      int[][] counts = new Compromise(sizes, column.weights(), figures(rows, held)).counts();
      double[] latent = factors.latent(column);
      for (int s = 0; s < sizes.length; s++) cut(cells.get(s), counts[s], latent);
    }
    answers.put(column, codes);
  }

  private List<Integer> answering() {
    Condition asked = Condition.parse(column.asked());
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < codes.length; row++) if (answers.in(asked, row)) rows.add(row);
    return new Silence(spec, answers, column).leave(rows);
  }

  private boolean[] held(List<Integer> rows) {
    boolean[] held = new boolean[codes.length];
    Condition when = Condition.parse(column.held());
    for (int row : rows) held[row] = !column.held().isEmpty() && answers.in(when, row);
    return held;
  }

  private void divide(List<Integer> rows) {
    List<Condition> segments =
        targets.stream().map(Target::segment).distinct().map(spec::segment).toList();
    Map<List<Boolean>, List<Integer>> found = new LinkedHashMap<>();
    for (int row : rows)
      found
          .computeIfAbsent(
              segments.stream().map(who -> answers.in(who, row)).toList(),
              pattern -> new ArrayList<>())
          .add(row);
    for (List<Integer> cell : found.values()) {
      for (int row : cell) cellOf[row] = cells.size();
      cells.add(cell);
    }
  }

  private List<Margins.Figure> figures(List<Integer> rows, boolean[] held) {
    return targets.stream().map(target -> figure(target, rows, held)).toList();
  }

  private Margins.Figure figure(Target target, List<Integer> rows, boolean[] held) {
    Condition who = spec.segment(target.segment());
    boolean[] in = new boolean[cells.size()];
    for (int s = 0; s < in.length; s++) in[s] = answers.in(who, cells.get(s).get(0));
    double[] top =
        column.codes().stream().mapToDouble(code -> target.numerator(code, column)).toArray();
    double[] bottom =
        column.codes().stream().mapToDouble(code -> target.divisor(code, column)).toArray();
    long fixed = rows.stream().filter(row -> held[row] && answers.in(who, row)).count();
    double value = target.value().doubleValue();
    return new Margins.Figure(
        in,
        top,
        bottom,
        fixed * top[0],
        fixed * bottom[0] + target.constantDivisor(),
        value - target.half(),
        value + target.half());
  }

  private void cut(List<Integer> rows, int[] counts, double[] latent) {
    List<Integer> ordered = new ArrayList<>(rows);
    ordered.sort(Comparator.comparingDouble(row -> latent[row]));
    int next = 0;
    for (int k = 0; k < counts.length; k++)
      for (int i = 0; i < counts[k]; i++) codes[ordered.get(next++)] = column.codes().get(k);
  }
}
