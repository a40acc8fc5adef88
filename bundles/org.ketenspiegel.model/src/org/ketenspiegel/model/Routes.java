// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Route.Sense;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.AllOf;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.AnswerNamesAgency;
import org.ketenspiegel.model.study.AnyOf;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Comparison;
import org.ketenspiegel.model.study.Condition;
import org.ketenspiegel.model.study.Not;
import org.ketenspiegel.model.study.NumberIs;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Unanswered;

/** Turns the conditions of a study into routes. */
public final class Routes {

  private Routes() {}

  /** Who is asked a question about an agency of its loop; no agency for one that has no loop. */
  public static Route universe(Question question, Optional<Agency> loop) {
    return question.getUniverse() == null ? Route.EVERYBODY : of(question.getUniverse(), loop);
  }

  /**
   * Whom a condition means. A question that is not asked about the agency of the loop counts as
   * unanswered.
   */
  public static Route of(Condition condition, Optional<Agency> loop) {
    return resolve(condition, loop, Sense.IS);
  }

  private static Route resolve(Condition condition, Optional<Agency> loop, Sense sense) {
    return switch (condition) {
      case AllOf all -> join(all.getConditions(), loop, sense, sense);
      case AnyOf any -> join(any.getConditions(), loop, sense, sense.opposite());
      case Not not -> resolve(not.getCondition(), loop, sense.opposite());
      case AnswerIs answer -> answered(answer, loop, sense);
      case AnswerNamesAgency named -> named(named, loop, sense);
      case NumberIs number -> numbered(number, loop, sense);
      default -> throw new IllegalStateException("unknown condition " + condition.eClass());
    };
  }

  /** What is not all of them is any of their opposites, and the other way round. */
  private static Route join(
      List<Condition> conditions, Optional<Agency> loop, Sense sense, Sense all) {
    Route neutral = all == Sense.IS ? Route.EVERYBODY : Route.NOBODY;
    Route absorbing = all == Sense.IS ? Route.NOBODY : Route.EVERYBODY;
    List<Route> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      Route part = resolve(condition, loop, sense);
      if (part.equals(absorbing)) {
        return absorbing;
      }
      if (!part.equals(neutral)) {
        parts.add(part);
      }
    }
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    return all == Sense.IS ? new Route.All(parts) : new Route.Any(parts);
  }

  private static Route answered(AnswerIs answer, Optional<Agency> loop, Sense sense) {
    Optional<Agency> agency = Optional.ofNullable(answer.getAgency()).or(() -> loop);
    if (neverAsked(answer.getQuestion(), agency)) {
      return unanswered(answer.getUnanswered());
    }
    return new Route.Answered(
        answer.getQuestion(),
        Optional.ofNullable(answer.getItem()),
        answer.getQuestion().getAgencies().isEmpty() ? Optional.empty() : agency,
        sense,
        answer.getCodes(),
        answer.getUnanswered());
  }

  private static Route named(AnswerNamesAgency named, Optional<Agency> loop, Sense sense) {
    if (loop.isEmpty() || neverAsked(named.getQuestion(), loop)) {
      return unanswered(named.getUnanswered());
    }
    List<Integer> codes =
        named.getQuestion().getScale().getCategories().stream()
            .filter(c -> c.getAgency() == loop.get())
            .map(Category::getCode)
            .toList();
    return new Route.Answered(
        named.getQuestion(),
        Optional.empty(),
        named.getQuestion().getAgencies().isEmpty() ? Optional.empty() : loop,
        sense,
        codes,
        named.getUnanswered());
  }

  private static Route numbered(NumberIs number, Optional<Agency> loop, Sense sense) {
    if (neverAsked(number.getQuestion(), loop)) {
      return unanswered(number.getUnanswered());
    }
    return new Route.Numbered(
        number.getQuestion(),
        number.getQuestion().getAgencies().isEmpty() ? Optional.empty() : loop,
        sense == Sense.IS ? number.getComparison() : opposite(number.getComparison()),
        number.getBound(),
        number.getUnanswered());
  }

  private static boolean neverAsked(Question question, Optional<Agency> agency) {
    List<Agency> asked = question.getAgencies();
    return !asked.isEmpty() && !agency.map(asked::contains).orElse(false);
  }

  private static Route unanswered(Unanswered unanswered) {
    return unanswered == Unanswered.OPEN ? Route.EVERYBODY : Route.NOBODY;
  }

  private static Comparison opposite(Comparison comparison) {
    return switch (comparison) {
      case LESS -> Comparison.GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> Comparison.GREATER;
      case EQUAL -> Comparison.UNEQUAL;
      case GREATER_OR_EQUAL -> Comparison.LESS;
      case GREATER -> Comparison.LESS_OR_EQUAL;
      case UNEQUAL -> Comparison.EQUAL;
    };
  }
}
