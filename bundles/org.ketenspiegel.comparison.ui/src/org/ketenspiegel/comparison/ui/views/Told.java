// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.model.Text;

/** What is told of a gap, paragraph by paragraph. */
final class Told {

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Amounts amounts;

  Told(Amounts amounts) {
    this.amounts = amounts;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  void add(String heading, String words) {
    if (!words.isBlank()) {
      paragraphs.add(new Paragraph(heading, words));
    }
  }

  static String meaning(Reading reading) {
    return switch (reading) {
      case BLIND_SPOT -> ViewMessages.means_blind_spot;
      case HIDDEN_STRENGTH -> ViewMessages.means_hidden_strength;
      case NEEDLESS_WORRY -> ViewMessages.means_needless_worry;
      case SHARED_VIEW, EQUIVALENT -> ViewMessages.means_shared_view;
      case SMALL -> ViewMessages.means_small;
      case UNDECIDED -> ViewMessages.means_undecided;
      case RELEVANT, DIFFERENT -> ViewMessages.means_different;
    };
  }

  String verdict(Reading reading, String meaning, Optional<Text> quadrant) {
    return Amounts.sentence(amounts.words(reading.words()))
        + " "
        + meaning
        + quadrant.map(q -> " " + NLS.bind(ViewMessages.why_quadrant, amounts.words(q))).orElse("");
  }

  void remarks(List<Text> remarks) {
    add(
        ViewMessages.why_remarks,
        remarks.stream()
            .map(amounts::words)
            .map(Amounts::sentence)
            .collect(Collectors.joining("\n")));
  }

  void base(Gaps gaps) {
    List<String> lines = new ArrayList<>();
    if (!gaps.basis().base().isEmpty()) {
      lines.add(
          Amounts.sentence(
              NLS.bind(
                  ViewMessages.base, amounts.words(gaps.basis().base()), Long.toString(gaps.n()))));
    }
    lines.add(Amounts.sentence(amounts.words(gaps.basis().method())));
    lines.add(Amounts.sentence(amounts.words(gaps.basis().test())));
    lines.add(gaps.provenance().design());
    lines.add(amounts.words(gaps.provenance().notice()));
    add(
        ViewMessages.why_base,
        lines.stream().filter(l -> !l.isBlank()).collect(Collectors.joining("\n")));
  }
}
