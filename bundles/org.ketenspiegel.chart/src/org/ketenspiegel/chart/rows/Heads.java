// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.GroupColours;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Spread;

/** The names of groups over their topmost dots, moved apart; on more lines when there are many. */
final class Heads {

  private final Look look;
  private final Grid grid;
  private final Measure measure;
  private final double[] widths;
  private final int tiers;

  Heads(Look look, Grid grid, Measure measure, double width) {
    this.look = look;
    this.grid = grid;
    this.measure = measure;
    this.widths = grid.groups().stream().mapToDouble(this::width).toArray();
    double all = IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum();
    this.tiers = (int) Math.max(1, Math.ceil(all / (width * 0.62)));
  }

  double height() {
    return tiers * look.px(17) + look.px(5);
  }

  void draw(
      Canvas canvas, Rectangle2D area, Rectangle2D plot, ValueAxis axis, GroupColours colours) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, widths.length).boxed().toList());
    order.removeIf(g -> topmost(g).isEmpty());
    order.sort(Comparator.comparingDouble(g -> topmost(g).getFirst()));
    for (int tier = 0; tier < tiers; tier++) {
      int from = order.size() * tier / tiers;
      int to = order.size() * (tier + 1) / tiers;
      double y = area.getY() + look.px(8) + tier * look.px(17);
      tier(canvas, area, plot, axis, colours, order.subList(from, to), y);
    }
  }

  private void tier(
      Canvas canvas,
      Rectangle2D area,
      Rectangle2D plot,
      ValueAxis axis,
      GroupColours colours,
      List<Integer> groups,
      double y) {
    double[] wanted =
        groups.stream()
            .mapToDouble(g -> measure.clamp(topmost(g).getFirst()))
            .map(v -> axis.valueToJava2D(v, plot, RectangleEdge.BOTTOM))
            .toArray();
    double[] taken = groups.stream().mapToDouble(g -> widths[g]).toArray();
    double[] centres = Spread.apart(wanted, taken, area.getX(), area.getMaxX());
    for (int i = 0; i < centres.length; i++) {
      Group group = grid.groups().get(groups.get(i));
      canvas.centred(
          look.words(group.label()),
          centres[i],
          y,
          Anchor.MIDDLE,
          Face.STRONG,
          colours.ink(group.key()));
    }
  }

  /** The value of a group on the first row that has one. */
  private List<Double> topmost(int group) {
    return grid.rows().stream()
        .map(r -> r.cells().get(group))
        .filter(Cell.Estimate.class::isInstance)
        .map(c -> ((Cell.Estimate) c).value())
        .limit(1)
        .toList();
  }

  private double width(Group group) {
    return look.letters().width(look.words(group.label()), Face.STRONG) + look.px(10);
  }
}
