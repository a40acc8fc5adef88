// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.result.ProgressLine;
import org.ketenspiegel.ui.study.OpenStudies.Registration;

/** How what is followed went through the waves. */
public final class TrendView extends ViewPart {

  public static final String ID = "org.ketenspiegel.trend.ui.trend";

  private Trends trends;
  private Registration registration = () -> {};
  private Label heading;
  private Label base;
  private TrendBar bar;
  private ProgressLine line;
  private LineCanvas canvas;
  private TrendInForce inForce;

  @Override
  public void createPartControl(Composite parent) {
    trends = getSite().getService(Trends.class);
    Looks looks = getSite().getService(Looks.class);
    Composite page = new Composite(parent, SWT.NONE);
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 4).applyTo(page);
    heading = words(page);
    heading.setFont(new Pen(page).title());
    base = words(page);
    bar = new TrendBar(page, trends, looks, getSite());
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(bar);
    line = new ProgressLine(page, looks);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    canvas = new LineCanvas(page, trends, looks);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
    looks.follow(
        page,
        look -> {
          page.setBackground(Pen.colour(look.surface()));
          heading.setForeground(Pen.colour(look.ink()));
          base.setForeground(Pen.colour(look.quiet()));
        });
    getSite()
        .getService(IHandlerService.class)
        .activateHandler(
            IWorkbenchCommandConstants.EDIT_COPY,
            new AbstractHandler() {
              @Override
              public Object execute(ExecutionEvent event) {
                bar.copy();
                return null;
              }
            });
    inForce = new TrendInForce(this, trends);
    getSite().getPage().addPartListener(inForce);
    registration = trends.listen(this::happened);
    fill();
  }

  private static Label words(Composite parent) {
    Label label = Pen.own(new Label(parent, SWT.WRAP));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void happened(Trends.Change change) {
    switch (change) {
      case STARTED -> {
        line.start(trends::progress);
        bar.fill();
        canvas.redraw();
      }
      case STUDY, RESULT -> fill();
      case SIGHT -> canvas.refresh();
      case REQUEST -> {}
    }
  }

  private void fill() {
    if (!trends.isComputing()) {
      line.stop();
    }
    say(heading, Headings.of(trends));
    say(base, Headings.base(trends));
    bar.fill();
    canvas.refresh();
    inForce.tell();
  }

  private static void say(Label label, String words) {
    label.setText(words.replace("&", "&&"));
    ((GridData) label.getLayoutData()).exclude = words.isEmpty();
    label.setVisible(!words.isEmpty());
    label.getParent().layout(true, true);
  }

  /** The heading and what stands in place of a picture, line by line. */
  public String told() {
    return heading.getText() + "\n" + canvas.told();
  }

  @Override
  public void setFocus() {
    canvas.setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    getSite().getPage().removePartListener(inForce);
    super.dispose();
  }
}
