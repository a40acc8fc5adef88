// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.Optional;
import java.util.OptionalInt;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.comparison.ui.mirrors.View;
import org.ketenspiegel.ui.study.InForce;
import org.ketenspiegel.ui.study.WhileSeen;

/** Tells the status bar what a mirror rests on while it is seen, and after that what was there. */
final class MirrorInForce extends WhileSeen {

  private final Mirrors mirrors;

  MirrorInForce(MirrorView view, Mirrors mirrors) {
    super(view);
    this.mirrors = mirrors;
  }

  @Override
  protected Optional<InForce.Figures> figures() {
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
}
