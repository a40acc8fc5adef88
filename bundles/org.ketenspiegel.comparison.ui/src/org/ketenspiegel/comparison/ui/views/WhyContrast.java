// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.result.Gaps;

/** Why two sides of one scale are read as they are. */
final class WhyContrast {

  private final Told told;
  private final Amounts amounts;

  WhyContrast(Told told, Amounts amounts) {
    this.told = told;
    this.amounts = amounts;
  }

  void contrast(Contrast c, Gaps gaps) {
    told.add(
        "", told.verdict(c.verdict(), Told.meaning(c.verdict()), c.priority().map(p -> p.name())));
    told.add(
        ViewMessages.why_figures,
        NLS.bind(ViewMessages.why_expected, amounts.side(c, c.first()))
            + "\n"
            + NLS.bind(ViewMessages.why_experienced, amounts.side(c, c.second()))
            + "\n"
            + NLS.bind(
                ViewMessages.why_gap,
                amounts.amount(c, c.estimate()),
                amounts.interval(c, c.interval())));
    told.add(ViewMessages.why_test, test(c));
    told.add(
        ViewMessages.why_family,
        c.tested().family() == 1
            ? NLS.bind(ViewMessages.why_alone, amounts.p(c.tested().p()))
            : NLS.bind(
                ViewMessages.why_adjusted,
                new Object[] {
                  c.tested().family(), amounts.p(c.tested().p()), amounts.p(c.tested().adjusted())
                }));
    c.equivalence()
        .ifPresent(
            e ->
                told.add(
                    ViewMessages.why_equivalence,
                    NLS.bind(
                        e.adjusted() < Reading.LEVEL
                            ? ViewMessages.why_equivalent
                            : ViewMessages.why_not_equivalent,
                        new Object[] {amounts.size(c, e.bound()), amounts.p(e.adjusted())})));
    c.fragility()
        .ifPresent(
            f -> told.add(ViewMessages.why_fragile, Amounts.sentence(amounts.words(f.words()))));
    told.add(
        ViewMessages.why_beside,
        c.alternatives().stream()
            .map(
                a ->
                    Amounts.sentence(
                        amounts.words(a.words())
                            + ": "
                            + amounts.amount(c, a.estimate())
                            + ", "
                            + amounts.p(a.p())))
            .collect(Collectors.joining("\n")));
    told.remarks(c.remarks());
    told.base(gaps);
  }

  private String test(Contrast c) {
    String df =
        Double.isInfinite(c.tested().df()) ? "" : ", df = " + amounts.number(c.tested().df(), 1);
    return Amounts.sentence(amounts.words(c.tested().test().words()))
        + " "
        + Amounts.sentence(amounts.words(c.tested().why()))
        + "\n"
        + (Double.isInfinite(c.tested().df()) ? "z" : "t")
        + " = "
        + amounts.number(c.tested().statistic(), 2)
        + df
        + ", "
        + amounts.p(c.tested().p());
  }
}
