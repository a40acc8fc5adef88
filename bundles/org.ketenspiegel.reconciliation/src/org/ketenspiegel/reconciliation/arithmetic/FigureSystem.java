// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ketenspiegel.reconciliation.equations.Fact;
import org.ketenspiegel.reconciliation.equations.Statement;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.structure.Premise;
import org.ketenspiegel.reconciliation.structure.Structure;
import org.ketenspiegel.reconciliation.whole.Answer;
import org.ketenspiegel.reconciliation.whole.Inequality;
import org.ketenspiegel.reconciliation.whole.Search;
import org.ketenspiegel.reconciliation.whole.Unknowns;

/** Figures that depend on each other through shared counts, and the facts about those counts. */
final class FigureSystem {

  /** Facts, and the bounds of the unknowns they speak of. */
  record Facts(Unknowns unknowns, List<Fact> all) {}

  private final Map<Figure, Statement> statements;
  private final Facts tight;
  private final Facts loose;

  /**
   * @param tight unknowns narrowed by all facts, and the facts that still speak of open ones
   * @param loose unknowns before any fact narrowed them, and all facts these figures reach
   */
  FigureSystem(Map<Figure, Statement> statements, Facts tight, Facts loose) {
    this.statements = statements;
    this.tight = tight;
    this.loose = loose;
  }

  Set<Figure> figures() {
    return statements.keySet();
  }

  Statement statement(Figure figure) {
    return statements.get(figure);
  }

  Unknowns unknowns() {
    return tight.unknowns;
  }

  /** What the facts about these figures take to hold. */
  Set<Premise> premises() {
    var premises = new LinkedHashSet<Premise>();
    loose.all.forEach(fact -> fact.premise().ifPresent(premises::add));
    return premises;
  }

  /** Whether whole counts exist that give all these figures as printed. */
  Answer solve(Collection<Figure> figures) {
    return solve(figures, List.of());
  }

  /** Whether whole counts exist that give these figures and satisfy more besides. */
  Answer solve(Collection<Figure> figures, Collection<Inequality> more) {
    var all = new ArrayList<Inequality>();
    figures.forEach(figure -> all.addAll(statements.get(figure).printed()));
    all.addAll(more);
    tight.all.forEach(fact -> all.add(fact.inequality()));
    return new Search(tight.unknowns).solve(all);
  }

  /** Whether whole counts exist that give these figures, when only some facts hold. */
  Answer solve(Collection<Figure> figures, Predicate<Fact> holds) {
    var all = new ArrayList<Inequality>();
    figures.forEach(figure -> all.addAll(statements.get(figure).printed()));
    loose.all.stream().filter(holds).forEach(fact -> all.add(fact.inequality()));
    return new Search(loose.unknowns).solve(all);
  }

  /**
   * A smallest set of contradicting figures inside figures that contradict each other: without any
   * one of them, the others are not proven impossible. Where a contradiction needs no assumption,
   * one that needs none is taken.
   */
  Set<Figure> core(Collection<Figure> impossible) {
    Predicate<Fact> certain =
        fact ->
            fact.premise().stream().allMatch(each -> each.certainty() == Structure.Certainty.KNOWN);
    return solve(impossible, certain) == Answer.IMPOSSIBLE
        ? core(impossible, figures -> solve(figures, certain))
        : core(impossible, this::solve);
  }

  private static Set<Figure> core(
      Collection<Figure> impossible, Function<Collection<Figure>, Answer> solve) {
    var core = new LinkedHashSet<>(impossible);
    for (var figure : List.copyOf(core)) {
      core.remove(figure);
      if (solve.apply(core) != Answer.IMPOSSIBLE) {
        core.add(figure);
      }
    }
    return core;
  }
}
