// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.disclosure.Ledger;
import org.ketenspiegel.analysis.disclosure.Ledger.Shown;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Footprint;
import org.ketenspiegel.analysis.result.Table;

/** The cells of a table from which no small base can be worked out by subtracting. */
final class Unsubtractable {

  private final Ledger ledger;
  private final long threshold;

  private record Place(int line, int group) {}

  Unsubtractable(Ledger ledger, long threshold) {
    this.ledger = ledger;
    this.threshold = threshold;
  }

  /**
   * The lines of one figure share their bases, so one decision serves them all. A figure {@code
   * a/b} is looked at with what is shown of {@code a}.
   */
  List<List<Cell>> of(Table table, List<List<Cell>> cells) {
    Map<String, Map<Integer, List<Place>>> figures = figures(table, cells);
    List<List<Cell>> left = new ArrayList<>();
    cells.forEach(line -> left.add(new ArrayList<>(line)));
    figures.forEach((figure, own) -> withhold(figure, with(figure, own, figures), table, left));
    return left;
  }

  private static Map<String, Map<Integer, List<Place>>> figures(
      Table table, List<List<Cell>> cells) {
    Map<String, Map<Integer, List<Place>>> figures = new LinkedHashMap<>();
    for (int line = 0; line < cells.size(); line++) {
      for (int group = 0; group < cells.get(line).size(); group++) {
        if (table.cell(line, group) instanceof Cell.Estimate) {
          figures
              .computeIfAbsent(
                  table.footprints().get(line).get(group).figure(), f -> new LinkedHashMap<>())
              .computeIfAbsent(group, g -> new ArrayList<>())
              .add(new Place(line, group));
        }
      }
    }
    return figures;
  }

  private static List<List<Place>> with(
      String figure,
      Map<Integer, List<Place>> own,
      Map<String, Map<Integer, List<Place>>> figures) {
    List<List<Place>> all = new ArrayList<>();
    figures.forEach(
        (other, places) -> {
          if (figure.startsWith(other + "/")) {
            all.addAll(places.values());
          }
        });
    all.addAll(own.values());
    return all;
  }

  private void withhold(
      String figure, List<List<Place>> groups, Table table, List<List<Cell>> cells) {
    List<Shown> bases = groups.stream().map(places -> base(table, places.getFirst())).toList();
    String counted = table.provenance().data() + "/" + figure;
    for (int group : ledger.withheld(counted, bases, threshold)) {
      keepBack(groups.get(group), Cell.Reason.GIVES_ANOTHER_AWAY, cells);
    }
    for (int group = 0; group < bases.size(); group++) {
      if (bases.get(group).n() < threshold) {
        keepBack(groups.get(group), Cell.Reason.SMALL_BASE, cells);
      }
    }
  }

  /** With a group goes what follows from it, such as what all others answered. */
  private void keepBack(List<Place> places, Cell.Reason reason, List<List<Cell>> cells) {
    for (Place place : places) {
      cells.get(place.line()).set(place.group(), new Cell.Suppressed(threshold, reason));
    }
  }

  private static Shown base(Table table, Place place) {
    Footprint footprint = table.footprints().get(place.line()).get(place.group());
    long n = ((Cell.Estimate) table.cell(place.line(), place.group())).n();
    return new Shown(footprint.group(), n, footprint.counted());
  }
}
