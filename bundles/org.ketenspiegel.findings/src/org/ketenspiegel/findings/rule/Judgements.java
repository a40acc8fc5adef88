// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;

/**
 * The overall judgements of agencies as they are: "Asielzoekers geven de IND gemiddeld een 3,7."
 */
public final class Judgements implements FindingRule {

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Row row : Row.of(source, setting.results().data())) {
      List<Integer> agencies = row.shown().stream().filter(row::isAgency).toList();
      if (row.isOverall() && !agencies.isEmpty()) {
        Telling telling = new Telling(setting);
        agencies.forEach(a -> telling.cell(row.cell(a)));
        if (agencies.size() == 1) {
          telling.about(Optional.of(row.group(agencies.getFirst()).key()));
        }
        found.add(
            telling
                .fill("audience", p -> p.audience(row.audience()))
                .fill("marks", p -> marks(row, agencies, p))
                .say("{audience} geven {marks}.", "{audience} give {marks}."));
      }
    }
    return found;
  }

  private static List<Part> marks(Row row, List<Integer> agencies, Phrases phrases) {
    List<List<Part>> each = new ArrayList<>();
    for (int i = 0; i < agencies.size(); i++) {
      each.add(
          Phrases.joined(
              phrases.agency(row.group(agencies.get(i)).key()),
              i == 0
                  ? phrases.words(" gemiddeld een ", " a mean of ")
                  : phrases.words(" een ", " a "),
              List.of(new Part.Number(i))));
    }
    return phrases.list(each);
  }
}
