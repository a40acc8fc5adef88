// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.placement.Flag;
import org.ketenspiegel.analysis.placement.Replicates;
import org.ketenspiegel.analysis.placement.Scatter;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Word;
import org.ketenspiegel.statistics.Interval;

/** The points of a placement with their quadrants and how sure they are, the heaviest first. */
final class PlacementTable {

  private static final int IMPACT_PLACES = 3;
  private static final int JUDGEMENT_PLACES = 2;

  private final Html html;
  private final Context context;

  PlacementTable(Html html, Context context) {
    this.html = html;
    this.context = context;
  }

  void write(Placement placement, String id) {
    String title = context.in(placement.title());
    html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", title);
    html.open("table").open("caption").leaf("b", title).closeLine();
    html.open("thead").open("tr");
    html.leaf("th", context.in(Word.ASPECT), "scope", "col", "class", "words");
    html.leaf("th", context.in(Word.N), "scope", "col", "class", "n");
    html.leaf("th", context.in(placement.x().label()), "scope", "col");
    html.leaf("th", context.in(placement.y().label()), "scope", "col");
    html.leaf("th", context.in(Word.QUADRANT), "scope", "col", "class", "words");
    html.closeLine().closeLine().open("tbody");
    List<Standing> standings = placement.standings();
    List<Point> points = placement.points();
    IntStream.range(0, points.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -points.get(i).x()))
        .forEach(i -> row(placement, points.get(i), standings.get(i), id));
    html.closeLine().closeLine().closeLine();
    html.leaf("p", String.join(" · ", keys(placement)), "class", "key");
    placement.evidence().cautions().forEach(c -> html.leaf("p", context.in(c), "class", "key"));
  }

  private void row(Placement placement, Point point, Standing standing, String id) {
    Optional<Scatter> scatter = placement.scatter(point, level(placement));
    String cell = id + "/" + point.key();
    html.open("tr").open("th", "scope", "row", "class", "words").text(context.in(point.label()));
    small(
        point.flags().stream()
            .sorted()
            .map(Flag::words)
            .map(context::in)
            .collect(Collectors.joining("; ")));
    html.closeLine();
    html.leaf("td", context.numbers().count(point.n()), "class", "n");
    number(cell + "/x", point.x(), scatter.map(Scatter::x), IMPACT_PLACES);
    number(cell + "/y", point.y(), scatter.map(Scatter::y), JUDGEMENT_PLACES);
    html.open("td", "class", "words", "id", Html.name(cell + "/quadrant"));
    html.text(context.in(placement.name(standing.quadrant())));
    small(standing.verdict().map(v -> sureness(context.in(v.words()), standing)).orElse(""));
    html.closeLine().closeLine();
  }

  private String sureness(String verdict, Standing standing) {
    return verdict + " (" + context.numbers().percent(standing.share(standing.quadrant())) + ")";
  }

  private void number(String place, double value, Optional<Interval> interval, int places) {
    html.open("td", "id", Html.name(place), "data-cell", place)
        .text(context.numbers().decimal(value, places));
    small(interval.map(i -> limits(i, places)).orElse(""));
    html.closeLine();
  }

  private String limits(Interval interval, int places) {
    return context.numbers().decimal(interval.low(), places)
        + "–"
        + context.numbers().decimal(interval.high(), places);
  }

  private void small(String words) {
    if (!words.isEmpty()) {
      html.open("small").text(words).close();
    }
  }

  private List<String> keys(Placement placement) {
    List<String> keys = new ArrayList<>();
    Optional<Replicates> replicates = placement.evidence().replicates();
    if (replicates.isPresent()) {
      String level = context.numbers().level(level(placement));
      keys.add(context.in(Word.INTERVAL_KEY, level));
      keys.add(context.in(Word.VERDICT_KEY, context.numbers().count(replicates.get().size())));
    }
    keys.add(
        context.in(
            Word.LINES,
            context.numbers().decimal(placement.x().line(), IMPACT_PLACES),
            context.numbers().decimal(placement.y().line(), JUDGEMENT_PLACES),
            context.numbers().decimal(placement.r2(), 2)));
    return keys;
  }

  private double level(Placement placement) {
    String level = placement.provenance().options().getOrDefault("confidence", "");
    return level.isEmpty() ? context.edition().level() : Double.parseDouble(level);
  }
}
