// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.View;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.study.OpenStudies.Registration;

/** The impact matrix, or several beside one another on the same axes. */
public final class MatrixView extends ViewPart {

  public static final String ID = "org.ketenspiegel.impact.ui.matrix";

  private Matrices matrices;
  private Looks looks;
  private Registration registration = () -> {};
  private Label heading;
  private Label base;
  private MatrixBar bar;
  private MatrixInForce inForce;
  private Composite panels;
  private List<MatrixCanvas> canvases = List.of();

  @Override
  public void createPartControl(Composite parent) {
    matrices = getSite().getService(Matrices.class);
    looks = getSite().getService(Looks.class);
    Composite page = new Composite(parent, SWT.NONE);
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 4).applyTo(page);
    Pen pen = new Pen(page);
    heading = words(page);
    heading.setFont(pen.title());
    base = words(page);
    bar = new MatrixBar(page, matrices, looks, getSite(), this::refresh);
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(bar);
    panels = looks.surface(new Composite(page, SWT.NONE));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(panels);
    looks.follow(
        page,
        look -> {
          page.setBackground(Pen.colour(look.surface()));
          heading.setForeground(Pen.colour(look.ink()));
          base.setForeground(Pen.colour(look.quiet()));
        });
    inForce = new MatrixInForce(this, matrices);
    getSite().getPage().addPartListener(inForce);
    registration = matrices.listen(this::happened);
    fill();
  }

  private static Label words(Composite parent) {
    Label label = Pen.own(new Label(parent, SWT.WRAP));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void happened(Matrices.Change change) {
    switch (change) {
      case SHOWN -> fill();
      case RESULT, SIGHT -> refresh();
    }
  }

  private void fill() {
    for (Control child : panels.getChildren()) {
      child.dispose();
    }
    List<Entry> shown = matrices.shown();
    bar.fill();
    canvases = new ArrayList<>();
    int columns = Math.min(3, Math.max(1, shown.size()));
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(16, 8).applyTo(panels);
    for (Entry entry : shown) {
      canvases.add(panel(entry, shown.size() > 1));
    }
    refresh();
    panels.layout(true, true);
  }

  private MatrixCanvas panel(Entry entry, boolean named) {
    Composite panel = looks.surface(new Composite(panels, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(panel);
    GridDataFactory.fillDefaults().grab(true, true).hint(160, 160).applyTo(panel);
    if (named) {
      Label name = Pen.own(new Label(panel, SWT.NONE));
      name.setFont(new Pen(name).bold());
      name.setText(Names.of(matrices, entry).replace("&", "&&"));
      looks.follow(name, look -> name.setForeground(Pen.colour(look.ink())));
      if (!matrices.view().isSingle()) {
        enlarges(name, entry);
      }
    }
    ChartStyle style =
        ChartStyle.of(language(), AgencyPalette.of(matrices.data().orElseThrow().outline()));
    MatrixCanvas canvas =
        new MatrixCanvas(
            panel, matrices, entry, new MatrixPicture(style, this::placements), bar, looks);
    if (!matrices.view().isSingle()) {
      canvas.addListener(SWT.MouseDoubleClick, event -> matrices.show(View.of(entry)));
    }
    GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
    return canvas;
  }

  private void enlarges(Label name, Entry entry) {
    name.setToolTipText(ViewMessages.enlarge);
    name.setCursor(name.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    name.addListener(SWT.MouseUp, event -> matrices.show(View.of(entry)));
  }

  private List<Placement> placements() {
    return matrices.shown().stream().flatMap(e -> bar.seen(e).stream()).toList();
  }

  private String language() {
    return matrices.study().map(s -> s.language()).orElse("en");
  }

  private void refresh() {
    say(heading, Headings.of(matrices));
    say(base, Headings.base(matrices));
    bar.refresh();
    inForce.tell();
    canvases.forEach(MatrixCanvas::refresh);
  }

  private void say(Label label, String words) {
    String shown = words.replace("&", "&&");
    if (label.getText().equals(shown)) {
      return;
    }
    label.setText(shown);
    ((GridData) label.getLayoutData()).exclude = words.isEmpty();
    label.setVisible(!words.isEmpty());
    label.getParent().layout(true, true);
  }

  /** Whether no dot is on its way. */
  public boolean isAtRest() {
    return canvases.stream().allMatch(MatrixCanvas::isAtRest);
  }

  /** The matrices as they are drawn, for who wants to know where things lie. */
  public List<? extends org.eclipse.swt.widgets.Canvas> canvases() {
    return List.copyOf(canvases);
  }

  /** Where the lines of the first matrix cross, in its own pixels. */
  public org.eclipse.swt.graphics.Point crossing() {
    return canvases.getFirst().picture().crossing().orElseThrow();
  }

  @Override
  public void setFocus() {
    if (!canvases.isEmpty() && matrices.view().isSingle()) {
      canvases.getFirst().setFocus();
    } else {
      bar.setFocus();
    }
  }

  @Override
  public void dispose() {
    registration.close();
    getSite().getPage().removePartListener(inForce);
    super.dispose();
  }
}
