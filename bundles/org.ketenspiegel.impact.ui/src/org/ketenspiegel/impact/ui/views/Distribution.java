// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.Matrices.Selected;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.result.Pixels;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.StudyJob;

/** How the answers to the selected aspect are spread. */
final class Distribution extends Canvas {

  private static final int LEAST = 200;

  private final Matrices matrices;
  private final Looks looks;
  private final ErrorDoor door;
  private final Runnable grown;
  private Optional<Selected> asked = Optional.empty();
  private Optional<AnalysisResult> answers = Optional.empty();
  private Optional<Image> image = Optional.empty();
  private int height;
  private int drawn;

  Distribution(Composite parent, Matrices matrices, Looks looks, ErrorDoor door, Runnable grown) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    this.matrices = matrices;
    this.looks = looks;
    this.door = door;
    this.grown = grown;
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> draw());
    addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
    looks.follow(this, look -> redrawn());
  }

  private void redrawn() {
    drawn = 0;
    draw();
  }

  void show(Optional<Selected> now) {
    if (now.equals(asked)) {
      return;
    }
    asked = now;
    if (now.isEmpty()) {
      take(Optional.empty());
    } else {
      matrices.distribution(
          now.get(),
          result -> {
            if (!isDisposed() && now.equals(asked)) {
              take(Optional.of(result));
            }
          });
    }
  }

  private void take(Optional<AnalysisResult> now) {
    answers = now;
    if (now.isEmpty()) {
      height = 0;
      grown.run();
    }
    redrawn();
  }

  private void draw() {
    int width = Math.max(LEAST, getClientArea().width);
    if (answers.isEmpty() || width == drawn) {
      return;
    }
    drawn = width;
    AnalysisResult result = answers.get();
    if (!ChartKind.fitting(result).contains(ChartKind.LIKERT)) {
      return;
    }
    Look look = looks.look();
    ChartStyle style =
        ChartStyle.of(
                matrices.study().orElseThrow().language(),
                AgencyPalette.of(matrices.data().orElseThrow().outline()))
            .in(look == Look.DARK ? Theme.DARK : Theme.LIGHT)
            .sourced("");
    int zoom = getMonitor().getZoom();
    new StudyJob<ImageData[]>(ViewMessages.answers, getDisplay(), door)
        .startQuietly(
            monitor -> {
              Drawing drawing = Charts.draw(result, ChartKind.LIKERT, style);
              int high = (int) Math.ceil(drawing.height(width));
              return new ImageData[] {
                Pixels.of(drawing, width, high, 100, look.surface()),
                Pixels.of(drawing, width, high, zoom, look.surface())
              };
            },
            this::put);
  }

  private void put(ImageData... pixels) {
    if (isDisposed()) {
      return;
    }
    image.ifPresent(Image::dispose);
    int zoom = getMonitor().getZoom();
    image =
        Optional.of(
            new Image(
                getDisplay(),
                (ImageDataProvider) at -> at == 100 ? pixels[0] : at == zoom ? pixels[1] : null));
    height = pixels[0].height;
    grown.run();
    redraw();
  }

  private void paint(GC gc) {
    gc.setBackground(Pen.colour(looks.look().surface()));
    gc.fillRectangle(getClientArea());
    if (answers.isPresent()) {
      image.ifPresent(shown -> gc.drawImage(shown, 0, 0));
    }
  }

  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    return new Point(wide == SWT.DEFAULT ? LEAST : wide, height);
  }
}
