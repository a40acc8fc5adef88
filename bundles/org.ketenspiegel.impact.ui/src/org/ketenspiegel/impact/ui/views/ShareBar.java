// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** How many replicates put an aspect into each quadrant, the most frequent first. */
final class ShareBar extends Canvas {

  private static final int HIGH = 14;

  private final Standing standing;
  private final RGB colour;
  private Look look = Look.LIGHT;

  ShareBar(
      Composite parent, Matrices matrices, Placement placement, Standing standing, Looks looks) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    this.standing = standing;
    this.look = looks.look();
    this.colour =
        placement
            .agency()
            .flatMap(id -> matrices.data().flatMap(d -> d.outline().agency(id)))
            .map(a -> look.agency(a.colour()))
            .orElse(look.accent());
    addListener(SWT.Paint, event -> paint(event.gc));
    setToolTipText(
        ordered().stream()
            .map(
                q ->
                    Names.words(matrices, placement.name(q))
                        + ": "
                        + Math.round(100 * standing.share(q))
                        + "%")
            .collect(Collectors.joining("\n")));
  }

  private List<Quadrant> ordered() {
    return Stream.of(Quadrant.values())
        .sorted(Comparator.comparingDouble((Quadrant q) -> standing.share(q)).reversed())
        .toList();
  }

  private void paint(GC gc) {
    int width = getClientArea().width;
    gc.setBackground(Pen.colour(look.surface()));
    gc.fillRectangle(getClientArea());
    double from = 0;
    double strength = 1;
    for (Quadrant quadrant : ordered()) {
      double to = from + standing.share(quadrant);
      int left = (int) Math.round(from * width);
      int right = (int) Math.round(to * width);
      gc.setBackground(Pen.colour(Tint.of(colour, look.surface(), strength)));
      gc.fillRectangle(left, 0, Math.max(0, right - left - 1), HIGH);
      from = to;
      strength *= 0.5;
    }
  }

  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    return new Point(wide == SWT.DEFAULT ? 120 : wide, HIGH);
  }
}
