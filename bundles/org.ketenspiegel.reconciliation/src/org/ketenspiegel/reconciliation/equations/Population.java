// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.reconciliation.figures.Base;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Statistic;
import org.ketenspiegel.reconciliation.structure.Premise;

/** The respondents of one population in one document, and the sizes of their subgroups. */
final class Population {

  private final Sheet sheet;
  private final int respondents;
  private final Map<Set<String>, Map<String, Integer>> divisions = new HashMap<>();

  /** The population of these figures; a figure that prints its number fixes it. */
  Population(Sheet sheet, List<Figure> figures) {
    this.sheet = sheet;
    var sizes = new ArrayList<Integer>();
    for (var figure : figures) {
      if (figure.everybody()
          && figure.agency().isEmpty()
          && figure.statistic() instanceof Statistic.Size(var size)) {
        sizes.add(size);
      }
    }
    var most = sizes.stream().mapToInt(Integer::intValue).max();
    var least =
        figures.stream().flatMap(each -> each.base().stream()).mapToInt(Base::most).max().orElse(1);
    respondents =
        most.isPresent()
            ? sheet.unknown(most.getAsInt(), most.getAsInt())
            : sheet.unknown(1, Math.max(Sheet.MOST, least));
  }

  /** The unknown number of all respondents. */
  int respondents() {
    return respondents;
  }

  int most() {
    return sheet.unknowns().high(respondents);
  }

  /** The unknown number of respondents in a subgroup of a division. */
  int size(Set<String> division, String subgroup, Premise premise) {
    return divisions
        .computeIfAbsent(
            division,
            key -> {
              var sizes = new HashMap<String, Integer>();
              division.forEach(each -> sizes.put(each, sheet.unknown(0, most())));
              sheet.sum(sizes.values(), respondents, Optional.of(premise));
              return sizes;
            })
        .get(subgroup);
  }
}
