// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.restart;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.ketenspiegel.instrument.ui.sheet.Sheet;

/** What a person does to a window, for the thread of the window. */
final class Hands {

  private static final long PATIENCE = 180_000;

  private Hands() {}

  /** Writes into the field that stands over a questionnaire, and Enter. */
  static void writeInPlace(Composite shell, String words) {
    Text field =
        below(shell, Text.class).filter(text -> text.getParent() instanceof Sheet).orElse(null);
    assertNotNull(field, "a field stands over the name");
    field.setText(words);
    Event enter = new Event();
    enter.detail = SWT.TRAVERSE_RETURN;
    field.notifyListeners(SWT.Traverse, enter);
    settle();
  }

  /** The first control of a type, a field over a sheet before any other field. */
  static <T extends Control> Optional<T> below(Composite parent, Class<T> type) {
    Optional<T> found = Optional.empty();
    for (Control child : parent.getChildren()) {
      if (type.isInstance(child) && (type != Text.class || parent instanceof Sheet)) {
        return Optional.of(type.cast(child));
      }
      if (found.isEmpty() && child instanceof Composite composite) {
        found = below(composite, type);
      }
    }
    return found;
  }

  static void settle() {
    while (Display.getCurrent().readAndDispatch()) {
      continue;
    }
  }

  static void await(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      assertTrue(System.currentTimeMillis() < end, what + ": waited " + PATIENCE + " ms");
      if (!Display.getCurrent().readAndDispatch()) {
        try {
          Thread.sleep(5);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
