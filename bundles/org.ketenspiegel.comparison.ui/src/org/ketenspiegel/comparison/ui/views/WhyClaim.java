// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Gaps;

/** Why a claim is supported or not by its own figures. */
final class WhyClaim {

  private final Told told;
  private final Amounts amounts;

  WhyClaim(Told told, Amounts amounts) {
    this.told = told;
    this.amounts = amounts;
  }

  void claimed(Claimed c, Gaps gaps) {
    told.add("", Amounts.sentence(amounts.words(c.support().words())));
    told.add(ViewMessages.why_source, amounts.words(c.source()));
    told.add(
        ViewMessages.why_figures,
        c.evidence().stream().map(this::evidence).collect(Collectors.joining("\n")));
    told.base(gaps);
  }

  private String evidence(Gap gap) {
    String label = amounts.words(gap.label());
    return switch (gap) {
      case Contrast c ->
          label
              + ": "
              + amounts.side(c, c.first())
              + "; "
              + amounts.side(c, c.second())
              + "; "
              + amounts.p(c.tested().adjusted())
              + " – "
              + amounts.words(c.verdict().words());
      case Order o ->
          label
              + ": "
              + NLS.bind(
                  ViewMessages.why_order_found,
                  new Object[] {
                    amounts.percent(o.blindSpot()),
                    amounts.percent(o.needlessWorry()),
                    amounts.percent(o.seen())
                  });
      case Untold u -> label + ": " + amounts.words(u.reason());
      case Claimed other -> label;
    };
  }
}
