// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.CodingOutline.Code;
import org.ketenspiegel.analysis.outline.CodingOutline.Frame;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.coding.Placed;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.reliability.Agreement;
import org.ketenspiegel.statistics.reliability.KrippendorffAlpha;
import org.ketenspiegel.statistics.reliability.SetDistance;
import org.ketenspiegel.statistics.resampling.Bootstrap;

/** How well coders agree: on all codes together, and on each of them (statistics 4.22). */
record AgreementTable(Fielded fielded, ThemesOptions options) {

  /** The line of all codes together. */
  static final String OVERALL = "alpha";

  Table of(Sheet sheet, Frame frame) {
    List<List<Set<String>>> units = new ArrayList<>();
    for (Answer answer : sheet.given()) {
      if (fielded.rows().contains(answer.row())) {
        units.add(
            answer.codings().stream()
                .filter(p -> p.state() == Placed.State.CURRENT)
                .map(p -> Set.copyOf(p.coding().codes()))
                .toList());
      }
    }
    List<Line> lines = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    Agreement overall = alpha(SetDistance.MASI, units, s -> s);
    lines.add(line(OVERALL, Text.of("alle codes samen", "all codes together")));
    cells.add(cells(overall));
    for (Code code : frame.codes()) {
      Set<String> one = Set.of(code.id());
      lines.add(line(code.id(), code.name()));
      cells.add(cells(alpha(SetDistance.NOMINAL, units, s -> s.containsAll(one) ? one : Set.of())));
    }
    Variable first = sheet.variables().getFirst();
    long n = units.stream().filter(u -> u.size() > 1).count();
    return new Table(
        Optional.of(sheet.question() + "/agreement"),
        Text.of(
            first.name().in("nl") + " · overeenstemming van codeurs",
            first.name().in("en") + " · agreement of coders"),
        Text.NONE,
        Text.NONE,
        List.of(
            group("alpha", Text.of("alfa", "alpha"), n),
            group("alike", Text.of("gelijk", "alike"), n)),
        lines,
        cells,
        List.of(),
        new ThemeWords(fielded, options).basis(sheet, overall),
        Provenance.of(fielded));
  }

  private Agreement alpha(
      SetDistance distance,
      List<List<Set<String>>> units,
      Function<Set<String>, Set<String>> value) {
    return KrippendorffAlpha.by(distance)
        .with(
            Bootstrap.withDefaults().withReplicates(options.replicates()).withSeed(options.seed()))
        .of(units.stream().map(u -> u.stream().map(value).toList()).toList());
  }

  private List<Cell> cells(Agreement agreement) {
    return switch (agreement) {
      case Agreement.Alpha a ->
          List.of(
              cell(a, a.value(), a.percentile(options.confidence()).orElse(Interval.ALL)),
              cell(a, a.alike(), Interval.ALL));
      case Agreement.Undefined u -> List.of(new Cell.Empty(), new Cell.Empty());
    };
  }

  private static Cell cell(Agreement.Alpha alpha, double value, Interval interval) {
    return new Cell.Estimate(
        alpha.units(),
        alpha.values(),
        alpha.units(),
        alpha.units(),
        value,
        Double.POSITIVE_INFINITY,
        interval,
        Cell.Quality.FIRM);
  }

  private static Line line(String key, Text label) {
    return new Line(
        key,
        Line.Kind.COEFFICIENT,
        label,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Group group(String key, Text label, long n) {
    return new Group(key, label, Optional.empty(), n, n, n);
  }
}
