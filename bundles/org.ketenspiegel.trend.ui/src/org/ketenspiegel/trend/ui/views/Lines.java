// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Stretch;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.trend.ui.trends.Trended;
import org.ketenspiegel.trend.ui.trends.Trended.Row;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.result.Painted;
import org.ketenspiegel.ui.result.PictureCanvas;
import org.ketenspiegel.ui.result.PictureCanvas.Sheet;

/** The lines of what is followed: clicking a point or the arrow keys select the change to it. */
final class Lines implements PictureCanvas.Content {

  /** A picture may be as low as this. */
  private static final int LOWEST = 170;

  private final Trends trends;

  Lines(Trends trends) {
    this.trends = trends;
  }

  @Override
  public Optional<Sheet> sheet(int width, int room, Look look) {
    return trends
        .trended()
        .flatMap(Trended::series)
        .filter(s -> ChartKind.fitting(s).contains(ChartKind.TREND))
        .map(
            series -> {
              Drawing drawing = Charts.trend(series, style(look), stretch());
              int natural = (int) Math.ceil(drawing.height(width));
              return new Sheet(drawing, height(series, natural, room));
            });
  }

  /** One picture fits itself to the room, unless that is too low; several scroll. */
  private static int height(Series series, int natural, int room) {
    long pictures =
        series.courses().stream()
            .map(c -> List.of(c.kind() == Line.Kind.NET ? Line.Kind.CATEGORY : c.kind(), c.unit()))
            .distinct()
            .count();
    return room >= natural || pictures == 1 && room >= LOWEST ? room : natural;
  }

  private ChartStyle style(Look look) {
    return ChartStyle.of(
            Names.language(trends), AgencyPalette.of(trends.data().orElseThrow().outline()))
        .in(look == Look.DARK ? Theme.DARK : Theme.LIGHT)
        .sourced("");
  }

  /** The selected change. */
  private Optional<Stretch> stretch() {
    return trends
        .selected()
        .map(r -> new Stretch(r.course().key(), r.change().from(), r.change().to()));
  }

  @Override
  public String reason() {
    return Reasons.of(trends);
  }

  @Override
  public boolean isComputing() {
    return trends.isComputing();
  }

  @Override
  public String name() {
    return Headings.of(trends);
  }

  @Override
  public void press(Painted on, int x, int y) {
    on.at(x, y)
        .flatMap(
            mark ->
                change(mark.key(), r -> r.change().to())
                    .or(() -> change(mark.key(), r -> r.change().from())))
        .ifPresent(trends::select);
  }

  /** The first change of which one end is the point of a mark. */
  private Optional<Row> change(String mark, Function<Row, String> end) {
    return trends.trended().stream()
        .flatMap(t -> t.rows().stream())
        .filter(r -> Stretch.key(r.course().key(), end.apply(r)).equals(mark))
        .findFirst();
  }

  @Override
  public void key(int code) {
    switch (code) {
      case SWT.ARROW_UP, SWT.ARROW_LEFT -> trends.step(-1);
      case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> trends.step(1);
      case SWT.HOME -> trends.step(-Integer.MAX_VALUE / 2);
      case SWT.END -> trends.step(Integer.MAX_VALUE / 2);
      case SWT.ESC -> trends.select(Optional.empty());
      default -> {}
    }
  }
}
