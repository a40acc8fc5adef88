// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;

/** Net promoter scores as they are. */
public final class PromoterScores implements FindingRule {

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Row row : Row.of(source, setting.results().data())) {
      List<Integer> agencies = row.shown().stream().filter(row::isAgency).toList();
      if (row.line().kind() == Line.Kind.NPS && !agencies.isEmpty()) {
        Telling telling = new Telling(setting);
        agencies.forEach(a -> telling.cell(row.cell(a)));
        if (agencies.size() == 1) {
          telling.about(row.agency(agencies.getFirst()));
        }
        found.add(
            telling
                .fill("audience", p -> p.audience(row.audience()))
                .fill("scores", p -> Agencies.listed(names(row, agencies), p))
                .say(
                    "Onder {audience} is de NPS {scores}.",
                    "Among {audience} the NPS is {scores}."));
      }
    }
    return found;
  }

  private static List<String> names(Row row, List<Integer> agencies) {
    return agencies.stream().map(g -> row.group(g).key()).toList();
  }
}
