// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A field over a place: Enter and leaving it keep what was written, Escape forgets it. */
public final class InPlace {

  private final Text field;
  private final Consumer<String> keep;
  private boolean done;

  private InPlace(Text field, Consumer<String> keep) {
    this.field = field;
    this.keep = keep;
  }

  public static void edit(Composite over, Rectangle place, String words, Consumer<String> keep) {
    Text field = new Text(over, SWT.SINGLE | SWT.BORDER);
    field.setText(words);
    field.setBounds(place);
    field.selectAll();
    field.setFocus();
    InPlace edit = new InPlace(field, keep);
    field.addListener(SWT.Traverse, edit::traverse);
    field.addListener(SWT.FocusOut, event -> edit.end(field.getText().strip()));
  }

  private void traverse(Event event) {
    if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
      event.doit = false;
      end(event.detail == SWT.TRAVERSE_RETURN ? field.getText().strip() : "");
    }
  }

  private void end(String words) {
    if (!done) {
      done = true;
      Composite over = field.getParent();
      field.dispose();
      over.setFocus();
      if (!words.isEmpty()) {
        keep.accept(words);
      }
    }
  }
}
