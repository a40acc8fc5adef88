// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.util.Optional;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.ketenspiegel.ui.study.InForce.Figures;

/** Tells the status bar what a part rests on while it is seen, and after that what was there. */
public abstract class WhileSeen implements IPartListener2 {

  private final IWorkbenchPart part;
  private final InForce inForce;
  private Optional<Figures> before = Optional.empty();

  protected WhileSeen(IWorkbenchPart part) {
    this.part = part;
    this.inForce = part.getSite().getService(InForce.class);
  }

  /** What the numbers of the part rest on; empty while it has none. */
  protected abstract Optional<Figures> figures();

  /** Tells it again: it became different. */
  public final void tell() {
    if (before.isPresent()) {
      inForce.show(figures().orElse(before.get()));
    }
  }

  private boolean isMine(IWorkbenchPartReference other) {
    return other.getPart(false) == part;
  }

  @Override
  public final void partVisible(IWorkbenchPartReference seen) {
    if (isMine(seen)) {
      before = Optional.of(inForce.figures());
      tell();
    }
  }

  @Override
  public final void partHidden(IWorkbenchPartReference hidden) {
    if (isMine(hidden)) {
      before.ifPresent(inForce::show);
      before = Optional.empty();
    }
  }
}
