// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Section;

/** Something a questionnaire asks: a question, or one item of a battery. */
public record Asked(Section section, Question question, Optional<Item> item) {

  /** All that a questionnaire asks, in its order. */
  static List<Asked> in(Instrument instrument) {
    List<Asked> all = new ArrayList<>();
    for (Section section : instrument.getSections()) {
      for (Question question : section.getQuestions()) {
        if (question instanceof Battery battery) {
          battery.getItems().forEach(i -> all.add(new Asked(section, question, Optional.of(i))));
        } else {
          all.add(new Asked(section, question, Optional.empty()));
        }
      }
    }
    return all;
  }

  /** {@code question[.item]} */
  public String key() {
    return question.getId() + item.map(i -> "." + i.getId()).orElse("");
  }

  /** Its short label. */
  public Text name() {
    return item.map(i -> Text.of(i.getName())).orElseGet(() -> Text.of(question.getName()));
  }

  /** What a respondent reads: of an item, the battery's text and the item's own. */
  public Text wording() {
    Text own = Text.of(question.getText());
    return item.map(i -> joined(own, Text.of(i.getText()))).orElse(own);
  }

  private static Text joined(Text question, Text item) {
    return new Text(
        question.words().entrySet().stream()
            .collect(
                Collectors.toMap(
                    e -> e.getKey(),
                    e ->
                        (e.getValue() + " " + item.words().getOrDefault(e.getKey(), "")).strip())));
  }

  Optional<Concept> concept() {
    return item.map(Item::getConcept).or(() -> Optional.ofNullable(question.getConcept()));
  }

  /** What joins it with another version when the ids differ; empty without a concept. */
  Optional<String> meaning() {
    return concept().map(c -> question.getRole() + " " + c.getId());
  }
}
