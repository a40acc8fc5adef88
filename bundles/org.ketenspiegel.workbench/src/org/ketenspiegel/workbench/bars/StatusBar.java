// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.bars;

import jakarta.annotation.PostConstruct;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.study.InForce;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.work.ErrorDoor;

/** Study, wave, filter, weight and n in force, and at the right what must be said of the data. */
public final class StatusBar {

  private static final int MARGIN = 12;
  private static final int GAP = 20;
  private static final int HIGH = 26;

  private OpenStudies studies;
  private InForce inForce;
  private Pen pen;
  private Look look = Look.LIGHT;

  /** A word and, in bold, what it is. */
  private record Entry(String word, String value) {}

  @PostConstruct
  void create(Composite parent, IWorkbenchWindow window) {
    studies = window.getService(OpenStudies.class);
    inForce = window.getService(InForce.class);
    Canvas bar =
        new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
          @Override
          public Point computeSize(int wide, int high, boolean changed) {
            return new Point(wide == SWT.DEFAULT ? 400 : wide, HIGH);
          }
        };
    pen = new Pen(bar);
    bar.addListener(SWT.Paint, event -> paint(event.gc, bar.getClientArea().width));
    bar.addListener(SWT.MouseUp, event -> showWork(window));
    Working working = new Working(bar);
    var ofStudies = studies.listen(event -> bar.redraw());
    var ofFigures = inForce.listen(figures -> bar.redraw());
    bar.addDisposeListener(
        event -> {
          working.close();
          ofStudies.close();
          ofFigures.close();
        });
    window
        .getService(Looks.class)
        .follow(
            bar,
            now -> {
              look = now;
              bar.redraw();
            });
  }

  private void paint(GC gc, int width) {
    gc.setBackground(Pen.colour(look.frame()));
    gc.fillRectangle(0, 0, width, HIGH);
    if (studies.active().isEmpty()) {
      return;
    }
    int x = MARGIN;
    for (Entry entry : entries()) {
      x = write(gc, entry, x) + GAP;
    }
    String notice =
        studies.active().map(open -> open.words(Text.of(open.study().getNotice()))).orElse("");
    gc.setFont(pen.base());
    gc.setForeground(Pen.colour(look.quiet()));
    String right = Working.now().map(title -> NLS.bind(BarMessages.working, title)).orElse(notice);
    int room = gc.textExtent(right).x;
    gc.drawText(right, Math.max(x, width - MARGIN - room), top(gc), true);
  }

  /** While something runs, a click shows how far it is and lets it be cancelled. */
  private static void showWork(IWorkbenchWindow window) {
    if (Working.now().isPresent()) {
      try {
        window.getActivePage().showView("org.ketenspiegel.ui.progress");
      } catch (PartInitException e) {
        window.getService(ErrorDoor.class).fault(e);
      }
    }
  }

  private int write(GC gc, Entry entry, int from) {
    int x = from;
    if (!entry.word().isEmpty()) {
      gc.setFont(pen.base());
      gc.setForeground(Pen.colour(look.quiet()));
      gc.drawText(entry.word(), x, top(gc), true);
      x += gc.textExtent(entry.word() + " ").x;
    }
    gc.setFont(pen.bold());
    gc.setForeground(Pen.colour(look.ink()));
    gc.drawText(entry.value(), x, top(gc), true);
    return x + gc.textExtent(entry.value()).x;
  }

  private static int top(GC gc) {
    return (HIGH - gc.getFontMetrics().getHeight()) / 2;
  }

  private List<Entry> entries() {
    InForce.Figures figures = inForce.figures();
    String study = studies.active().map(open -> open.name(open.study())).orElse("");
    if (figures.n().isEmpty()) {
      return List.of(new Entry("", study)); // without figures on screen nothing is in force
    }
    return List.of(
        new Entry("", study),
        new Entry(figures.wave(), ""),
        new Entry(BarMessages.filter, orNone(figures.filter())),
        new Entry(BarMessages.weight, orNone(figures.weight())),
        new Entry(BarMessages.n, String.valueOf(figures.n().getAsInt())));
  }

  private static String orNone(String word) {
    return word.isEmpty() ? BarMessages.none : word;
  }
}
