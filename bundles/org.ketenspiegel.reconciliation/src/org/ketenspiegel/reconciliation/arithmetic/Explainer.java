// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ketenspiegel.reconciliation.equations.Equations;
import org.ketenspiegel.reconciliation.equations.Ratio;
import org.ketenspiegel.reconciliation.equations.Statement;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Printed;
import org.ketenspiegel.reconciliation.figures.Statistic;
import org.ketenspiegel.reconciliation.structure.Premise;
import org.ketenspiegel.reconciliation.whole.Answer;
import org.ketenspiegel.reconciliation.whole.Inequality;

/** Says why figures contradict each other, with what the search found next to them. */
final class Explainer {

  private final Equations equations;

  Explainer(Equations equations) {
    this.equations = equations;
  }

  Contradiction explain(Figure figure, List<Figure> others, FigureSystem system) {
    var reason = reason(figure, others, system);
    var premises = premises(figure, others, system);
    return new Contradiction(
        figure,
        others,
        premises,
        new Explanation(
            new Wording("nl", equations).sentence(reason, premises),
            new Wording("en", equations).sentence(reason, premises)));
  }

  private static Reason reason(Figure figure, List<Figure> others, FigureSystem system) {
    return switch (system.statement(figure)) {
      case Statement.Value value -> value(value, others, system);
      case Statement.Range range -> new Reason.Ends(range, others, end(range, others, system));
      case Statement.Never never -> new Reason.TooMany(never.figure());
    };
  }

  private static Reason value(Statement.Value value, List<Figure> others, FigureSystem system) {
    var ratio = value.ratio();
    var n = system.unknowns().low(ratio.base());
    if (value.figure().statistic() instanceof Statistic.Mean
        && n == system.unknowns().high(ratio.base())) {
      var least = extreme(ratio, 1, others, system);
      var most = extreme(ratio, -1, others, system);
      if (least.isPresent() && most.isPresent()) {
        return new Reason.Between(value, others, n, least.get(), most.get());
      }
    }
    return new Reason.Around(
        value, others, Nearby.of(value.value(), more -> system.solve(others, more), ratio::rounds));
  }

  private static Optional<Reason.End> end(
      Statement.Range range, List<Figure> others, FigureSystem system) {
    Function<Collection<Inequality>, Answer> solve = more -> system.solve(others, more);
    var least = range.range().least();
    var most = range.range().most();
    return Stream.<Supplier<Optional<Reason.End>>>of(
            () -> end("smallestAtLeast", least, 1, solve, range::someAtMost),
            () -> end("largestAtMost", most, -1, solve, range::someAtLeast),
            () -> end("smallestAtMost", least, -1, solve, range::allAtLeast),
            () -> end("largestAtLeast", most, 1, solve, range::allAtMost))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The first bound on from a printed end that is possible, when the printed one is not. */
  private static Optional<Reason.End> end(
      String name,
      Printed printed,
      int direction,
      Function<Collection<Inequality>, Answer> solve,
      Function<Printed, List<Inequality>> saying) {
    if (solve.apply(saying.apply(printed)) != Answer.IMPOSSIBLE) {
      return Optional.empty();
    }
    return Nearby.next(printed, direction, solve, saying).map(bound -> new Reason.End(name, bound));
  }

  /**
   * The smallest count (direction 1) or the largest (direction -1) beside the others, by halving;
   * empty when a step is not decided.
   */
  private static Optional<Long> extreme(
      Ratio ratio, int direction, List<Figure> others, FigureSystem system) {
    var low = -(1L << 31);
    var high = 1L << 31;
    while (low < high) {
      var middle = Math.floorDiv(low + high, 2);
      // is there a count whose directed value is at most the middle?
      var bound = ratio.countAtLeast(-direction, -middle);
      switch (system.solve(others, List.of(bound))) {
        case POSSIBLE -> high = middle;
        case IMPOSSIBLE -> low = middle + 1;
        case NOT_DECIDED -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(direction * low);
  }

  /** The premises without which the figures are not proven impossible. */
  private static List<Premise> premises(Figure figure, List<Figure> others, FigureSystem system) {
    var together = new ArrayList<>(others);
    together.add(figure);
    return system.premises().stream()
        .filter(
            premise ->
                system.solve(together, fact -> !fact.premise().equals(Optional.of(premise)))
                    != Answer.IMPOSSIBLE)
        .toList();
  }
}
