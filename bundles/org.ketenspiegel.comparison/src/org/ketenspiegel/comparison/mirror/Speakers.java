// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;

/**
 * Respondents who say what they expect of an agency: of the one the question names, or of their own
 * one where the study tells by which question they name it.
 *
 * @param agency what they speak about; empty where agencies play no part
 */
record Speakers(Optional<AgencyOutline> agency, Text label, Rows rows) {

  /** Everybody who may have answered the question, agency by agency. */
  static List<Speakers> of(StudyOutline outline, Fielded fielded, Variable expects) {
    Text whole =
        outline
            .audience(fielded.audience())
            .map(a -> a.name())
            .orElse(Text.same(fielded.audience()));
    if (expects.agency().isPresent()) {
      return List.of(
          new Speakers(expects.agency().flatMap(outline::agency), whole, fielded.rows()));
    }
    Optional<Variable> employer =
        expects.expectation().flatMap(Variable.Expectation::employer).flatMap(fielded::variable);
    if (employer.isEmpty()) {
      return List.of(new Speakers(Optional.empty(), whole, fielded.rows()));
    }
    List<Speakers> found = new ArrayList<>();
    for (AgencyOutline agency : outline.agencies()) {
      employer.get().scale().categories().stream()
          .filter(c -> c.agency().equals(Optional.of(agency.id())))
          .map(c -> staff(fielded, employer.get(), agency, c))
          .forEach(found::add);
    }
    return found;
  }

  private static Speakers staff(
      Fielded fielded, Variable employer, AgencyOutline agency, CategoryOutline category) {
    CodeColumn column = fielded.table().requireCodes(employer.column());
    Rows rows = column.rowsOf(i -> column.hasCode(i) && column.code(i) == category.code());
    return new Speakers(
        Optional.of(agency),
        Text.of("medewerkers " + agency.shortName(), "staff of " + agency.shortName()),
        rows.and(fielded.rows()));
  }

  Optional<String> id() {
    return agency.map(AgencyOutline::id);
  }
}
