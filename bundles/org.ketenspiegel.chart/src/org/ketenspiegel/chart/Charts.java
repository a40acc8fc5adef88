// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.Footed;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.plane.Matrices;
import org.ketenspiegel.chart.rows.Bars;
import org.ketenspiegel.chart.rows.Dots;
import org.ketenspiegel.chart.rows.Dumbbells;
import org.ketenspiegel.chart.rows.Heat;
import org.ketenspiegel.chart.rows.Likert;
import org.ketenspiegel.chart.rows.Nps;
import org.ketenspiegel.chart.time.Lines;
import org.ketenspiegel.model.Text;

/** Draws results. */
public final class Charts {

  private Charts() {}

  /**
   * A drawing of a result; a composite becomes one drawing of all its parts.
   *
   * @throws IllegalArgumentException when the kind does not fit the result
   */
  public static Drawing draw(AnalysisResult result, ChartKind kind, ChartStyle style) {
    Parts parts = Parts.of(result);
    if (!Fitting.of(parts).contains(kind)) {
      throw new IllegalArgumentException(kind + " does not fit this result");
    }
    Look look = new Look(style);
    return drawing(figure(kind, look, parts), look, parts);
  }

  /**
   * A matrix of which some points show more.
   *
   * @param together all matrices whose points the axes shall hold
   * @param section what of it is looked at
   */
  public static Drawing matrix(
      Placement placement,
      List<Placement> together,
      ChartStyle style,
      Emphasis emphasis,
      Section section) {
    Parts parts = Parts.of(placement);
    Look look = new Look(style);
    Figure figure = new Matrices(look, parts.placements(), together, emphasis, section);
    return drawing(figure, look, parts);
  }

  /** Lines through the waves of which one stretch may stand out. */
  public static Drawing trend(Series series, ChartStyle style, Optional<Stretch> stretch) {
    Parts parts = Parts.of(series);
    Look look = new Look(style);
    Figure figure = Lines.of(look, parts.series(), stretch);
    return drawing(figure, look, parts);
  }

  private static Drawing drawing(Figure figure, Look look, Parts parts) {
    String source = look.style().source().orElseGet(() -> look.words(notice(parts)));
    return new Drawing(
        source.isEmpty() ? figure : new Footed(look, figure, source),
        look,
        title(parts, look),
        description(parts, look));
  }

  private static Figure figure(ChartKind kind, Look look, Parts parts) {
    List<Table> tables = parts.tables();
    return switch (kind) {
      case LIKERT -> Likert.of(look, tables);
      case DOTS -> Dots.shares(look, tables);
      case MEANS -> Dots.means(look, tables);
      case PROFILE -> Dots.profile(look, tables);
      case HEAT -> new Heat(look, tables.getFirst());
      case DUMBBELLS -> Dumbbells.of(look, parts.mirrors());
      case TREND -> Lines.of(look, parts.series(), Optional.empty());
      case NPS -> Nps.of(look, tables);
      case BARS -> Bars.of(look, tables);
      case MATRIX ->
          new Matrices(look, parts.placements(), parts.placements(), Emphasis.NONE, Section.WHOLE);
    };
  }

  private static Text notice(Parts parts) {
    return parts.provenance().notice();
  }

  private static String title(Parts parts, Look look) {
    return look.words(parts.title());
  }

  /** The question or what it is about, and who was asked. */
  private static String description(Parts parts, Look look) {
    String subtitle = look.words(parts.subtitle());
    String base = look.words(parts.basis().base());
    return Stream.of(subtitle, base).filter(w -> !w.isEmpty()).collect(Collectors.joining(" · "));
  }
}
