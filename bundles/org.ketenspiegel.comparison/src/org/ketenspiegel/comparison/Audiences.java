// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.ConceptOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.comparison.contrast.Matter;
import org.ketenspiegel.comparison.contrast.Party;
import org.ketenspiegel.comparison.contrast.Wordings;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;

/** Audiences side by side: the questions that measure one concept in the same role. */
final class Audiences {

  static final String AUDIENCE = "audience";

  private final StudyOutline outline;
  private final ComparisonOptions options;

  Audiences(StudyOutline outline, ComparisonOptions options) {
    this.outline = outline;
    this.options = options;
  }

  private record Asked(String concept, Role role, Optional<String> agency) {}

  /** What every audience was asked, and what only one of them was. */
  List<Matter> of(StudyData data) {
    Map<Asked, List<Party>> joined = new LinkedHashMap<>();
    for (AudienceOutline audience : outline.audiences()) {
      data.latest(audience.id()).ifPresent(f -> add(f, audience, joined));
    }
    List<Matter> matters = new ArrayList<>();
    joined.forEach((asked, parties) -> matters.add(matter(asked, parties)));
    boolean chosen = !options.questions().isEmpty();
    return matters.stream().filter(m -> chosen || m.parties().size() > 1).toList();
  }

  private void add(Fielded fielded, AudienceOutline audience, Map<Asked, List<Party>> joined) {
    Sampling sampling = Responses.sampling(fielded);
    for (Variable variable : fielded.variables()) {
      boolean judged =
          (variable.role() == Role.OVERALL || variable.role() == Role.EXPERIENCE)
              && (variable.kind() == Kind.RATING || variable.kind() == Kind.RECOMMENDATION);
      if (judged && variable.concept().isPresent() && wanted(variable)) {
        joined
            .computeIfAbsent(
                new Asked(variable.concept().get(), variable.role(), variable.agency()),
                k -> new ArrayList<>())
            .add(
                new Party(
                    audience.id(),
                    audience.name(),
                    Optional.empty(),
                    fielded,
                    sampling,
                    variable,
                    fielded.rows()));
      }
    }
  }

  private boolean wanted(Variable variable) {
    return options.questions().isEmpty()
        || options.questions().stream()
            .anyMatch(
                q ->
                    variable.concept().equals(Optional.of(q))
                        || variable.id().equals(q)
                        || variable.question().equals(q)
                        || q.equals(
                            variable.question() + variable.item().map(i -> "." + i).orElse("")));
  }

  private Matter matter(Asked asked, List<Party> parties) {
    Text concept =
        outline.concepts().stream()
            .filter(c -> c.id().equals(asked.concept()))
            .map(ConceptOutline::name)
            .findFirst()
            .orElse(Text.same(asked.concept()));
    String agency =
        asked.agency().flatMap(outline::agency).map(AgencyOutline::shortName).orElse("");
    return new Matter(
        asked.concept(),
        agency.isEmpty() ? concept : concept.map(name -> name + " · " + agency),
        asked.agency(),
        parties,
        parties.size() < 2
            ? List.of()
            : Wordings.remarks(parties.get(0).variable(), parties.get(1).variable()));
  }
}
