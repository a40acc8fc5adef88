// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.instrument.ui.words.Naming;
import org.ketenspiegel.instrument.ui.words.Routing;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.MissingKind;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Recommendation;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.Section;
import org.ketenspiegel.model.study.ShareBase;
import org.ketenspiegel.model.study.SingleChoice;
import org.ketenspiegel.ui.look.AgencyLook;

/** Turns a questionnaire into entries, numbered as a respondent meets them. */
final class Entries {

  private final Naming naming;
  private final Routing routing;

  Entries(Naming naming) {
    this.naming = naming;
    this.routing = new Routing(naming);
  }

  List<Entry> of(Instrument instrument) {
    List<Entry> entries = new ArrayList<>();
    int number = 1;
    for (Section section : instrument.getSections()) {
      entries.add(
          new Entry.Part(
              section, words(Text.of(section.getName())), words(Text.of(section.getIntro()))));
      for (Question question : section.getQuestions()) {
        entries.add(asked(question, number++));
      }
    }
    return entries;
  }

  private Entry asked(Question question, int number) {
    String text = naming.asked(Text.of(question.getText()), question);
    String name = words(Text.of(question.getName()));
    return new Entry.Asked(
        question,
        String.valueOf(number),
        QuestionIcon.of(question),
        name,
        text.isEmpty() ? name : text,
        naming.asked(Text.of(question.getInstruction()), question),
        question.getUniverse() == null ? "" : routing.onlyIf(question.getUniverse()),
        items(question),
        choices(question),
        question.getAgencies().stream().map(naming::look).map(Entries::loop).toList(),
        facts(question));
  }

  private static Entry.Loop loop(AgencyLook agency) {
    return new Entry.Loop(agency.shortName(), agency.colour());
  }

  private List<String> items(Question question) {
    return question instanceof Battery battery
        ? battery.getItems().stream().map(item -> item(battery, item)).toList()
        : List.of();
  }

  private String item(Battery battery, Item item) {
    String text = naming.asked(Text.of(item.getText()), battery);
    return text.isEmpty() ? words(Text.of(item.getName())) : text;
  }

  private List<Choice> choices(Question question) {
    return switch (question) {
      case ScaledQuestion scaled when scaled.getScale() != null ->
          scaled.getScale().getCategories().stream().map(c -> choice(scaled, c)).toList();
      case NumberQuestion number ->
          List.of(new Choice("\u2026\u2026 " + words(Text.of(number.getUnit())), Choice.Kind.STEP));
      case OpenText open -> List.of(new Choice(SheetMessages.own_words, Choice.Kind.STEP));
      default -> List.of();
    };
  }

  private Choice choice(ScaledQuestion question, Category category) {
    String label = words(Text.of(category.getLabel()));
    Choice.Kind kind =
        switch (question) {
          case SingleChoice single when category == single.getCorrect() -> Choice.Kind.RIGHT;
          case Object any when category.getMissing() != MissingKind.NONE -> Choice.Kind.MISSING;
          case MultipleChoice several -> Choice.Kind.SEVERAL;
          case Recommendation steps -> Choice.Kind.STEP;
          default -> Choice.Kind.ONE;
        };
    return new Choice(label.isEmpty() ? String.valueOf(category.getCode()) : label, kind);
  }

  private String facts(Question question) {
    String concept =
        question.getConcept() == null ? null : words(Text.of(question.getConcept().getName()));
    return Stream.of(
            SheetWords.role(question.getRole()),
            concept,
            question.getBase() == ShareBase.ASKED ? SheetMessages.base_asked : null,
            question.getMirrors() == null
                ? null
                : NLS.bind(SheetMessages.mirrors, words(Text.of(question.getMirrors().getName()))))
        .filter(Objects::nonNull)
        .filter(fact -> !fact.isBlank())
        .collect(Collectors.toMap(String::toLowerCase, f -> f, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .collect(Collectors.joining(" \u00B7 "));
  }

  private String words(Text text) {
    return naming.words(text);
  }
}
