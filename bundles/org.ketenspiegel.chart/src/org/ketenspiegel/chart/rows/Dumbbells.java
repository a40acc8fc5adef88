// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Ranked;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Titled;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/** What is expected (a diamond) and what is experienced (a dot), with the verdict in a word. */
public final class Dumbbells {

  private static final String EXPECTED = "expected";
  private static final String EXPERIENCED = "experienced";

  private final Look look;

  private Dumbbells(Look look) {
    this.look = look;
  }

  /** One picture under another: a measure on a scale, or the places of aspects, for each. */
  public static Figure of(Look look, List<Gaps> mirrors) {
    Dumbbells dumbbells = new Dumbbells(look);
    List<Titled.Part> parts = new ArrayList<>();
    for (Gaps gaps : mirrors) {
      for (String measure : List.of("mean", "top2")) {
        dumbbells.scaled(gaps, measure).ifPresent(parts::add);
      }
      dumbbells.placed(gaps).ifPresent(parts::add);
    }
    return new Titled(look, parts);
  }

  /** Whether there is anything to draw. */
  public static boolean fit(Gaps gaps) {
    return (gaps.kind() == Gaps.Kind.SAME_SCALE || gaps.kind() == Gaps.Kind.NAMED_ASPECTS)
        && gaps.gaps().stream().anyMatch(g -> g instanceof Contrast || g instanceof Order);
  }

  private Optional<Titled.Part> scaled(Gaps gaps, String measure) {
    List<Contrast> shown =
        gaps.gaps().stream()
            .filter(Contrast.class::isInstance)
            .map(Contrast.class::cast)
            .filter(c -> c.measure().equals(measure))
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Contrast first = shown.getFirst();
    List<DotRow> rows =
        shown.stream()
            .map(c -> new DotRow(look.words(c.label()), List.of(cell(c.second()), cell(c.first()))))
            .toList();
    Grid grid =
        new Grid(first.kind(), rows, groups(gaps, first.first().label(), first.second().label()));
    Measure scale =
        first.kind() == Line.Kind.MEAN
            ? new Measure(Line.Kind.MEAN, 1, Math.max(5, Math.ceil(highest(rows))), 1)
            : Measure.of(first.kind(), List.of(), rows);
    String title =
        look.words(gaps.title())
            + ", "
            + look.words(
                measure.equals("mean")
                    ? Text.of("gemiddelde", "mean")
                    : Text.of("hoogste twee antwoorden", "best two answers"));
    return Optional.of(
        new Titled.Part(
            title, figure(grid, scale, shown.stream().map(Contrast::verdict).toList())));
  }

  private static double highest(List<DotRow> rows) {
    return rows.stream()
        .flatMap(r -> r.cells().stream())
        .mapToDouble(c -> ((Cell.Estimate) c).value())
        .max()
        .orElse(5);
  }

  /** Places from the worst: where both groups agree the two marks lie on one another. */
  private Optional<Titled.Part> placed(Gaps gaps) {
    List<Order> shown =
        gaps.gaps().stream().filter(Order.class::isInstance).map(Order.class::cast).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    int aspects = shown.getFirst().aspects();
    List<DotRow> rows =
        shown.stream()
            .map(
                o ->
                    new DotRow(
                        look.words(o.label()), List.of(cell(fromWorst(o)), cell(o.criticised()))))
            .toList();
    Grid grid =
        new Grid(
            Line.Kind.MEAN,
            rows,
            groups(
                gaps,
                Text.of("kritiek verwacht", "criticism expected"),
                Text.of("slecht beoordeeld", "judged poorly")));
    String title =
        look.words(gaps.title())
            + look.words(
                Text.of(
                    ", plaats van het slechtste (1) tot het beste",
                    ", place from the worst (1) to the best"));
    Measure places = new Measure(Line.Kind.MEAN, 1, aspects, 1);
    return Optional.of(
        new Titled.Part(title, figure(grid, places, shown.stream().map(Order::verdict).toList())));
  }

  private static Ranked fromWorst(Order o) {
    Ranked r = o.experienced();
    double turn = o.aspects() + 1;
    return new Ranked(
        r.n(),
        r.share(),
        turn - r.rank(),
        new Interval(turn - r.interval().high(), turn - r.interval().low()));
  }

  private Figure figure(Grid grid, Measure scale, List<Reading> verdicts) {
    List<String> words = verdicts.stream().map(v -> look.words(v.words())).toList();
    Margin margin = new Margin("", words, Face.SMALL, look.theme().ink());
    return new DotFigure(
        look, grid, scale, DotFigure.Joined.ROWS, Set.of(EXPECTED), List.of(margin));
  }

  private static List<Group> groups(Gaps gaps, Text expects, Text experiences) {
    return List.of(
        new Group(EXPERIENCED, experiences, gaps.agency(), 0, 0, 0),
        new Group(EXPECTED, expects, gaps.agency(), 0, 0, 0));
  }

  private static Cell cell(Side side) {
    return new Cell.Estimate(
        side.n(),
        side.n(),
        side.weighted(),
        side.effectiveN(),
        side.value(),
        side.se(),
        side.interval(),
        side.quality());
  }

  private static Cell cell(Ranked ranked) {
    return new Cell.Estimate(
        ranked.n(),
        ranked.n(),
        ranked.n(),
        ranked.n(),
        ranked.rank(),
        0,
        ranked.interval(),
        Cell.Quality.FIRM);
  }
}
