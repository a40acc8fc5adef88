// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What changes every number on screen, for the status bar. A workbench service; views that show
 * numbers tell it what they rest on. For the window's thread.
 */
public final class InForce {

  /** Words for the status bar; an empty word means that there is none. */
  public record Figures(String wave, String filter, String weight, OptionalInt n) {
    public static final Figures NONE = new Figures("", "", "", OptionalInt.empty());
  }

  private final List<Consumer<Figures>> listeners = new CopyOnWriteArrayList<>();
  private Figures figures = Figures.NONE;

  public Figures figures() {
    return figures;
  }

  public void show(Figures now) {
    figures = now;
    listeners.forEach(listener -> listener.accept(now));
  }

  public OpenStudies.Registration listen(Consumer<Figures> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
