// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** A linear axis with the ticks it is given, quiet labels and no line. */
public final class PlainAxis extends ValueAxis {
  private static final long serialVersionUID = 1L;

  /** A value that is named and has a grid line. */
  public record Tick(double value, String label) {}

  private final transient Canvas canvas;
  private final transient List<Tick> ticks;

  /** From low to high with so many pixels beyond both ends of a length. */
  public PlainAxis(
      Canvas canvas, List<Tick> ticks, double low, double high, double length, double beyond) {
    super(null, null);
    this.canvas = canvas;
    this.ticks = List.copyOf(ticks);
    double more = (high - low) * beyond / Math.max(1, length - 2 * beyond);
    setRange(new Range(low - more, high + more), false, false);
  }

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    double part = (value - getLowerBound()) / (getUpperBound() - getLowerBound());
    return RectangleEdge.isTopOrBottom(edge)
        ? area.getX() + part * area.getWidth()
        : area.getMaxY() - part * area.getHeight();
  }

  @Override
  public double java2DToValue(double at, Rectangle2D area, RectangleEdge edge) {
    double part =
        RectangleEdge.isTopOrBottom(edge)
            ? (at - area.getX()) / area.getWidth()
            : (area.getMaxY() - at) / area.getHeight();
    return getLowerBound() + part * (getUpperBound() - getLowerBound());
  }

  @Override
  public AxisState draw(
      Graphics2D g,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D area,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    Look look = canvas.look();
    for (Tick tick : ticks) {
      double at = valueToJava2D(tick.value(), area, edge);
      if (RectangleEdge.isTopOrBottom(edge)) {
        double y = area.getMaxY() + look.px(12);
        canvas.centred(tick.label(), at, y, Anchor.MIDDLE, Face.SMALL, look.theme().muted());
      } else {
        double x = area.getX() - look.px(8);
        canvas.centred(tick.label(), x, at, Anchor.END, Face.SMALL, look.theme().muted());
      }
    }
    AxisState state = new AxisState(cursor);
    state.setTicks(refreshTicks(g, state, area, edge));
    return state;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return ticks.stream()
        .map(t -> new NumberTick(t.value(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
        .toList();
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    return space;
  }

  @Override
  public void configure() {
    // the range is what the figure said, whatever the data
  }

  @Override
  protected void autoAdjustRange() {
    configure();
  }
}
