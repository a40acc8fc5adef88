// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Statistic;

/** When a computed value agrees with a printed one: value and base, after rounding. */
final class Agreement {

  private final List<Figure> figures;
  private final Computation computation;

  Agreement(List<Figure> figures, Computation computation) {
    this.figures = figures;
    this.computation = computation;
  }

  boolean agrees(Figure figure, Computed computed) {
    return switch (computed) {
      case Computed.Value value ->
          value(figure.statistic(), value) && base(figure, value.n(), value.n());
      case Computed.Range range ->
          figure.statistic() instanceof Statistic.ShareRange(var least, var most, var over)
              && least.agrees(range.least())
              && most.agrees(range.most())
              && base(figure, range.leastN(), range.mostN());
      case Computed.Word word -> word(figure.statistic(), word.word());
      case Computed.Quoted(var value, var n) ->
          figure.statistic() instanceof Statistic.Mean(var mean, var scale)
              && mean.agrees(value)
              && figure
                  .base()
                  .filter(base -> n.isEmpty() || !base.contains((int) n.getAsLong()))
                  .isEmpty();
      case Computed.Tested(var value, var p, var leastN, var mostN) ->
          tested(figure.statistic(), value) && base(figure, leastN, mostN);
      case Computed.Drivers(var drivers, var n) ->
          drivers(figure.statistic(), drivers.stream().map(Computed.Driver::id).toList())
              && base(figure, n, n);
      case Computed.Nothing nothing -> false;
    };
  }

  private static boolean tested(Statistic statistic, double value) {
    return switch (statistic) {
      case Statistic.Change(var words, var meaning) -> meaning.contains(value);
      case Statistic.Difference(var words, var meaning) -> meaning.contains(value);
      default -> false;
    };
  }

  private static boolean drivers(Statistic statistic, List<String> computed) {
    return switch (statistic) {
      case Statistic.Corner(var words, var corner, var drivers) ->
          Set.copyOf(drivers).equals(Set.copyOf(computed));
      case Statistic.Foremost(var words, var drivers) -> drivers.equals(computed);
      default -> false;
    };
  }

  private static boolean value(Statistic statistic, Computed.Value computed) {
    return switch (statistic) {
      case Statistic.Share(var percent) -> percent.agrees(computed.value());
      case Statistic.Mean(var mean, var scale) -> mean.agrees(computed.value());
      case Statistic.NetPromoters(var points) -> points.agrees(computed.value());
      case Statistic.ResponseRate(var percent) -> percent.agrees(computed.value());
      case Statistic.Size(var respondents) -> respondents == computed.value();
      case Statistic.Judgement(var words, var meaning) -> meaning.contains(computed.value());
      default -> false;
    };
  }

  private static boolean word(Statistic statistic, String computed) {
    return switch (statistic) {
      case Statistic.Quadrant(var name, var value) -> name.equalsIgnoreCase(computed);
      case Statistic.Test(var value) ->
          value.toLowerCase(Locale.ROOT).startsWith("not") == computed.startsWith("not");
      default -> false;
    };
  }

  private boolean base(Figure figure, long least, long most) {
    var printed = figure.base();
    if (printed.isEmpty()) {
      return true;
    }
    if (repeatsWhole(figure)) {
      return computation
          .wholeBase(figure)
          .filter(
              whole ->
                  printed.get().contains((int) whole.leastN())
                      && printed.get().contains((int) whole.mostN()))
          .isPresent();
    }
    return printed.get().contains((int) least) && printed.get().contains((int) most);
  }

  /** A subgroup's figure that repeats the base of everybody prints the base of the question. */
  private boolean repeatsWhole(Figure figure) {
    return !figure.everybody()
        && figures.stream()
            .filter(Figure::everybody)
            .filter(each -> each.document().equals(figure.document()))
            .filter(each -> each.population().equals(figure.population()))
            .filter(each -> each.topic().equals(figure.topic()))
            .filter(each -> each.agency().equals(figure.agency()))
            .anyMatch(each -> each.base().equals(figure.base()));
  }
}
