// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.whole.Answer;

/**
 * Which figures the best data sets leave out of a system that contradicts itself.
 *
 * <p>A best data set gives as many of the figures as any can; what it leaves out is a smallest
 * correction: a set of figures without which the others are possible together, and no smaller set
 * is. Every correction takes a figure from every contradiction, so corrections are found as
 * smallest sets that hit all contradictions known so far; each candidate either corrects the system
 * or uncovers another contradiction.
 *
 * @param contradictions smallest sets of contradicting figures that were found on the way
 * @param smallest every smallest correction, or those made of derived figures only when there are
 *     such: a net taken from rounded shares is called off before the shares it was taken from
 * @param decided whether the search for them came to an end
 */
record Corrections(List<Set<Figure>> contradictions, List<Set<Figure>> smallest, Answer decided) {

  private static final int MOST_CONTRADICTIONS = 200;

  /** The corrections of a system whose figures are impossible together. */
  static Corrections of(FigureSystem system, Set<Figure> derived) {
    var contradictions = new ArrayList<Set<Figure>>();
    contradictions.add(system.core(system.figures()));
    for (var size = 1; size <= system.figures().size(); size++) {
      var found = new ArrayList<Set<Figure>>();
      var tried = new HashSet<Set<Figure>>();
      var next = untried(contradictions, size, tried);
      while (next.isPresent()) {
        var left = new LinkedHashSet<>(system.figures());
        left.removeAll(next.get());
        switch (system.solve(left)) {
          case POSSIBLE -> found.add(next.get());
          case IMPOSSIBLE -> contradictions.add(system.core(left));
          case NOT_DECIDED -> {
            return new Corrections(contradictions, List.of(), Answer.NOT_DECIDED);
          }
        }
        if (contradictions.size() > MOST_CONTRADICTIONS) {
          return new Corrections(contradictions, List.of(), Answer.NOT_DECIDED);
        }
        tried.add(next.get());
        next = untried(contradictions, size, tried);
      }
      if (!found.isEmpty()) {
        return new Corrections(contradictions, preferDerived(found, derived), Answer.POSSIBLE);
      }
    }
    throw new IllegalStateException("without figures, nothing contradicts");
  }

  private static List<Set<Figure>> preferDerived(List<Set<Figure>> all, Set<Figure> derived) {
    var ofDerived = all.stream().filter(derived::containsAll).toList();
    return ofDerived.isEmpty() ? List.copyOf(all) : ofDerived;
  }

  /** A set of at most that many figures that hits every contradiction and was not tried yet. */
  private static Optional<Set<Figure>> untried(
      List<Set<Figure>> contradictions, int size, Set<Set<Figure>> tried) {
    return untried(contradictions, size, tried, new LinkedHashSet<>());
  }

  private static Optional<Set<Figure>> untried(
      List<Set<Figure>> contradictions, int size, Set<Set<Figure>> tried, Set<Figure> chosen) {
    var missed =
        contradictions.stream()
            .filter(each -> each.stream().noneMatch(chosen::contains))
            .findFirst();
    if (missed.isEmpty()) {
      return tried.contains(chosen) ? Optional.empty() : Optional.of(Set.copyOf(chosen));
    }
    if (chosen.size() == size) {
      return Optional.empty();
    }
    for (var figure : missed.get()) {
      var more = new LinkedHashSet<>(chosen);
      more.add(figure);
      var found = untried(contradictions, size, tried, more);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
