// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Mark;
import org.ketenspiegel.ui.look.Look;

/** A drawing as pixels of the screen, and what its parts stand for. */
public final class Painted {

  private Optional<Image> image = Optional.empty();
  private List<Mark> marks = List.of();
  private int height;

  /** Takes a drawing in place of the one before. */
  public void take(Drawing drawing, int width, int high, Look look) {
    int zoom = Display.getCurrent().getPrimaryMonitor().getZoom();
    ImageData pixels = Pixels.of(drawing, width, high, zoom, look.surface());
    dispose();
    image =
        Optional.of(
            new Image(
                Display.getCurrent(),
                (ImageDataProvider)
                    at -> at == zoom ? pixels : at == 100 ? pixels.scaledTo(width, high) : null));
    marks = drawing.marks(width, high);
    height = high;
  }

  public void paint(GC gc, int top) {
    image.ifPresent(shown -> gc.drawImage(shown, 0, top));
  }

  public List<Mark> marks() {
    return marks;
  }

  public int height() {
    return isEmpty() ? 1 : height;
  }

  public boolean isEmpty() {
    return image.isEmpty();
  }

  /** The topmost mark at a point. */
  public Optional<Mark> at(int x, int y) {
    return marks.reversed().stream().filter(m -> m.place().contains(x, y)).findFirst();
  }

  /** What is known of a point; empty when there is nothing to tell. */
  public String tip(int x, int y) {
    return at(x, y).map(m -> m.tip().words()).orElse("");
  }

  public void dispose() {
    image.ifPresent(Image::dispose);
    image = Optional.empty();
    marks = List.of();
  }
}
