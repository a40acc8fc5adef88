// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.comparison.ui.mirrors.Mirrored;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.View;
import org.ketenspiegel.ui.result.Grids;

/** Why there is nothing to see, and what would give something. */
final class Reasons {

  private Reasons() {}

  static String of(Mirrors mirrors) {
    if (mirrors.study().isEmpty()) {
      return ViewMessages.no_study;
    }
    if (mirrors.mirrored().isEmpty()) {
      return mirrors.isComputing() ? ViewMessages.computing : ViewMessages.stopped;
    }
    if (mirrors.view().sheet() == View.Sheet.CLAIMS) {
      return ViewMessages.claims_below;
    }
    AnalysisResult result = mirrors.mirrored().map(Mirrored::result).orElseThrow();
    String reason = Grids.reasons(result, Names.language(mirrors));
    return reason.isEmpty()
        ? ViewMessages.nothing_drawn
        : sentence(reason) + "\n\n" + ViewMessages.no_mirror_teach;
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase() + words.substring(1) + ".";
  }
}
