// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.gap.Priority;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;

/** How much each aspect of an agency weighs for those who experience it, where that is analysed. */
final class Priorities {

  private final Run run;
  private final Map<String, Map<String, Priority>> known = new HashMap<>();

  Priorities(Run run) {
    this.run = run;
  }

  /** Of the variable that an audience judged an aspect by; empty without a matrix that has it. */
  Optional<Priority> of(Fielded fielded, Variable judged) {
    return Optional.ofNullable(
        known
            .computeIfAbsent(
                fielded.audience() + "/" + judged.question() + "/" + judged.agency().orElse(""),
                k -> priorities(fielded, judged))
            .get(judged.id()));
  }

  private Map<String, Priority> priorities(Fielded fielded, Variable judged) {
    Optional<Weighing> weighing = Weighing.of(fielded, judged);
    if (weighing.isEmpty() || !run.analyses().contains(Weighing.ANALYSIS)) {
      return Map.of();
    }
    var result = run.result(Weighing.ANALYSIS, weighing.get().options());
    return result instanceof Placement placement ? priorities(placement) : Map.of();
  }

  private static Map<String, Priority> priorities(Placement placement) {
    List<Point> points = placement.points();
    List<Standing> standings = placement.standings();
    List<Point> heaviest =
        points.stream().sorted(Comparator.comparingDouble(Point::x).reversed()).toList();
    Map<String, Priority> found = new HashMap<>();
    IntStream.range(0, points.size())
        .forEach(
            i -> {
              Standing standing = standings.get(i);
              found.put(
                  points.get(i).key(),
                  new Priority(
                      points.get(i).x(),
                      heaviest.indexOf(points.get(i)) + 1,
                      standing.quadrant(),
                      placement.name(standing.quadrant()),
                      standing.share(standing.quadrant())));
            });
    return found;
  }
}
