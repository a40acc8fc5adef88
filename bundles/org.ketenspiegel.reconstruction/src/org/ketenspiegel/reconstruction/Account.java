// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.reconstruction.drawing.Answers;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Condition;
import org.ketenspiegel.reconstruction.spec.Spec;
import org.ketenspiegel.reconstruction.spec.Target;

/** Holds the finished answers against the figures of the spec, from the answers alone. */
final class Account {
  private final Spec spec;
  private final Answers answers;
  private final List<Report.Outcome> outcomes = new ArrayList<>();

  Account(Spec spec, Answers answers) {
    this.spec = spec;
    this.answers = answers;
  }

  Report report(Map<Spec.Choice, Integer> withoutTick) {
    for (Column column : spec.columns()) if (!column.open()) column(column);
    withoutTick.forEach(
        (choice, left) ->
            add(choice.options().get(0), "answers without a tick", "0", "" + left, left == 0));
    return new Structure(spec, answers, outcomes).report();
  }

  private void column(Column column) {
    int[] codes = answers.codes(column.name());
    column
        .answered()
        .forEach(
            (segment, n) -> {
              Condition who = spec.segment(segment);
              int count = 0;
              for (int row = 0; row < codes.length; row++)
                if (codes[row] != Answers.NONE && answers.in(who, row)) count++;
              add(column.name(), "answered in " + segment, "" + n, "" + count, n == count);
            });
    for (Target target : Target.parse(column.targets())) figure(column, target, codes);
  }

  private void figure(Column column, Target target, int[] codes) {
    Condition who = spec.segment(target.segment());
    double top = 0;
    double bottom = target.constantDivisor();
    for (int row = 0; row < codes.length; row++) {
      if (codes[row] == Answers.NONE || !answers.in(who, row)) continue;
      top += target.numerator(codes[row], column);
      bottom += target.divisor(codes[row], column);
    }
    String wanted = target.value().toPlainString();
    if (bottom == 0) {
      add(column.name(), target.name(), wanted, "nobody answered", false);
      return;
    }
    BigDecimal printed = target.printed(top, bottom);
    add(
        column.name(),
        target.name(),
        wanted,
        printed.toPlainString(),
        printed.compareTo(target.value()) == 0);
  }

  private void add(String where, String what, String wanted, String reached, boolean met) {
    outcomes.add(new Report.Outcome(where, what, wanted, reached, Report.Result.of(met)));
  }
}
