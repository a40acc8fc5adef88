// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.comparison.contrast.Contrasts;
import org.ketenspiegel.comparison.contrast.Matter;
import org.ketenspiegel.comparison.contrast.Party;
import org.ketenspiegel.model.Text;

/** The estimates of all groups on all matters as one table, with the differences as letters. */
final class Estimates {

  private final Contrasts contrasts;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Map<String, Cell>> cells = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();

  Estimates(Contrasts contrasts) {
    this.contrasts = contrasts;
  }

  /** A line of the table: the groups of a matter in one measure, and what lies between them. */
  void add(Matter matter, Measure measure, boolean several, List<Gap> gaps) {
    String key = matter.key();
    Line named =
        measure
            .of(several ? key + "/" + measure.line().key() : key, label(matter, measure, several))
            .line();
    lines.add(
        new Line(
            named.key(),
            named.kind(),
            named.label(),
            named.score(),
            named.missing(),
            Optional.of(matter.subject())));
    Map<String, Cell> row = new LinkedHashMap<>();
    for (Party party : matter.parties()) {
      Responses answers = party.responses(measure);
      row.put(party.key(), contrasts.cell(measure, answers));
      widen(party, answers.sums());
    }
    cells.add(row);
    gaps.stream()
        .filter(Contrast.class::isInstance)
        .map(g -> difference(named.key(), (Contrast) g))
        .forEach(differences::add);
  }

  private static Text label(Matter matter, Measure measure, boolean several) {
    if (!several) {
      return matter.label();
    }
    Text what = measure.line().label();
    return Text.of(
        matter.label().in("nl") + ": " + what.in("nl"),
        matter.label().in("en") + ": " + what.in("en"));
  }

  private void widen(Party party, UnitSums sums) {
    Group group =
        new Group(
            party.key(),
            party.label(),
            party.agency(),
            sums.base(),
            sums.weight(),
            sums.effectiveBase());
    groups.merge(party.key(), group, (one, other) -> one.n() >= other.n() ? one : other);
  }

  private static Difference difference(String line, Contrast c) {
    return new Difference(
        line,
        c.first().key(),
        c.second().key(),
        c.tested().test().key(),
        c.estimate(),
        c.se(),
        c.interval(),
        c.tested().statistic(),
        c.tested().df(),
        c.tested().p(),
        c.tested().adjusted());
  }

  Table table(Text title, Text subtitle, Text by, Basis basis, Provenance provenance) {
    List<List<Cell>> grid =
        cells.stream()
            .map(
                row ->
                    groups.keySet().stream()
                        .map(key -> row.getOrDefault(key, new Cell.Empty()))
                        .toList())
            .toList();
    return new Table(
        Optional.empty(),
        title,
        subtitle,
        by,
        List.copyOf(groups.values()),
        lines,
        grid,
        differences,
        basis,
        provenance);
  }
}
