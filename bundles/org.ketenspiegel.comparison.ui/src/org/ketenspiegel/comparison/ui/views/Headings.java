// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.comparison.ui.mirrors.View;

/** What is shown, in a sentence, and whom it is about. */
final class Headings {

  private static final int NAMED = 3;

  private Headings() {}

  static String of(Mirrors mirrors) {
    if (mirrors.panes().isEmpty()) {
      return "";
    }
    if (mirrors.view().sheet() == View.Sheet.CLAIMS) {
      return ViewMessages.heading_claims;
    }
    String agency = Names.agency(mirrors, mirrors.view().agency());
    List<String> blind = labels(mirrors, Reading.BLIND_SPOT);
    if (!blind.isEmpty()) {
      return blind.size() == 1
          ? NLS.bind(ViewMessages.heading_blind_one, agency, named(blind))
          : NLS.bind(ViewMessages.heading_blind, new Object[] {agency, blind.size(), named(blind)});
    }
    List<String> hidden = labels(mirrors, Reading.HIDDEN_STRENGTH);
    return hidden.isEmpty()
        ? NLS.bind(ViewMessages.heading_none, agency)
        : NLS.bind(ViewMessages.heading_hidden, agency, named(hidden));
  }

  /** What matters, goes badly and is not seen; empty when nothing is looked at. */
  static String urgent(Mirrors mirrors) {
    if (mirrors.panes().isEmpty() || mirrors.view().sheet() == View.Sheet.CLAIMS) {
      return "";
    }
    List<String> urgent =
        mirrors
            .gaps()
            .filter(Pane::isUrgent)
            .map(g -> Names.words(mirrors, g.label()))
            .distinct()
            .toList();
    return urgent.isEmpty()
        ? ViewMessages.urgent_none
        : NLS.bind(ViewMessages.urgent, named(urgent));
  }

  /** Named once, although both a mean and a share may have the verdict. */
  private static List<String> labels(Mirrors mirrors, Reading verdict) {
    return mirrors
        .gaps()
        .filter(g -> Pane.verdict(g).equals(Optional.of(verdict)))
        .map(Gap::label)
        .map(label -> Names.words(mirrors, label))
        .distinct()
        .toList();
  }

  private static String named(List<String> labels) {
    return labels.stream().limit(NAMED).map(Headings::lower).collect(Collectors.joining(", "))
        + (labels.size() > NAMED ? ", …" : "");
  }

  private static String lower(String label) {
    boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return name || label.isEmpty()
        ? label
        : label.substring(0, 1).toLowerCase() + label.substring(1);
  }

  static String base(Mirrors mirrors) {
    String fault = mirrors.fault().isEmpty() ? "" : "! " + mirrors.fault() + " · ";
    return fault
        + mirrors.panes().stream()
            .map(Pane::gaps)
            .filter(g -> !g.basis().base().isEmpty())
            .map(g -> base(mirrors, g))
            .distinct()
            .collect(Collectors.joining(" · "));
  }

  private static String base(Mirrors mirrors, Gaps gaps) {
    return NLS.bind(
        ViewMessages.base, Names.words(mirrors, gaps.basis().base()), Long.toString(gaps.n()));
  }
}
