// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Condition;
import org.ketenspiegel.reconstruction.spec.Spec;
import org.ketenspiegel.reconstruction.spec.Target;

/**
 * Who leaves a question unanswered: always the same people first for columns that share a word, so
 * complete cases remain.
 */
final class Silence {
  private final Spec spec;
  private final Answers answers;
  private final Column column;

  Silence(Spec spec, Answers answers, Column column) {
    this.spec = spec;
    this.answers = answers;
    this.column = column;
  }

  /**
   * Those of the asked rows who answer; when fewer were asked than should have answered, all of
   * them do.
   */
  List<Integer> leave(List<Integer> asked) {
    double[] talkative = new double[answers.respondents()];
    SplitMix stream = new SplitMix(spec.seed(), "silence " + column.silence());
    for (int row = 0; row < talkative.length; row++) talkative[row] = stream.uniform();
    List<Integer> rows = new ArrayList<>(asked);
    for (Map.Entry<String, Integer> wanted : column.answered().entrySet())
      if (!wanted.getKey().equals(Target.ALL)) {
        Condition who = spec.segment(wanted.getKey());
        drop(
            rows,
            rows.stream().filter(row -> answers.in(who, row)).toList(),
            wanted.getValue(),
            talkative);
      }
    if (column.answered().containsKey(Target.ALL)) {
      List<Integer> free = rows.stream().filter(row -> !counted(row)).toList();
      drop(rows, free, column.answered().get(Target.ALL) - (rows.size() - free.size()), talkative);
    }
    return rows;
  }

  private boolean counted(int row) {
    return column.answered().keySet().stream()
        .anyMatch(segment -> !segment.equals(Target.ALL) && answers.in(spec.segment(segment), row));
  }

  private static void drop(List<Integer> rows, List<Integer> among, int keep, double[] talkative) {
    List<Integer> silentFirst = new ArrayList<>(among);
    silentFirst.sort((a, b) -> Double.compare(talkative[a], talkative[b]));
    int silent = Math.max(0, among.size() - Math.max(0, keep));
    rows.removeAll(silentFirst.subList(0, silent));
  }
}
