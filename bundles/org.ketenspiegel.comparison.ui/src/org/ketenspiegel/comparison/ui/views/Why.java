// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Chosen;

/** Why a gap has its verdict, in plain words: figures, test, family, equivalence, base. */
final class Why {

  private Why() {}

  static List<Paragraph> of(Chosen chosen, String language) {
    Amounts amounts = new Amounts(language);
    Told told = new Told(amounts);
    Gaps gaps = chosen.pane().gaps();
    switch (chosen.gap()) {
      case Contrast c -> new WhyContrast(told, amounts).contrast(c, gaps);
      case Order o -> new WhyOrder(told, amounts).order(o, gaps);
      case Claimed c -> new WhyClaim(told, amounts).claimed(c, gaps);
      case Untold u -> told.add("", Amounts.sentence(amounts.words(u.reason())));
    }
    return told.paragraphs();
  }

  /** The verdict, the test and the base, without the figures that stand beside it already. */
  static List<Paragraph> tested(Chosen chosen, String language) {
    return of(chosen, language).stream()
        .filter(p -> !p.heading().equals(ViewMessages.why_figures))
        .map(p -> p.heading().isEmpty() ? new Paragraph(ViewMessages.column_verdict, p.words()) : p)
        .toList();
  }

  /** The selected gap and its verdict on one line. */
  static String summary(Mirrors mirrors) {
    return mirrors
        .chosen()
        .map(
            c ->
                Names.words(mirrors, c.gap().label())
                    + ": "
                    + of(c, Names.language(mirrors)).getFirst().words())
        .orElse("");
  }
}
