// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.result.Gaps;

/** Why an aspect is read as it is from its places in two orders. */
final class WhyOrder {

  private final Told told;
  private final Amounts amounts;

  WhyOrder(Told told, Amounts amounts) {
    this.told = told;
    this.amounts = amounts;
  }

  void order(Order o, Gaps gaps) {
    String meaning =
        o.verdict() == Reading.BLIND_SPOT
            ? ViewMessages.means_blind_spot_named
            : Told.meaning(o.verdict());
    told.add("", told.verdict(o.verdict(), meaning, o.priority().map(p -> p.name())));
    List<String> places = new ArrayList<>();
    places.add(NLS.bind(ViewMessages.why_judged, amounts.ranked(o, o.experienced())));
    places.add(NLS.bind(ViewMessages.why_criticised, amounts.ranked(o, o.criticised())));
    o.praised()
        .ifPresent(r -> places.add(NLS.bind(ViewMessages.why_praised, amounts.ranked(o, r))));
    told.add(ViewMessages.why_figures, String.join("\n", places));
    told.add(
        ViewMessages.why_test,
        ViewMessages.why_order_rule
            + "\n"
            + NLS.bind(
                ViewMessages.why_order_found,
                new Object[] {
                  amounts.percent(o.blindSpot()),
                  amounts.percent(o.needlessWorry()),
                  amounts.percent(o.seen())
                }));
    told.add(ViewMessages.why_family, ViewMessages.why_order_family);
    told.add(ViewMessages.why_equivalence, ViewMessages.why_order_equivalence);
    o.priority()
        .ifPresent(
            p ->
                told.add(
                    ViewMessages.why_weight,
                    NLS.bind(
                        ViewMessages.why_priority,
                        new Object[] {
                          p.rank(), amounts.words(p.name()), amounts.percent(p.firmness())
                        })));
    told.remarks(o.remarks());
    told.base(gaps);
  }
}
