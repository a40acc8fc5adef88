// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Places;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.AllOf;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.AnyOf;
import org.ketenspiegel.model.study.Condition;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.Not;
import org.ketenspiegel.model.study.NumberIs;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Unanswered;

/** Which respondents a condition of the study means, in one table of answers. */
final class Conditions {

  private final List<Variable> variables;
  private final ResponseTable table;
  private final Optional<Agency> loop;

  /** The loop's agency is meant where a condition names none. */
  Conditions(List<Variable> variables, ResponseTable table, Optional<Agency> loop) {
    this.variables = variables;
    this.table = table;
    this.loop = loop;
  }

  /** Who is asked: an unanswered filter question does not close the route. */
  Rows asked(Condition condition) {
    return truth(condition).possible();
  }

  /** Who certainly belongs: for segments, where an unanswered question puts nobody in. */
  Rows members(Condition condition) {
    return truth(condition).yes();
  }

  private Truth truth(Condition condition) {
    return switch (condition) {
      case AllOf all ->
          all.getConditions().stream()
              .map(this::truth)
              .reduce(Truth.certain(Rows.all(table.rows())), Truth::and);
      case AnyOf any ->
          any.getConditions().stream()
              .map(this::truth)
              .reduce(Truth.certain(Rows.none(table.rows())), Truth::or);
      case Not not -> truth(not.getCondition()).not();
      case AnswerIs answer -> answer(answer);
      case NumberIs number -> number(number);
      default -> throw new IllegalArgumentException("a condition of kind " + condition.eClass().getName());
    };
  }

  private Truth answer(AnswerIs condition) {
    Variable variable =
        variable(
            condition,
            condition.getQuestion(),
            Optional.ofNullable(condition.getItem()),
            Optional.ofNullable(condition.getAgency()));
    if (variable.kind() == Variable.Kind.MULTIPLE) {
      return multiple(condition, variable);
    }
    if (!(table.require(variable.column()) instanceof CodeColumn column)) {
      return Truth.certain(Rows.none(table.rows()));
    }
    boolean[] yes = new boolean[column.size()];
    boolean[] open = new boolean[column.size()];
    for (int i = 0; i < yes.length; i++) {
      Entry entry = column.entry(i);
      yes[i] = entry.code().isPresent() && condition.getCodes().contains(entry.code().getAsInt());
      open[i] = unanswered(entry) && condition.getUnanswered() == Unanswered.OPEN;
    }
    return new Truth(
        Rows.where(table.rows(), row -> yes[column.index(row)]),
        Rows.where(table.rows(), row -> open[column.index(row)]));
  }

  private Truth multiple(AnswerIs condition, Variable variable) {
    Rows chosen = Rows.none(table.rows());
    Rows answered = Rows.none(table.rows());
    for (int option = 0; option < variable.columns().size(); option++) {
      CodeColumn column = table.requireCodes(variable.columns().get(option));
      Rows given = Rows.where(table.rows(), row -> column.entry(column.index(row)).code().isPresent());
      answered = answered.or(given);
      if (condition.getCodes().contains(variable.scale().categories().get(option).code())) {
        chosen = chosen.or(Rows.where(table.rows(), row -> column.entry(column.index(row)).code().orElse(0) == 1));
      }
    }
    return condition.getUnanswered() == Unanswered.OPEN
        ? new Truth(chosen, answered.not())
        : Truth.certain(chosen);
  }

  private Truth number(NumberIs condition) {
    Variable variable =
        variable(condition, condition.getQuestion(), Optional.empty(), Optional.empty());
    NumberColumn column = table.requireNumbers(variable.column());
    double bound = condition.getBound();
    Rows given = Rows.where(table.rows(), row -> !Double.isNaN(column.value(row)));
    Rows yes =
        Rows.where(
            table.rows(),
            row -> {
              double value = column.value(row);
              return switch (condition.getComparison()) {
                case LESS -> value < bound;
                case LESS_OR_EQUAL -> value <= bound;
                case EQUAL -> value == bound;
                case GREATER_OR_EQUAL -> value >= bound;
                case GREATER -> value > bound;
                case UNEQUAL -> !Double.isNaN(value) && value != bound;
              };
            });
    return condition.getUnanswered() == Unanswered.OPEN
        ? new Truth(yes, given.not())
        : Truth.certain(yes);
  }

  private static boolean unanswered(Entry entry) {
    return entry.code().isEmpty() && entry.missing().equals(Optional.of(Missing.NOT_ANSWERED));
  }

  private Variable variable(
      Condition place, Question question, Optional<Item> item, Optional<Agency> agency) {
    Optional<String> of = agency.or(() -> question.getAgencies().isEmpty() ? Optional.empty() : loop).map(Agency::getId);
    Optional<String> part = item.map(Item::getId).map(id -> id.substring(id.lastIndexOf('.') + 1));
    return variables.stream()
        .filter(
            v ->
                v.question().equals(question.getId())
                    && v.agency().equals(of)
                    && v.item().equals(part))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Places.of(place)
                        + ": a condition asks for question '"
                        + question.getId()
                        + "'"
                        + of.map(a -> " about '" + a + "'").orElse("")
                        + ", which is not asked so"));
  }

}
