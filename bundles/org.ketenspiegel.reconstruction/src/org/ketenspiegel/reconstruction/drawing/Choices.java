// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.drawing;

import java.util.List;
import java.util.Map;
import org.ketenspiegel.reconstruction.spec.Spec;

/**
 * Sees to it that whoever answers a question with several answers ticks at least one: a tick moves
 * over from who has most.
 */
public final class Choices {
  private final Answers answers;
  private final Map<String, int[]> cells;

  public Choices(Answers answers, Map<String, int[]> cells) {
    this.answers = answers;
    this.cells = cells;
  }

  /** How many remain without a tick. */
  public int settle(Spec.Choice choice) {
    int left = 0;
    for (int row = 0; row < answers.respondents(); row++)
      if (asked(choice, row) && ticks(choice, row) == 0 && !settle(choice, row)) left++;
    return left;
  }

  private boolean settle(Spec.Choice choice, int row) {
    int giver = -1;
    String given = "";
    for (String option : choice.options())
      for (int other = 0; other < answers.respondents(); other++)
        if (canGive(choice, option, other, row)
            && (giver < 0 || ticks(choice, other) > ticks(choice, giver))) {
          giver = other;
          given = option;
        }
    if (giver >= 0) answers.swap(given, row, giver);
    return giver >= 0;
  }

  private boolean canGive(Spec.Choice choice, String option, int other, int row) {
    int[] cell = cells.get(option);
    return cell[row] >= 0
        && cell[other] == cell[row]
        && answers.codes(option)[other] == 1
        && ticks(choice, other) > 1;
  }

  /** Asked, and not held to "none of these" (then no option has a cell for this row). */
  private boolean asked(Spec.Choice choice, int row) {
    List<String> options = choice.options();
    return options.stream().anyMatch(option -> cells.get(option)[row] >= 0);
  }

  private int ticks(Spec.Choice choice, int row) {
    return (int)
        choice.options().stream().filter(option -> answers.codes(option)[row] == 1).count();
  }
}
