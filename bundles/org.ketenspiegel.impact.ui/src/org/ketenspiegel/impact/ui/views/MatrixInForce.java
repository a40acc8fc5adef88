// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.views;

import java.util.Optional;
import java.util.OptionalInt;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.impact.ui.matrices.Entry;
import org.ketenspiegel.impact.ui.matrices.Matrices;
import org.ketenspiegel.ui.study.InForce;
import org.ketenspiegel.ui.study.WhileSeen;

/** Tells the status bar what a matrix rests on while it is seen, and after that what was there. */
final class MatrixInForce extends WhileSeen {

  private final Matrices matrices;

  MatrixInForce(MatrixView view, Matrices matrices) {
    super(view);
    this.matrices = matrices;
  }

  @Override
  protected Optional<InForce.Figures> figures() {
    return matrices.shown().stream().findFirst().flatMap(this::figures);
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
}
