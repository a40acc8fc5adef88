// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Writes the name of a corner in place: Enter keeps it, Escape leaves it as it was. */
final class CornerEditor {

  private static final int WIDE = 220;

  private CornerEditor() {}

  static void open(Composite over, int x, int y, String name, Consumer<String> keep) {
    Text text = new Text(over, SWT.BORDER | SWT.SINGLE);
    text.setText(name);
    text.selectAll();
    int high = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    int left = Math.clamp(x - WIDE / 2, 0, Math.max(0, over.getClientArea().width - WIDE));
    text.setBounds(left, Math.max(0, y - high / 2), WIDE, high);
    text.addListener(
        SWT.DefaultSelection,
        event -> {
          String words = text.getText().strip();
          text.dispose();
          if (!words.equals(name)) {
            keep.accept(words);
          }
        });
    text.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            text.dispose();
          }
        });
    text.addListener(SWT.FocusOut, event -> text.dispose());
    text.setFocus();
  }
}
