// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.model.study.Role;

/** Which matrices the roles of a study's questions give. */
final class Roles {

  private Roles() {}

  /**
   * @param agency empty when the questions name none
   * @param outcome the question with the overall judgement
   * @param drivers the questions with aspects
   */
  record Judged(String audience, String agency, String outcome, List<String> drivers) {}

  static List<Judged> judged(StudyData data) {
    List<Judged> found = new ArrayList<>();
    for (String audience : data.fieldings().stream().map(Fielded::audience).distinct().toList()) {
      List<Variable> variables = data.latest(audience).orElseThrow().variables();
      for (Variable outcome : variables) {
        if (outcome.role() == Role.OVERALL && outcome.kind() == Kind.RATING) {
          String agency = outcome.agency().orElse("");
          List<String> drivers =
              variables.stream()
                  .filter(v -> v.role() == Role.EXPERIENCE && v.kind() == Kind.RATING)
                  .filter(v -> v.item().isPresent() && v.agency().orElse("").equals(agency))
                  .map(Variable::question)
                  .distinct()
                  .toList();
          if (!drivers.isEmpty()) {
            found.add(new Judged(audience, agency, outcome.question(), drivers));
          }
        }
      }
    }
    return found;
  }
}
