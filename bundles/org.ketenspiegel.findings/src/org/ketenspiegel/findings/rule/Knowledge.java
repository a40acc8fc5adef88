// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;

/** How many give the right answer to a question of knowledge. */
public final class Knowledge implements FindingRule {

  private static final double A_HALF = 0.5;

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Row row : Row.of(source, setting.results().data())) {
      if (Answers.isRight(row)) {
        row.shown().stream()
            .filter(row::isTotal)
            .findFirst()
            .ifPresent(total -> found.add(told(row, total, setting)));
      }
    }
    return found;
  }

  private static Finding told(Row row, int total, Setting setting) {
    Telling telling = new Telling(setting);
    int cell = telling.cell(row.cell(total));
    boolean most =
        row.isFirm(total)
            && row.estimate(total)
                .map(Cell.Estimate::interval)
                .filter(i -> i.low() > A_HALF)
                .isPresent();
    telling
        .fill("audience", p -> p.audience(row.audience()))
        .fill("question", p -> p.aspect(row.variable().name()));
    return most
        ? telling
            .claim(new Claim.Majority(cell))
            .say(
                "Een meerderheid van de {audience} ({0}) geeft het goede antwoord op de kennisvraag"
                    + " {question}.",
                "A majority of the {audience} ({0}) give the right answer to the question of"
                    + " knowledge {question}.")
        : telling.say(
            "Van de {audience} geeft {0} het goede antwoord op de kennisvraag {question}.",
            "Of the {audience} {0} give the right answer to the question of knowledge {question}.");
  }
}
