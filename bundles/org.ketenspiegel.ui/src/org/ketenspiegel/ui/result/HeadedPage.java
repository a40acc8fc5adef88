// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.function.DoubleSupplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/**
 * A page under a heading that says what is shown: what it rests on, a bar of what can be done with
 * it, and the picture, with a thin line between them while it is computed.
 */
public final class HeadedPage extends Composite {

  private final Label heading;
  private final Label base;
  private final Looks looks;
  private ProgressLine line;

  public HeadedPage(Composite parent, Looks looks) {
    super(parent, SWT.NONE);
    this.looks = looks;
    looks.surface(this);
    GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 4).applyTo(this);
    heading = words();
    heading.setFont(new Pen(this).title());
    base = words();
    looks.follow(
        this,
        look -> {
          heading.setForeground(Pen.colour(look.ink()));
          base.setForeground(Pen.colour(look.quiet()));
        });
  }

  private Label words() {
    Label label = Pen.own(new Label(this, SWT.WRAP));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
    return label;
  }

  /** Puts the bar, which was made on this page, under the heading. */
  public <C extends Control> C bar(C bar) {
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(bar);
    line = new ProgressLine(this, looks);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    return bar;
  }

  /** Puts the picture, which was made on this page after the bar, under it. */
  public <C extends Control> C picture(C picture) {
    GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
    return picture;
  }

  /** The next is being computed. */
  public void start(DoubleSupplier howFar) {
    line.start(howFar);
  }

  /** Nothing is computed any more. */
  public void stop() {
    line.stop();
  }

  /** Says what is shown and what it rests on; without words there is no room for them. */
  public void say(String shown, String rests) {
    say(heading, shown);
    say(base, rests);
    layout(true, true);
  }

  private static void say(Label label, String words) {
    label.setText(words.replace("&", "&&"));
    ((GridData) label.getLayoutData()).exclude = words.isEmpty();
    label.setVisible(!words.isEmpty());
  }

  public String heading() {
    return heading.getText();
  }
}
