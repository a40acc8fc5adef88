// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.study.OpenStudies.Registration;

/** The impact matrix of those who experience, with what others do not see laid over it. */
public final class BlindSpotsView extends ViewPart {

  public static final String ID = "org.ketenspiegel.comparison.ui.blindspots";

  private Mirrors mirrors;
  private Registration registration = () -> {};
  private Label heading;
  private BlindSpotCanvas canvas;

  @Override
  public void createPartControl(Composite parent) {
    mirrors = getSite().getService(Mirrors.class);
    Looks looks = getSite().getService(Looks.class);
    Composite page = new Composite(parent, SWT.NONE);
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 4).applyTo(page);
    heading = Pen.own(new Label(page, SWT.WRAP));
    heading.setFont(new Pen(page).heading());
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(heading);
    canvas = new BlindSpotCanvas(page, mirrors, looks);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
    looks.follow(
        page,
        look -> {
          page.setBackground(Pen.colour(look.surface()));
          heading.setForeground(Pen.colour(look.ink()));
        });
    registration = mirrors.listen(change -> fill());
    fill();
  }

  private void fill() {
    heading.setText(Headings.urgent(mirrors).replace("&", "&&"));
    heading.getParent().layout(true, true);
    canvas.refresh();
  }

  /** The heading and what stands in place of a picture, line by line. */
  public String told() {
    return heading.getText() + "\n" + canvas.told();
  }

  /** The picture, for who wants to know where things lie. */
  public org.eclipse.swt.widgets.Canvas canvas() {
    return canvas;
  }

  @Override
  public void setFocus() {
    canvas.setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }
}
