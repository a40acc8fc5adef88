// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.plane;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.Emphasis;
import org.ketenspiegel.chart.Plane;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Figure;
import org.ketenspiegel.chart.ink.GroupColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Pixels;
import org.ketenspiegel.chart.ink.PlainAxis;

/** Importance across, performance up, and the two lines that cut the plane into quadrants. */
record Matrix(
    Look look, Placement placement, Extent across, Extent up, Size size, Emphasis emphasis)
    implements Figure {

  private static final double LEFT = 40;
  private static final double RIGHT = 12;
  private static final double ABOVE = 40;

  /** A matrix that fills the width, or one of several beside one another. */
  enum Size {
    WHOLE(Face.LABEL, Face.CORNER, 0.7),
    PANEL(Face.SMALL, Face.SMALL, 0.95);

    private final Face label;
    private final Face corner;
    private final double tall;

    Size(Face label, Face corner, double tall) {
      this.label = label;
      this.corner = corner;
      this.tall = tall;
    }
  }

  @Override
  public double height(double width) {
    return Math.max(look.px(320), Math.min(look.px(640), width * size.tall));
  }

  @Override
  public Optional<Plane> plane(Rectangle2D area) {
    double width = area.getWidth() - look.px(LEFT + RIGHT);
    double below = new Caption(look, placement, width).height();
    Rectangle2D place =
        new Rectangle2D.Double(
            area.getX() + look.px(LEFT),
            area.getY() + look.px(ABOVE),
            width,
            area.getHeight() - look.px(ABOVE) - below);
    Rectangle2D whole = Pixels.whole(place);
    return Optional.of(new Plane(whole, across.low(), across.high(), up.low(), up.high()));
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    Plane plane = plane(area).orElseThrow();
    Rectangle2D place = plane.place();
    Frame frame = new Frame(look, placement, plane, size.corner, across.decimals());
    Obstacles obstacles = new Obstacles(place, frame.words(), crosshair(plane), grid(plane));
    PointLabels labels = new PointLabels(look, placement, size.label, obstacles, across.decimals());
    Dots dots = new Dots(canvas, placement, fill(), emphasis);
    plot(new PointRenderer(canvas, dots, labels), canvas, plane, frame, area);
  }

  private void plot(
      PointRenderer points, Canvas canvas, Plane plane, Frame frame, Rectangle2D area) {
    double[][] values = new double[2][placement.points().size()];
    for (int i = 0; i < values[0].length; i++) {
      values[0][i] = placement.points().get(i).x();
      values[1][i] = placement.points().get(i).y();
    }
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("", values);
    XYPlot plot =
        new XYPlot(
            dataset,
            new PlainAxis(canvas, List.of(), across.low(), across.high(), 1, 0),
            new PlainAxis(canvas, ticks(), up.low(), up.high(), 1, 0),
            points);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setDomainZeroBaselineVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    frame.drawBehind(canvas, area);
    new Scatters(placement, plane, fill(), emphasis).draw(canvas);
    plot.draw(canvas.graphics(), plane.place(), null, null, null);
  }

  private List<PlainAxis.Tick> ticks() {
    double[] values = up.round(size == Size.WHOLE ? 6 : 4);
    double step = values.length > 1 ? values[1] - values[0] : 1;
    int places = step < 0.1 ? 2 : step < 1 ? 1 : 0;
    return Arrays.stream(values)
        .mapToObj(v -> new PlainAxis.Tick(v, look.numbers().decimal(v, places)))
        .toList();
  }

  private List<Line2D> crosshair(Plane plane) {
    double x = plane.toX(placement.x().line());
    Rectangle2D place = plane.place();
    return List.of(
        new Line2D.Double(x, place.getMinY(), x, place.getMaxY()),
        level(plane, placement.y().line()));
  }

  private List<Line2D> grid(Plane plane) {
    return ticks().stream().map(t -> level(plane, t.value())).toList();
  }

  private static Line2D level(Plane plane, double value) {
    double y = plane.toY(value);
    return new Line2D.Double(plane.place().getMinX(), y, plane.place().getMaxX(), y);
  }

  private Color fill() {
    Color own =
        placement.agency().flatMap(look.style().palette()::colour).orElse(look.theme().muted());
    return GroupColours.fill(look, own);
  }
}
