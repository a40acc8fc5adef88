// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.options.Option.Content;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;
import org.ketenspiegel.ui.options.Choice;
import org.ketenspiegel.ui.options.Offer;
import org.ketenspiegel.ui.options.StudyOffer;

/**
 * What can be chosen where groups are compared: what a table can be split by, and how.
 *
 * @param study what any analysis is offered
 * @param table what a table of the same questions is offered
 */
record GroupsOffer(StudyOffer study, TabulationOffer table, List<QuestionEntry> all)
    implements Offer {

  @Override
  public Optional<List<Choice>> choices(String component) {
    return switch (component) {
      case "between" -> Optional.of(between());
      case "statistic" -> Optional.of(statistics());
      case "casemix" -> Optional.of(backgrounds());
      case "confidence" -> table.choices(component);
      case "against" ->
          Optional.of(
              List.of(
                  new Choice("each-other", Text.of("elkaar", "each other")),
                  new Choice("rest", Text.of("alle anderen", "all others"))));
      case "adjust" -> table.choices("correction");
      case "family" ->
          Optional.of(
              List.of(
                  new Choice("row", Text.of("per regel", "each line")),
                  new Choice("all", Text.of("alles samen", "all together"))));
      default -> Optional.empty();
    };
  }

  /** One split at a time; audiences only where there are several. */
  private List<Choice> between() {
    List<Choice> found = new ArrayList<>();
    table.choices("by").orElse(List.of()).stream()
        .filter(c -> !c.value().isEmpty() && !c.value().contains(","))
        .forEach(found::add);
    if (study.outline().audiences().size() > 1) {
      found.add(new Choice("audience", table.label("by", "audience")));
    }
    return found;
  }

  private List<Choice> statistics() {
    List<Choice> found = new ArrayList<>();
    found.add(new Choice("", Text.of("wat past", "what suits")));
    table.choices("statistics").orElse(List.of()).stream()
        .filter(c -> !c.value().isEmpty() && !c.value().contains(","))
        .forEach(found::add);
    return found;
  }

  private List<Choice> backgrounds() {
    List<Choice> found = new ArrayList<>();
    found.add(new Choice("", Text.of("niet gelijkgesteld", "not held equal")));
    all.stream()
        .filter(e -> e.splits() && e.isBackground())
        .map(e -> new Choice(e.word(), e.name()))
        .forEach(found::add);
    return found;
  }

  @Override
  public List<Choice> choices(Content content) {
    return study.choices(content);
  }
}
