// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Mark;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/** A chart: made and drawn beside the window, in the pixels of the screen it is shown on. */
final class PictureBlock implements Block {

  private static final int WIDEST = 960;
  private static final int LEAST = 320;
  private static final int BELOW = 16;

  private final Supplier<Drawing> drawing;
  private final Ink ink;
  private final Sheet sheet;
  private final ErrorDoor door;
  private Optional<Picture> picture = Optional.empty();
  private Optional<Job> drawer = Optional.empty();
  private Asked asked = new Asked(0, 0);

  private record Asked(int width, int zoom) {}

  /** What was drawn, with the height it took. */
  private record Drawn(ImageData pixels, List<Mark> marks, int height) {}

  private record Picture(Image image, List<Mark> marks, int height) {}

  PictureBlock(Supplier<Drawing> drawing, Ink ink, Sheet sheet, ErrorDoor door) {
    this.drawing = drawing;
    this.ink = ink;
    this.sheet = sheet;
    this.door = door;
  }

  @Override
  public int height(GC gc, int wide) {
    Asked now = new Asked(Math.clamp(wide, LEAST, WIDEST), sheet.getMonitor().getZoom());
    if (!now.equals(asked)) {
      asked = now;
      draw(now);
    }
    return picture.map(Picture::height).orElse(0) + BELOW;
  }

  @Override
  public void paint(GC gc, int left, Rectangle visible) {
    picture.ifPresent(shown -> gc.drawImage(shown.image(), 0, 0));
  }

  private void draw(Asked size) {
    drawer.ifPresent(Job::cancel);
    drawer =
        Optional.of(
            new StudyJob<Drawn>(ResultMessages.drawing, sheet.getDisplay(), door)
                .startQuietly(monitor -> drawn(size), made -> show(made, size)));
  }

  /** For any thread. */
  private Drawn drawn(Asked size) {
    Drawing made = drawing.get();
    int height = (int) Math.ceil(made.height(size.width()));
    return new Drawn(
        Pixels.of(made, size.width(), height, size.zoom(), ink.look().surface()),
        made.marks(size.width(), height),
        height);
  }

  private void show(Drawn drawn, Asked size) {
    if (sheet.isDisposed() || !size.equals(asked) || !sheet.shows(this)) {
      return;
    }
    dispose();
    Image image =
        size.zoom() == 100
            ? new Image(sheet.getDisplay(), drawn.pixels())
            : new Image(
                sheet.getDisplay(), (ImageDataProvider) zoom -> at(zoom, drawn.pixels(), size));
    picture = Optional.of(new Picture(image, drawn.marks(), drawn.height()));
    sheet.arrange();
  }

  /** An image must know itself at 100 % too, from which it takes its size. */
  private static ImageData at(int zoom, ImageData pixels, Asked size) {
    if (zoom == size.zoom()) {
      return pixels;
    }
    return zoom == 100
        ? pixels.scaledTo(pixels.width * 100 / size.zoom(), pixels.height * 100 / size.zoom())
        : null;
  }

  @Override
  public String tip(int x, int y, int left) {
    return picture.stream()
        .flatMap(shown -> shown.marks().reversed().stream())
        .filter(mark -> mark.place().contains(x, y))
        .findFirst()
        .map(mark -> mark.tip().words())
        .orElse("");
  }

  void dispose() {
    picture.ifPresent(shown -> shown.image().dispose());
    picture = Optional.empty();
  }
}
