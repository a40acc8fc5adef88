// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.impact.ui.matrices.Matrices.Selected;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.work.ErrorDoor;

/** The aspects in the order of their importance, and all that is known of the selected one. */
public final class AspectsView extends ViewPart {

  public static final String ID = "org.ketenspiegel.impact.ui.aspects";

  private Matrices matrices;
  private Registration registration = () -> {};
  private ScrolledComposite scroll;
  private Composite page;
  private AspectList list;
  private AspectDetails details;
  private MatrixOptions options;

  @Override
  public void createPartControl(Composite parent) {
    matrices = getSite().getService(Matrices.class);
    Looks looks = getSite().getService(Looks.class);
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    page = new Composite(scroll, SWT.NONE);
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    scroll.setContent(page);
    GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 4).applyTo(page);
    Label heading = Pen.own(new Label(page, SWT.NONE));
    heading.setText(ViewMessages.aspects);
    heading.setFont(new Pen(heading).heading());
    list = new AspectList(page, matrices, looks);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(list);
    details =
        new AspectDetails(
            page, matrices, looks, getSite().getService(ErrorDoor.class), this::measure);
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(details);
    options = new MatrixOptions(page, matrices, looks, this::measure);
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(options);
    looks.follow(
        page,
        look -> {
          page.setBackground(Pen.colour(look.surface()));
          scroll.setBackground(Pen.colour(look.surface()));
          heading.setForeground(Pen.colour(look.quiet()));
        });
    page.addListener(SWT.Resize, event -> measure());
    registration = matrices.listen(change -> fill());
    fill();
  }

  private void fill() {
    Optional<Entry> entry =
        matrices.selected().map(Selected::entry).or(() -> matrices.shown().stream().findFirst());
    list.show(entry);
    details.show(entry);
    options.show(entry);
    measure();
  }

  private void measure() {
    page.layout(true, true);
    int width = scroll.getClientArea().width;
    scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT, true).y);
  }

  /** What is told of the selected aspect, line by line. */
  public String told() {
    return details.told();
  }

  @Override
  public void setFocus() {
    list.setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }
}
