// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ketenspiegel.analysis.placement.Fragility;
import org.ketenspiegel.analysis.placement.Importance;
import org.ketenspiegel.analysis.placement.Measure;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/**
 * What a point says when it is pointed at, a line each.
 *
 * @param decimals of the values across
 */
record PointWords(Look look, Placement placement, int decimals) {

  private static final Text RANK = Text.of("rang", "rank");
  private static final Text ONE =
      Text.of("1 antwoord anders en het ligt elders", "1 answer changed and it lies elsewhere");
  private static final Text SEVERAL =
      Text.of("antwoorden anders en het ligt elders", "answers changed and it lies elsewhere");

  String of(Placement.Point point, Standing standing) {
    List<String> lines = new ArrayList<>();
    lines.add(
        look.words(placement.y().label())
            + " "
            + look.numbers().decimal(point.y(), 2)
            + interval(point, Measure.PERFORMANCE, 2));
    lines.add(
        look.words(placement.x().label())
            + " "
            + look.numbers().decimal(point.x(), decimals)
            + interval(point, Measure.LMG, decimals));
    String rank = interval(point, Measure.RANK, 0);
    if (!rank.isEmpty()) {
      long own = 1 + placement.points().stream().filter(p -> p.x() > point.x()).count();
      lines.add(look.words(RANK) + " " + own + rank);
    }
    lines.add(look.words(placement.name(placement.quadrant(point))) + certainty(standing));
    placement.fragility(point).map(this::fragility).filter(w -> !w.isEmpty()).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private String interval(Placement.Point point, Measure measure, int places) {
    Optional<Interval> interval =
        placement
            .evidence()
            .replicates()
            .flatMap(r -> point.importance())
            .map(Importance::intervals)
            .map(intervals -> intervals.get(measure));
    return interval
        .map(
            i ->
                " ("
                    + look.numbers().decimal(i.low(), places)
                    + "–"
                    + look.numbers().decimal(i.high(), places)
                    + ")")
        .orElse("");
  }

  /** How often replicates agree; empty without them. */
  private String certainty(Standing standing) {
    return standing
        .verdict()
        .map(
            verdict ->
                ": "
                    + look.words(verdict.words())
                    + " ("
                    + Math.round(100 * standing.share(standing.quadrant()))
                    + "%)")
        .orElse("");
  }

  private String fragility(Fragility.Count count) {
    OptionalInt least = count.smallest();
    if (least.isEmpty()) {
      return "";
    }
    int answers = least.getAsInt();
    return answers == 1 ? look.words(ONE) : answers + " " + look.words(SEVERAL);
  }
}
