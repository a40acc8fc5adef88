// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Prose;

/** Beside the sentences: where the selected one comes from and what can be done with it. */
final class SentencePane extends Composite {

  /**
   * Something that can be done with a sentence.
   *
   * @param key by which it is done too, as one reads it; may be empty
   */
  record Act(String words, String key, Runnable what) {}

  private final Looks looks;
  private final StackLayout stack = new StackLayout();
  private final Composite reading;
  private final Composite bar;
  private final Prose prose;
  private final WordsEditor editor;

  SentencePane(Composite parent, Looks looks) {
    super(parent, SWT.NONE);
    this.looks = looks;
    setLayout(stack);
    reading = looks.surface(new Composite(this, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(reading);
    bar = looks.surface(new Composite(reading, SWT.NONE));
    RowLayout wrapping = new RowLayout();
    wrapping.marginLeft = 12;
    wrapping.marginTop = wrapping.marginBottom = 4;
    wrapping.spacing = 8;
    bar.setLayout(wrapping);
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(bar);
    prose = new Prose(reading);
    prose.control().setMargins(12, 8, 12, 8);
    prose.control().setLineSpacing(3);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(prose.control());
    editor = new WordsEditor(this, looks);
    stack.topControl = reading;
  }

  /** Offers what can be done; the words are put down by who asks. */
  Prose offer(List<Act> acts) {
    for (Control child : bar.getChildren()) {
      child.dispose();
    }
    for (Act act : acts) {
      Button button = looks.button(new Button(bar, SWT.PUSH));
      button.setText(act.words());
      button.setToolTipText(
          act.key().isEmpty() ? act.words() : act.words() + " (" + act.key() + ")");
      button.addListener(SWT.Selection, event -> act.what().run());
    }
    ((GridData) bar.getLayoutData()).exclude = acts.isEmpty();
    bar.setVisible(!acts.isEmpty());
    reading.layout(true, true);
    bar.setBackground(Pen.colour(looks.look().surface()));
    return prose.begin(looks.look());
  }

  /** The page of words. */
  Prose prose() {
    return prose;
  }

  WordsEditor editor() {
    return editor;
  }

  boolean isEditing() {
    return stack.topControl == editor;
  }

  /** Gives the place to the editor. */
  void edit() {
    stack.topControl = editor;
    layout();
  }

  /** Gives it back to what is read. */
  void read() {
    stack.topControl = reading;
    layout();
  }
}
