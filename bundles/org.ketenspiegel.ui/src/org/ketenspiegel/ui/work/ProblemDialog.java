// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.work;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;

/** Shows one problem. */
final class ProblemDialog extends Dialog {

  private static final int WIDTH = 440;
  private static final int REMEDY = IDialogConstants.CLIENT_ID;
  private static final int COPY = IDialogConstants.CLIENT_ID + 1;

  private final Problem problem;
  private final String details;

  ProblemDialog(IShellProvider window, Problem problem, String details) {
    super(window);
    this.problem = problem;
    this.details = details;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WorkMessages.problem_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(16, 8).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    Pen pen = new Pen(area);
    Label icon = new Label(area, SWT.NONE);
    icon.setImage(pen.icon(Icon.PROBLEM, Look.LIGHT));
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).span(1, 3).indent(0, 2).applyTo(icon);
    line(area, problem.what()).setFont(pen.heading());
    line(area, problem.where());
    line(area, problem.advice());
    return area;
  }

  private static Label line(Composite area, String words) {
    Label line = new Label(area, SWT.WRAP);
    line.setText(words.replace("&", "&&"));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(WIDTH, SWT.DEFAULT)
        .exclude(words.isEmpty())
        .applyTo(line);
    line.setVisible(!words.isEmpty());
    return line;
  }

  @Override
  protected Control createButtonBar(Composite parent) {
    Control bar = super.createButtonBar(parent);
    ((GridLayout) ((Composite) bar).getLayout()).marginWidth = 24;
    return bar;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, COPY, WorkMessages.problem_copy, false);
    problem.remedy().ifPresent(r -> createButton(parent, REMEDY, r.label(), false));
    createButton(parent, IDialogConstants.OK_ID, WorkMessages.problem_close, true).setFocus();
  }

  @Override
  protected void buttonPressed(int id) {
    switch (id) {
      case COPY -> copy();
      case REMEDY -> {
        okPressed();
        problem.remedy().ifPresent(r -> r.action().run());
      }
      default -> super.buttonPressed(id);
    }
  }

  private String all() {
    return String.join("\n", problem.what(), problem.where(), problem.advice(), details).strip();
  }

  private void copy() {
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    clipboard.setContents(new Object[] {all()}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }
}
