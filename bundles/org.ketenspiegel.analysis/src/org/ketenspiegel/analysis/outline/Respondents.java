// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Route;
import org.ketenspiegel.model.Route.Sense;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Unanswered;

/** Which respondents a route means, in one table of answers. */
final class Respondents {

  private final List<Variable> variables;
  private final ResponseTable table;

  Respondents(List<Variable> variables, ResponseTable table) {
    this.variables = variables;
    this.table = table;
  }

  /** What is made of respondents whose answer to a filter question is missing. */
  private enum Doubtful {
    AS_ROUTED,
    OUT,
    IN
  }

  /** Who is asked: an unanswered filter question leaves the route open where it says so. */
  Rows asked(Route route) {
    return rows(route, Doubtful.AS_ROUTED);
  }

  /** Who certainly belongs: for segments, where an unanswered question puts nobody in. */
  Rows members(Route route) {
    return rows(route, Doubtful.OUT);
  }

  /**
   * Who may belong. An answer to a filter question that is missing, whether empty or a don't know,
   * tells nothing of whom the route went past; only who was not asked the filter question itself is
   * certainly not asked what it filters.
   */
  Rows possible(Route route) {
    return rows(route, Doubtful.IN);
  }

  private Rows rows(Route route, Doubtful lets) {
    return switch (route) {
      case Route.All all ->
          all.parts().stream()
              .map(part -> rows(part, lets))
              .reduce(Rows.all(table.rows()), Rows::and);
      case Route.Any any ->
          any.parts().stream()
              .map(part -> rows(part, lets))
              .reduce(Rows.none(table.rows()), Rows::or);
      case Route.Answered answered -> answered(answered, lets);
      case Route.Numbered numbered -> numbered(numbered, lets);
    };
  }

  private Rows answered(Route.Answered route, Doubtful doubtful) {
    Variable variable = variable(route.question(), route.item(), route.agency());
    Rows chosen;
    Rows given;
    if (variable.kind() == Variable.Kind.MULTIPLE) {
      chosen = Rows.none(table.rows());
      given = Rows.none(table.rows());
      for (int option = 0; option < variable.columns().size(); option++) {
        CodeColumn column = table.requireCodes(variable.columns().get(option));
        given = given.or(column.substantive());
        if (route.codes().contains(variable.scale().categories().get(option).code())) {
          chosen = chosen.or(column.rowsOf(i -> column.hasCode(i) && column.code(i) == 1));
        }
      }
    } else {
      CodeColumn column = table.requireCodes(variable.column());
      chosen =
          column.rowsOf(
              index -> column.hasCode(index) && route.codes().contains(column.code(index)));
      given = column.rowsOf(column::hasCode);
    }
    Rows meant = route.sense() == Sense.IS ? chosen : given.and(chosen.not());
    return switch (doubtful) {
      case OUT -> meant;
      case AS_ROUTED ->
          route.unanswered() == Unanswered.OPEN ? meant.or(unanswered(variable, given)) : meant;
      case IN -> meant.or(unknown(variable));
    };
  }

  private Rows unknown(Variable variable) {
    Rows unknown = Rows.all(table.rows());
    for (String name : variable.columns()) {
      Column column = table.require(name);
      unknown =
          unknown.and(
              column instanceof CodeColumn codes
                  ? codes.rowsOf(index -> isUnknown(codes.missing(index)))
                  : Rows.where(column.rows(), row -> isUnknown(column.missingAt(row))));
    }
    return unknown;
  }

  private static boolean isUnknown(Optional<Missing> missing) {
    return missing.isPresent() && missing.get() != Missing.NOT_ASKED_ROUTING;
  }

  /** Asked, yet no answer; who was not asked a filter question has no part in what it filters. */
  private Rows unanswered(Variable variable, Rows given) {
    Rows skipped = given.not();
    for (String name : variable.columns()) {
      Column column = table.require(name);
      if (column instanceof CodeColumn codes) {
        skipped = skipped.and(codes.rowsOf(index -> unanswered(codes.entry(index))));
      }
    }
    return skipped;
  }

  private static boolean unanswered(Entry entry) {
    return entry.missing().equals(Optional.of(Missing.NOT_ANSWERED));
  }

  private Rows numbered(Route.Numbered route, Doubtful doubtful) {
    Variable variable = variable(route.question(), Optional.empty(), route.agency());
    NumberColumn column = table.requireNumbers(variable.column());
    Rows given = column.substantive();
    Rows meant = given.and(Rows.where(table.rows(), row -> holds(route, column.value(row))));
    return switch (doubtful) {
      case OUT -> meant;
      case AS_ROUTED -> route.unanswered() == Unanswered.OPEN ? meant.or(given.not()) : meant;
      case IN -> meant.or(unknown(variable));
    };
  }

  private static boolean holds(Route.Numbered route, double value) {
    double bound = route.bound();
    return switch (route.comparison()) {
      case LESS -> value < bound;
      case LESS_OR_EQUAL -> value <= bound;
      case EQUAL -> value == bound;
      case GREATER_OR_EQUAL -> value >= bound;
      case GREATER -> value > bound;
      case UNEQUAL -> value != bound;
    };
  }

  private Variable variable(Question question, Optional<Item> item, Optional<Agency> agency) {
    return variables.stream()
        .filter(
            v ->
                v.question().equals(question.getId())
                    && v.agency().equals(agency.map(Agency::getId))
                    && v.item().equals(item.map(Item::getId)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a condition asks for question '"
                        + question.getId()
                        + "'"
                        + agency.map(a -> " about '" + a.getId() + "'").orElse("")
                        + ", which is not asked so"));
  }
}
