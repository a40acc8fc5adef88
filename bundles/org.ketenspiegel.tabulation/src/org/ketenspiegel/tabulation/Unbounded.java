// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.data.design.Units;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.model.Text;

/** Why cells have no interval, or one that holds every share. */
record Unbounded(Units units) {

  /** Empty when every interval says something. */
  Text of(List<List<Cell>> cells) {
    if (cells.stream().flatMap(List::stream).noneMatch(Unbounded::open)) {
      return Text.NONE;
    }
    boolean clusters = units.firstStage() == FirstStage.CLUSTERS;
    String nl = clusters ? "cluster" : "respondent";
    String en = clusters ? "cluster" : "respondent";
    String alone = alone();
    return alone.isEmpty()
        ? Text.of(
            "; geen interval (bij aandelen 0–100) waar alle antwoorden van één " + nl + " komen",
            "; no interval (0–100 for shares) where all answers come from one " + en)
        : Text.of(
            "; geen interval (bij aandelen 0–100) voor wie ligt in een stratum waaruit maar één "
                + nl
                + " is getrokken ("
                + alone
                + "): de spreiding daarin is onbekend",
            "; no interval (0–100 for shares) for those in a stratum of which only one "
                + en
                + " was drawn ("
                + alone
                + "): the spread within it is unknown");
  }

  private static boolean open(Cell cell) {
    return cell instanceof Cell.Estimate e
        && (Double.isInfinite(e.se())
            || Double.isInfinite(e.interval().width())
            || e.interval().low() == 0 && e.interval().high() == 1);
  }

  /** The strata, and no whole ones, of which one unit was drawn. */
  private String alone() {
    return IntStream.range(0, units.strata())
        .filter(h -> units.drawn(h) == 1 && units.fraction(h) < 1)
        .mapToObj(units::stratumName)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
