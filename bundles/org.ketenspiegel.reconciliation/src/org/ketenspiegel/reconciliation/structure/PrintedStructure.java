// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.structure;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.ketenspiegel.reconciliation.figures.Base;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Statistic;

/**
 * What a figures file by itself tells of its structure.
 *
 * <ul>
 *   <li>Nets are told by their labels, see {@link Labels}.
 *   <li>Two or more single categories are taken to be all answers when their printed shares sum to
 *       100 within what rounding can do (half a unit for each).
 *   <li>The subgroups printed beside everybody in one topic are taken to divide everybody when
 *       their printed bases sum to its base, or when there are just two of them.
 * </ul>
 */
public final class PrintedStructure implements Structure {

  private final Map<String, List<Set<String>>> divisions = new LinkedHashMap<>();

  public PrintedStructure(List<Figure> figures) {
    figures.stream()
        .filter(PrintedStructure::counted)
        .collect(
            groupingBy(PrintedStructure::population, LinkedHashMap::new, groupingBy(Figure::topic)))
        .forEach((population, topics) -> divisions.put(population, divisions(topics)));
  }

  private static boolean counted(Figure figure) {
    return switch (figure.statistic()) {
      case Statistic.Share share -> true;
      case Statistic.Mean mean -> true;
      case Statistic.NetPromoters points -> true;
      case Statistic.ShareRange range -> true;
      default -> false;
    };
  }

  private static String population(Figure figure) {
    return figure.document() + "\n" + figure.population();
  }

  private static List<Set<String>> divisions(Map<String, List<Figure>> topics) {
    var found = new ArrayList<Set<String>>();
    for (var figures : topics.values()) {
      figures.stream()
          .collect(groupingBy(figure -> figure.agency() + "\n" + Labels.normal(figure.category())))
          .values()
          .forEach(
              rows -> {
                var division = division(rows);
                if (division.size() > 1 && found.stream().noneMatch(division::equals)) {
                  found.add(division);
                }
              });
    }
    return found;
  }

  /** The subgroups of rows that differ in nothing but their subgroup. */
  private static Set<String> division(List<Figure> rows) {
    var subgroups = new LinkedHashSet<String>();
    rows.stream().filter(row -> !row.everybody()).forEach(row -> subgroups.add(row.subgroup()));
    var whole = rows.stream().filter(Figure::everybody).findFirst();
    if (whole.isEmpty() || subgroups.size() < 2) {
      return Set.of();
    }
    var parts = rows.stream().filter(row -> !row.everybody()).toList();
    return subgroups.size() == 2 || addUp(parts, whole.get()) ? subgroups : Set.of();
  }

  private static boolean addUp(List<Figure> parts, Figure whole) {
    if (whole.base().isEmpty() || parts.stream().anyMatch(part -> part.base().isEmpty())) {
      return false;
    }
    var bases = parts.stream().map(part -> part.base().get()).toList();
    var sum =
        new Base(
            bases.stream().mapToInt(Base::least).sum(), bases.stream().mapToInt(Base::most).sum());
    return sum.least() <= whole.base().get().most() && whole.base().get().least() <= sum.most();
  }

  @Override
  public List<String> parts(Figure figure, String category) {
    return Labels.parts(category);
  }

  @Override
  public Certainty exhaustive(Figure any, List<Figure> singles, List<String> unprinted) {
    var sum = 0.0;
    var room = 0.0;
    for (var figure : singles) {
      if (figure.statistic() instanceof Statistic.Share(var percent)) {
        sum += percent.value();
        room += 0.5 / percent.perOne();
      }
    }
    return singles.size() > 1 && Math.abs(sum - 100) <= room + 1e-9
        ? Certainty.ASSUMED
        : Certainty.UNKNOWN;
  }

  @Override
  public Set<String> division(Figure figure) {
    return divisions.getOrDefault(population(figure), List.of()).stream()
        .filter(division -> division.contains(figure.subgroup()))
        .findFirst()
        .orElse(Set.of());
  }

  @Override
  public Certainty certainty(Set<String> division) {
    return Certainty.ASSUMED;
  }

  @Override
  public OptionalInt size(Figure figure, String subgroup) {
    return OptionalInt.empty();
  }
}
