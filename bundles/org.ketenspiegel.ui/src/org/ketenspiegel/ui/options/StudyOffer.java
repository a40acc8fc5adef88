// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.options.Option.Content;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.model.Text;

/**
 * What a study offers by name for the options of any analysis: audiences, agencies, and questions
 * that can be calculated with.
 *
 * @param fielded whose questions
 * @param question the name of a question, by id
 */
public record StudyOffer(StudyOutline outline, Fielded fielded, Function<String, Text> question)
    implements Offer {

  @Override
  public Optional<List<Choice>> choices(String component) {
    return Optional.empty();
  }

  @Override
  public List<Choice> choices(Content content) {
    return switch (content) {
      case PLAIN -> List.of();
      case AUDIENCE -> outline.audiences().stream().map(a -> new Choice(a.id(), a.name())).toList();
      case AGENCY ->
          outline.agencies().stream()
              .map(a -> new Choice(a.id(), Text.same(a.shortName())))
              .toList();
      case QUESTION -> questions();
    };
  }

  /** Each question once, followed by its items. */
  private List<Choice> questions() {
    List<Choice> choices = new ArrayList<>();
    for (Variable variable : fielded.variables()) {
      if (variable.kind() != Variable.Kind.TEXT && variable.kind() != Variable.Kind.MULTIPLE) {
        add(choices, variable.question(), named(variable));
        variable
            .item()
            .ifPresent(
                item ->
                    add(
                        choices,
                        variable.question() + "." + item,
                        variable.name().map(name -> "– " + name)));
      }
    }
    return choices;
  }

  private Text named(Variable variable) {
    Text name = question.apply(variable.question());
    return name.isEmpty() ? Text.same(variable.question()) : name;
  }

  private static void add(List<Choice> choices, String value, Text label) {
    if (choices.stream().noneMatch(c -> c.value().equals(value))) {
      choices.add(new Choice(value, label));
    }
  }
}
