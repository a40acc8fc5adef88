// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.ui.study.InForce;

/** Tells the status bar what a matrix rests on while it is seen, and after that what was there. */
final class MatrixInForce implements IPartListener2 {

  private final MatrixView view;
  private final Matrices matrices;
  private final InForce inForce;
  private Optional<InForce.Figures> before = Optional.empty();

  MatrixInForce(MatrixView view, Matrices matrices) {
    this.view = view;
    this.matrices = matrices;
    this.inForce = view.getSite().getService(InForce.class);
  }

  void tell() {
    if (before.isPresent()) {
      inForce.show(
          matrices.shown().stream().findFirst().flatMap(this::figures).orElse(before.get()));
    }
  }

  private Optional<InForce.Figures> figures(Entry entry) {
    Optional<Fielded> fielded = matrices.data().flatMap(d -> d.latest(entry.audience()));
    Optional<Integer> alone =
        matrices.shown().size() > 1
            ? Optional.empty()
            : matrices.placement(entry).map(p -> (int) p.n());
    return fielded.map(
        f ->
            new InForce.Figures(
                Names.words(matrices, f.waveName()),
                f.filter(),
                f.design().weight().orElse(""),
                OptionalInt.of(alone.orElse(f.rows().count()))));
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
