// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.tuning;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.reconstruction.drawing.Answers;
import org.ketenspiegel.reconstruction.drawing.SplitMix;

/**
 * A bounded local search: two respondents of one cell swap their answers, and keep them swapped
 * when the column's terms are then nearer to what was wanted. No swap changes a margin.
 */
public final class Tuning {
  private static final int PROPOSALS = 40_000;
  private static final int PATIENCE = 6_000;

  /** Far above rounding, so that the order in which somebody sums decides nothing. */
  private static final double WORTHWHILE = 1e-9;

  private static final double SETTLED = 1e-6;

  private final Answers answers;
  private final String column;
  private final List<List<Integer>> cells = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private final int[] cellOf;

  public Tuning(Answers answers, String column, int[] cellOf) {
    this.answers = answers;
    this.column = column;
    this.cellOf = cellOf;
    for (int row = 0; row < cellOf.length; row++) {
      if (cellOf[row] < 0) continue;
      while (cells.size() <= cellOf[row]) cells.add(new ArrayList<>());
      cells.get(cellOf[row]).add(row);
      rows.add(row);
    }
  }

  public void towards(List<Term> terms, SplitMix stream) {
    if (terms.isEmpty() || rows.isEmpty()) return;
    int[] codes = answers.codes(column);
    double penalty = total(terms, Double.POSITIVE_INFINITY);
    int since = 0;
    for (int i = 0; i < PROPOSALS && penalty > SETTLED && since < PATIENCE; i++, since++) {
      int a = rows.get(stream.below(rows.size()));
      List<Integer> cell = cells.get(cellOf[a]);
      int b = cell.get(stream.below(cell.size()));
      if (codes[a] == codes[b]) continue;
      answers.swap(column, a, b);
      double reached = total(terms, penalty);
      if (reached < penalty - WORTHWHILE) {
        penalty = reached;
        since = 0;
      } else {
        answers.swap(column, a, b);
      }
    }
  }

  /** The sum, or as much of it as shows that it is not below the limit. */
  private static double total(List<Term> terms, double limit) {
    double sum = 0;
    for (Term term : terms) {
      sum += term.penalty();
      if (sum >= limit) break;
    }
    return sum;
  }
}
