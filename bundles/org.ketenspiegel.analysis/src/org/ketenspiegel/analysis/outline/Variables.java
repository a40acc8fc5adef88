// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.NetOutline;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.model.RouteWords;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.MissingKind;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Rating;
import org.ketenspiegel.model.study.Recommendation;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.SingleChoice;

/** Lays a questionnaire out into what was asked: one variable for each item and agency. */
public final class Variables {

  private final Map<String, String> columns = new HashMap<>();
  private final List<StudyOutline.AgencyOutline> agencies;

  private Variables(Fielding fielding, List<StudyOutline.AgencyOutline> agencies) {
    this.agencies = agencies;
    fielding.getColumns().forEach(c -> columns.put(c.getVariable(), c.getColumn()));
  }

  /** A variable beside the question and the agency of the loop it comes from. */
  public record Laid(Variable variable, Question question, Optional<Agency> agency) {}

  /** In the order of the questionnaire. */
  public static List<Laid> of(Fielding fielding, StudyOutline outline) {
    Variables variables = new Variables(fielding, outline.agencies());
    List<Laid> found = new ArrayList<>();
    fielding.getInstrument().getSections().stream()
        .flatMap(section -> section.getQuestions().stream())
        .forEach(question -> variables.add(question, found));
    return List.copyOf(found);
  }

  private void add(Question question, List<Laid> found) {
    if (question instanceof Battery battery) {
      battery.getItems().forEach(item -> each(question, Optional.of(item), found));
    } else {
      each(question, Optional.empty(), found);
    }
  }

  private void each(Question question, Optional<Item> item, List<Laid> found) {
    if (question.getAgencies().isEmpty()) {
      found.add(new Laid(variable(question, item, Optional.empty()), question, Optional.empty()));
    }
    question
        .getAgencies()
        .forEach(
            a ->
                found.add(
                    new Laid(variable(question, item, Optional.of(a)), question, Optional.of(a))));
  }

  private Variable variable(Question question, Optional<Item> item, Optional<Agency> agency) {
    String id =
        question.getId()
            + item.map(i -> "." + i.getId()).orElse("")
            + agency.map(a -> "@" + a.getId()).orElse("");
    String shortName = agency.map(a -> shortName(a.getId())).orElse("");
    Text asked = Text.of(question.getText());
    Text name = Text.of(question.getName());
    Concept concept = item.map(Item::getConcept).orElse(question.getConcept());
    ScaleOutline scale = scale(question);
    return new Variable(
        id,
        question.getId(),
        item.map(Item::getId),
        agency.map(Agency::getId),
        kind(question),
        columns(id, question, scale),
        item.map(i -> Text.of(i.getName()).or(Text.of(i.getText()))).orElse(name).or(asked),
        item.map(i -> Text.of(i.getText()).or(Text.of(i.getName())))
            .orElse(asked)
            .map(words -> words.replace("{agency}", shortName)),
        question.getRole(),
        question.getBase(),
        Optional.ofNullable(concept).map(Concept::getId),
        scale,
        asked(question, agency),
        question.getRole() == Role.EXPECTATION
            ? Optional.of(Expectations.of(question))
            : Optional.empty());
  }

  private Text asked(Question question, Optional<Agency> agency) {
    if (question.getUniverse() == null) {
      return Text.NONE;
    }
    return Text.of(
        new RouteWords("nl", a -> shortName(a.getId())).whom(question.getUniverse(), agency),
        new RouteWords("en", a -> shortName(a.getId())).whom(question.getUniverse(), agency));
  }

  private String shortName(String agency) {
    return agencies.stream()
        .filter(a -> a.id().equals(agency))
        .map(StudyOutline.AgencyOutline::shortName)
        .findFirst()
        .orElse(agency);
  }

  private List<String> columns(String id, Question question, ScaleOutline scale) {
    if (question instanceof MultipleChoice) {
      return scale.categories().stream().map(c -> column(id + "=" + c.code())).toList();
    }
    return List.of(column(id));
  }

  private String column(String id) {
    return columns.getOrDefault(id, Variable.defaultColumn(id));
  }

  private static Kind kind(Question question) {
    return switch (question) {
      case MultipleChoice m -> Kind.MULTIPLE;
      case Recommendation r -> Kind.RECOMMENDATION;
      case Rating r -> Kind.RATING;
      case Battery b -> Kind.RATING;
      case SingleChoice s -> Kind.CHOICE;
      case NumberQuestion n -> Kind.NUMBER;
      case OpenText o -> Kind.TEXT;
      default ->
          throw new IllegalArgumentException("a question of kind " + question.eClass().getName());
    };
  }

  private static ScaleOutline scale(Question question) {
    if (!(question instanceof ScaledQuestion scaled) || scaled.getScale() == null) {
      return ScaleOutline.NONE;
    }
    Scale scale = scaled.getScale();
    Category correct = question instanceof SingleChoice single ? single.getCorrect() : null;
    return new ScaleOutline(
        scale.getDirection() == null ? Direction.NONE : scale.getDirection(),
        scale.getCategories().stream().map(Variables::category).toList(),
        scale.getNets().stream()
            .map(n -> new NetOutline(n.getId(), Text.of(n.getLabel()), n.getCodes()))
            .toList(),
        correct == null ? OptionalInt.empty() : OptionalInt.of(correct.getCode()));
  }

  private static CategoryOutline category(Category category) {
    return new CategoryOutline(
        category.getCode(),
        Text.of(category.getLabel()),
        category.isSetScore() ? OptionalDouble.of(category.getScore()) : OptionalDouble.empty(),
        missing(category.getMissing()),
        Optional.ofNullable(category.getAgency()).map(Agency::getId),
        Optional.ofNullable(category.getConcept()).map(Concept::getId));
  }

  private static Optional<Missing> missing(MissingKind kind) {
    return switch (kind) {
      case NONE -> Optional.empty();
      case DONT_KNOW -> Optional.of(Missing.DONT_KNOW);
      case NOT_APPLICABLE -> Optional.of(Missing.NOT_APPLICABLE);
      case REFUSED -> Optional.of(Missing.REFUSED);
      case NOT_ANSWERED -> Optional.of(Missing.NOT_ANSWERED);
      case NOT_ASKED_ROUTING -> Optional.of(Missing.NOT_ASKED_ROUTING);
      case NOT_ASKED_VERSION -> Optional.of(Missing.NOT_ASKED_VERSION);
    };
  }
}
