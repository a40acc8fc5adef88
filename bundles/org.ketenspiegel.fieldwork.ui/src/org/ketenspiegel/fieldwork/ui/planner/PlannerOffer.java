// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.ui.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.ui.options.Choice;
import org.ketenspiegel.ui.options.Offer;

/** What may be chosen for a plan: groups by segments and by every background question. */
record PlannerOffer(Offer study, Fielded fielded, String own) implements Offer {

  @Override
  public Optional<List<Choice>> choices(String component) {
    return component.equals("by") ? Optional.of(groups()) : study.choices(component);
  }

  @Override
  public List<Choice> choices(Option.Content content) {
    return study.choices(content);
  }

  private List<Choice> groups() {
    List<Choice> found = new ArrayList<>();
    found.add(new Choice("", Text.of("allen", "everybody")));
    if (!fielded.segments().isEmpty()) {
      found.add(new Choice("segment", Text.of("groep", "group")));
    }
    fielded.variables().stream()
        .filter(v -> v.role() == Role.BACKGROUND && v.agency().isEmpty())
        .filter(v -> v.kind() == Kind.CHOICE || v.kind() == Kind.RATING)
        .forEach((Variable v) -> found.add(new Choice(v.id(), v.name())));
    if (found.stream().noneMatch(c -> c.value().equals(own))) {
      found.add(new Choice(own, Text.same(own)));
    }
    return found;
  }
}
