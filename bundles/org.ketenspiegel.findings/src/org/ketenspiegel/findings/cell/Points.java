// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.placement.Verdict;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;

/** The numbers of a matrix. */
final class Points {

  private static final String TOP2 = "top2";

  private Points() {}

  static Found in(Placement placement, Reference reference) {
    List<Standing> standings = placement.standings();
    return switch (reference.quantity()) {
      case POINTS -> count(standings.size());
      case UNDECIDED ->
          count(
              standings.stream()
                  .filter(s -> s.verdict().filter(v -> v == Verdict.UNDECIDED).isPresent())
                  .count());
      case VALUE, CHANGE, PER_YEAR, WITHIN, COMPOSITION ->
          new Found.Gone("a matrix has no " + reference.quantity().key());
      case BASE, IMPACT, JUDGEMENT, SURENESS ->
          IntStream.range(0, standings.size())
              .filter(i -> placement.points().get(i).key().equals(reference.line()))
              .mapToObj(i -> of(placement, i, standings.get(i), reference.quantity()))
              .findFirst()
              .orElse(new Found.Gone("there is no point '" + reference.line() + "'"));
    };
  }

  private static Found of(Placement placement, int index, Standing standing, Quantity quantity) {
    Point point = placement.points().get(index);
    return switch (quantity) {
      case BASE -> count(point.n());
      case IMPACT -> new Found.Known(point.x(), Form.IMPACT, Quality.FIRM);
      case JUDGEMENT -> new Found.Known(point.y(), judgement(placement), Quality.FIRM);
      case SURENESS ->
          standing.verdict().isPresent()
              ? new Found.Known(standing.share(standing.quadrant()), Form.SHARE, Quality.FIRM)
              : new Found.Gone("no replicates were drawn");
      case VALUE, POINTS, UNDECIDED, CHANGE, PER_YEAR, WITHIN, COMPOSITION ->
          throw new IllegalArgumentException(quantity.key());
    };
  }

  private static Form judgement(Placement placement) {
    String performance = placement.provenance().options().getOrDefault("performance", "");
    return performance.equals(TOP2) ? Form.SHARE : Form.MEAN;
  }

  private static Found count(long n) {
    return new Found.Known(n, Form.COUNT, Quality.FIRM);
  }
}
