// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.result.Grids;

/** Why there is nothing to see, and what would give something. */
final class Reasons {

  private Reasons() {}

  static String of(Trends trends) {
    if (trends.study().isEmpty()) {
      return ViewMessages.no_study;
    }
    if (trends.waves().isEmpty()) {
      return ViewMessages.no_answers;
    }
    if (trends.waves().size() == 1) {
      Fielded only = trends.waves().getFirst();
      return NLS.bind(
          ViewMessages.one_wave,
          Names.audience(trends, trends.audience()),
          Names.words(trends, only.waveName()));
    }
    if (trends.trended().isEmpty()) {
      return trends.isComputing() ? ViewMessages.computing : ViewMessages.stopped;
    }
    String reason = Grids.reasons(trends.trended().get().result(), Names.language(trends));
    return reason.isEmpty() ? ViewMessages.nothing_drawn : sentence(reason);
  }

  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase() + words.substring(1) + ".";
  }
}
