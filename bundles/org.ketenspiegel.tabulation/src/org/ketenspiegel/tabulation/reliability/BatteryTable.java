// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.reliability.ItemAnalysis;
import org.ketenspiegel.statistics.reliability.Omega;
import org.ketenspiegel.statistics.reliability.ParallelAnalysis;
import org.ketenspiegel.statistics.reliability.Reliability;

/** A column for each battery, a line for each measure; a battery may lack an item of another. */
final class BatteryTable {

  private final StudyOutline outline;
  private final Fielded fielded;
  private final BatteryOptions options;
  private final List<Line> lines = new ArrayList<>();
  private final List<List<Cell>> cells = new ArrayList<>();

  BatteryTable(StudyOutline outline, Fielded fielded, BatteryOptions options) {
    this.outline = outline;
    this.fielded = fielded;
    this.options = options;
  }

  Table of(List<Coherence> all) {
    share("alpha", Text.of("alfa van Cronbach", "Cronbach's alpha"), all, BatteryTable::alpha);
    share("omega", Text.of("omega (één factor)", "omega (one factor)"), all, BatteryTable::omega);
    share(
        "halo",
        Text.of("deel langs de eerste dimensie", "share along the first dimension"),
        all,
        c -> dimensions(c, d -> d.halo()));
    line(
        new Line(
            "dimensions",
            Line.Kind.MEAN,
            Text.of("aantal dimensies (parallelle analyse)", "dimensions (parallel analysis)"),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty()),
        all,
        c -> dimensions(c, d -> (double) d.dimensions()));
    for (Variable item : all.stream().flatMap(c -> c.items().stream()).toList()) {
      String id = id(item);
      if (lines.stream().noneMatch(line -> line.key().equals("rest:" + id))) {
        item(item, id, all);
      }
    }
    Text title = Text.of("Betrouwbaarheid", "Reliability");
    return new Table(
        Optional.empty(),
        title,
        title,
        Text.NONE,
        all.stream().map(this::group).toList(),
        lines,
        cells,
        List.of(),
        new BatteryWords(fielded, options).basis(all),
        Provenance.of(fielded));
  }

  private void item(Variable item, String id, List<Coherence> all) {
    line(
        new Line(
            "rest:" + id,
            Line.Kind.MEAN,
            item.name().map(n -> n + " · r"),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.of(id)),
        all,
        c -> item(c, id, ItemAnalysis.Item::restCorrelation));
    line(
        new Line(
            "without:" + id,
            Line.Kind.NET,
            Text.of("alfa zonder " + item.name().in("nl"), "alpha without " + item.name().in("en")),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.of(id)),
        all,
        c -> item(c, id, ItemAnalysis.Item::alphaWithout));
  }

  private void share(String key, Text label, List<Coherence> all, Function<Coherence, Cell> cell) {
    line(
        new Line(
            key, Line.Kind.NET, label, OptionalDouble.empty(), Optional.empty(), Optional.empty()),
        all,
        cell);
  }

  private void line(Line line, List<Coherence> all, Function<Coherence, Cell> cell) {
    lines.add(line);
    cells.add(all.stream().map(cell).toList());
  }

  private Group group(Coherence battery) {
    Optional<AgencyOutline> agency = battery.items().getFirst().agency().flatMap(outline::agency);
    return new Group(
        agency.map(AgencyOutline::id).orElse("total"),
        agency.map(a -> Text.same(a.shortName())).orElse(Text.of("totaal", "total")),
        agency.map(AgencyOutline::id),
        battery.n(),
        battery.weight(),
        battery.effectiveN());
  }

  static String id(Variable item) {
    return item.question() + item.item().map(i -> "." + i).orElse("");
  }

  private static Cell alpha(Coherence c) {
    return c.alpha() instanceof Reliability.Alpha alpha
        ? cell(c, alpha.value(), c.interval().orElse(Interval.ALL))
        : new Cell.Empty();
  }

  private static Cell omega(Coherence c) {
    return c.omega() instanceof Omega.Known omega
        ? cell(c, omega.value(), Interval.ALL)
        : new Cell.Empty();
  }

  private static Cell dimensions(Coherence c, Function<ParallelAnalysis.Dimensions, Double> value) {
    return c.dimensions() instanceof ParallelAnalysis.Dimensions found
        ? cell(c, value.apply(found), Interval.ALL)
        : new Cell.Empty();
  }

  private static Cell item(
      Coherence c, String id, Function<ItemAnalysis.Item, OptionalDouble> value) {
    List<String> ids = c.items().stream().map(BatteryTable::id).toList();
    OptionalDouble found =
        ids.contains(id) ? value.apply(c.each().get(ids.indexOf(id))) : OptionalDouble.empty();
    return found.isPresent() ? cell(c, found.getAsDouble(), Interval.ALL) : new Cell.Empty();
  }

  /** Of those who answered everything; there is no standard error beside the interval. */
  private static Cell cell(Coherence c, double value, Interval interval) {
    return new Cell.Estimate(
        c.n(),
        c.n(),
        c.weight(),
        c.effectiveN(),
        value,
        Double.POSITIVE_INFINITY,
        interval,
        Cell.Quality.FIRM);
  }
}
