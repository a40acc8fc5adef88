// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.reconciliation.equations.Equations;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.structure.PrintedStructure;
import org.ketenspiegel.reconciliation.structure.Structure;
import org.ketenspiegel.reconciliation.structure.Undivided;
import org.ketenspiegel.reconciliation.whole.Answer;

/**
 * Which figures of a file no whole counts can produce, alone or beside each other.
 *
 * <p>Every figure is a statement about whole unknowns: the base, the count of each category, the
 * sum of scores, for everybody and for each subgroup. Figures that share unknowns form a system. A
 * figure is called impossible only when a complete search over the whole numbers rules it out.
 */
public final class Feasibility {

  private final List<Figure> figures;
  private final Equations equations;
  private final Map<Figure, FigureSystem> systemOf = new HashMap<>();
  private final Map<FigureSystem, Optional<Corrections>> corrections = new HashMap<>();
  private final Explainer explainer;

  private Feasibility(List<Figure> figures, Equations equations) {
    this.figures = figures;
    this.equations = equations;
    this.explainer = new Explainer(equations);
    for (var system : Systems.of(equations)) {
      system.figures().forEach(figure -> systemOf.put(figure, system));
    }
  }

  /** The feasibility of a file by itself. */
  public static Feasibility of(List<Figure> figures) {
    return of(figures, new PrintedStructure(figures));
  }

  /** The feasibility of figures whose structure is known from elsewhere. */
  public static Feasibility of(List<Figure> figures, Structure structure) {
    var equations = new Equations(figures, structure);
    if (!equations.possible()) {
      // Printed bases that fit no division at all: then the subgroups divide nothing.
      return of(figures, new Undivided(structure));
    }
    return new Feasibility(figures, equations);
  }

  /** What arithmetic says of each figure, in the order of the file. */
  public List<Finding> findings() {
    return figures.stream().map(this::finding).toList();
  }

  private Finding finding(Figure figure) {
    if (!systemOf.containsKey(figure)) {
      return new Finding(figure, Possibility.NO_ARITHMETIC, Optional.empty());
    }
    var system = systemOf.get(figure);
    return switch (system.solve(List.of(figure))) {
      case NOT_DECIDED -> new Finding(figure, Possibility.NOT_DECIDED, Optional.empty());
      case IMPOSSIBLE ->
          new Finding(figure, Possibility.IMPOSSIBLE, contradiction(figure, Set.of()));
      case POSSIBLE -> beside(figure, system);
    };
  }

  private Finding beside(Figure figure, FigureSystem system) {
    var found = corrections(system);
    if (found.isEmpty()) {
      return new Finding(figure, Possibility.POSSIBLE, Optional.empty());
    }
    var possibility = possibility(figure, found.get());
    var proof =
        switch (possibility) {
          case CONTRADICTED, DISPUTED, SUPPORTED ->
              found.get().contradictions().stream()
                  .filter(each -> each.contains(figure))
                  .findFirst()
                  .flatMap(each -> contradiction(figure, each));
          default -> Optional.<Contradiction>empty();
        };
    return new Finding(figure, possibility, proof);
  }

  private static Possibility possibility(Figure figure, Corrections found) {
    if (found.decided() == Answer.NOT_DECIDED) {
      return Possibility.NOT_DECIDED;
    }
    var leavingOut = found.smallest().stream().filter(each -> each.contains(figure)).count();
    if (leavingOut == found.smallest().size()) {
      return Possibility.CONTRADICTED;
    }
    if (leavingOut > 0) {
      return Possibility.DISPUTED;
    }
    return found.contradictions().stream().anyMatch(each -> each.contains(figure))
        ? Possibility.SUPPORTED
        : Possibility.POSSIBLE;
  }

  /** The corrections a system needs; none when its figures are possible together. */
  private Optional<Corrections> corrections(FigureSystem system) {
    return corrections.computeIfAbsent(
        system,
        each ->
            switch (each.solve(each.figures())) {
              case POSSIBLE -> Optional.empty();
              case IMPOSSIBLE -> Optional.of(Corrections.of(each, equations.derived()));
              case NOT_DECIDED ->
                  Optional.of(new Corrections(List.of(), List.of(), Answer.NOT_DECIDED));
            });
  }

  /**
   * Why data that give certain figures cannot give another one: no whole counts give it beside
   * them, and some best data set leaves it out too. Empty when either is not so, or not decided.
   *
   * @param given figures that the data give
   */
  public Optional<Contradiction> excuse(Figure figure, Collection<Figure> given) {
    var system = systemOf.get(figure);
    if (system == null) {
      return Optional.empty();
    }
    var possibility = finding(figure).possibility();
    var leftOut =
        possibility == Possibility.IMPOSSIBLE
            || possibility == Possibility.CONTRADICTED
            || possibility == Possibility.DISPUTED;
    return leftOut ? contradiction(figure, given) : Optional.empty();
  }

  /** The proof that a figure is impossible beside others, which are possible together. */
  private Optional<Contradiction> contradiction(Figure figure, Collection<Figure> beside) {
    var system = systemOf.get(figure);
    var together = new LinkedHashSet<Figure>();
    system.figures().stream()
        .filter(each -> each.equals(figure) || beside.contains(each))
        .forEach(together::add);
    if (system.solve(together) != Answer.IMPOSSIBLE) {
      return Optional.empty();
    }
    var others = new ArrayList<>(system.core(together));
    if (!others.remove(figure)) {
      return Optional.empty();
    }
    return Optional.of(explainer.explain(figure, others, system));
  }
}
