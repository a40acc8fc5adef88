// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Comparison;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Unanswered;

/**
 * Who is meant by a condition, for one agency of the loop: every question has its agency, and
 * nothing is negated but single answers, so that {@code unanswered} means what it says.
 */
public sealed interface Route {

  Route EVERYBODY = new All(List.of());
  Route NOBODY = new Any(List.of());

  /** Those whose answer is, or is not, one of the codes; a multiple choice: any of its answers. */
  record Answered(
      Question question,
      Optional<Item> item,
      Optional<Agency> agency,
      Sense sense,
      List<Integer> codes,
      Unanswered unanswered)
      implements Route {

    public Answered {
      codes = List.copyOf(codes);
    }

    /** {@code question[.item][@agency]} */
    public String variable() {
      return question.getId()
          + item.map(i -> "." + i.getId()).orElse("")
          + agency.map(a -> "@" + a.getId()).orElse("");
    }
  }

  /** Those whose number compares so with the bound. */
  record Numbered(
      Question question,
      Optional<Agency> agency,
      Comparison comparison,
      double bound,
      Unanswered unanswered)
      implements Route {

    /** {@code question[@agency]} */
    public String variable() {
      return question.getId() + agency.map(a -> "@" + a.getId()).orElse("");
    }
  }

  /** Those who are in every part; without parts: everybody. */
  record All(List<Route> parts) implements Route {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Those who are in at least one part; without parts: nobody. */
  record Any(List<Route> parts) implements Route {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Whether the codes let one through or keep one out. */
  enum Sense {
    IS,
    IS_NOT;

    public Sense opposite() {
      return this == IS ? IS_NOT : IS;
    }
  }
}
