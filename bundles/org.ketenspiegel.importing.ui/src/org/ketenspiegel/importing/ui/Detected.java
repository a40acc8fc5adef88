// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A choice whose first entry leaves it to the file, and says what was found there.
 *
 * @param <T> what is chosen
 */
final class Detected<T> {

  private final Combo combo;
  private final List<T> values;
  private final Function<T, String> words;

  Detected(
      Composite parent,
      String label,
      List<T> values,
      Function<T, String> words,
      Runnable whenChosen) {
    this.values = values;
    this.words = words;
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    new Label(area, SWT.NONE).setText(label);
    combo = new Combo(area, SWT.READ_ONLY);
    combo.add(ImportMessages.detect);
    values.forEach(value -> combo.add(words.apply(value)));
    combo.select(0);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> whenChosen.run()));
    GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(combo);
  }

  /** None when it is left to the file. */
  Optional<T> chosen() {
    int index = combo.getSelectionIndex();
    return index < 1 ? Optional.empty() : Optional.of(values.get(index - 1));
  }

  /** Says what was found; what was chosen is no finding. */
  void found(T value) {
    if (chosen().isEmpty()) {
      combo.setItem(0, NLS.bind(ImportMessages.detected, words.apply(value)));
      combo.select(0);
    }
  }

  /** Leaves it to the file again, of which nothing is known yet. */
  void reset() {
    combo.setItem(0, ImportMessages.detect);
    combo.select(0);
  }
}
