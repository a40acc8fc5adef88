// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** Words that are kept while they are written: whenever the hand rests, and when it leaves. */
final class WrittenField {

  private static final int REST = 600;

  private final StyledText field;
  private Consumer<String> keep = words -> {};
  private String kept = "";
  private int written;

  WrittenField(Composite parent, Looks looks, int high) {
    field = Pen.own(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER));
    field.setMargins(6, 4, 6, 4);
    field.setFont(new Pen(field).base());
    field.setAlwaysShowScrollBars(false);
    GridDataFactory.fillDefaults().grab(true, true).hint(100, high).applyTo(field);
    looks.follow(
        field,
        look -> {
          field.setBackground(Pen.colour(look.frame()));
          field.setForeground(Pen.colour(look.ink()));
        });
    field.addListener(SWT.Modify, event -> rest());
    field.addListener(SWT.FocusOut, event -> commit());
    field.addListener(SWT.Dispose, event -> commit());
    // Tab leaves the field, as everywhere
    field.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
          }
        });
  }

  StyledText control() {
    return field;
  }

  private void rest() {
    int mine = ++written;
    field
        .getDisplay()
        .timerExec(
            REST,
            () -> {
              if (mine == written && !field.isDisposed()) {
                commit();
              }
            });
  }

  private void commit() {
    if (!field.getText().equals(kept)) {
      kept = field.getText();
      keep.accept(kept);
    }
  }

  /** Shows words, and keeps what is written over them from now on. */
  void show(String words, Consumer<String> keeper) {
    commit();
    keep = keeper;
    kept = words;
    if (!field.getText().equals(words)) {
      field.setText(words);
    }
  }
}
