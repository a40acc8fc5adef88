// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.comparison.ui.mirrors.View;
import org.ketenspiegel.ui.study.InForce;

/** Tells the status bar what a mirror rests on while it is seen, and after that what was there. */
final class MirrorInForce implements IPartListener2 {

  private final MirrorView view;
  private final Mirrors mirrors;
  private final InForce inForce;
  private Optional<InForce.Figures> before = Optional.empty();

  MirrorInForce(MirrorView view, Mirrors mirrors) {
    this.view = view;
    this.mirrors = mirrors;
    this.inForce = view.getSite().getService(InForce.class);
  }

  void tell() {
    if (before.isPresent()) {
      inForce.show(figures().orElse(before.get()));
    }
  }

  private Optional<InForce.Figures> figures() {
    Optional<Gaps> gaps =
        mirrors.view().sheet() == View.Sheet.CLAIMS
            ? Optional.empty()
            : mirrors.panes().stream().map(Pane::gaps).findFirst();
    return mirrors
        .data()
        .flatMap(data -> data.fieldings().stream().findFirst())
        .map(
            fielded ->
                new InForce.Figures(
                    Names.words(mirrors, fielded.waveName()),
                    fielded.filter(),
                    fielded.design().weight().orElse(""),
                    gaps.map(g -> OptionalInt.of((int) g.n())).orElse(OptionalInt.empty())));
  }

  private boolean isMine(IWorkbenchPartReference part) {
    return part.getPart(false) == view;
  }

  @Override
  public void partVisible(IWorkbenchPartReference part) {
    if (isMine(part)) {
      before = Optional.of(inForce.figures());
      tell();
    }
  }

  @Override
  public void partHidden(IWorkbenchPartReference part) {
    if (isMine(part)) {
      before.ifPresent(inForce::show);
      before = Optional.empty();
    }
  }
}
