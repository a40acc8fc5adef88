// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import org.ketenspiegel.model.study.Disposition;
import org.ketenspiegel.model.study.DispositionCode;
import org.ketenspiegel.model.study.Fielding;

/** How many respondents a wave has by the account of its fieldwork: complete and partial ones. */
final class Respondents {

  private Respondents() {}

  static int of(Fielding fielding) {
    return fielding.getSample() == null
        ? 0
        : fielding.getSample().getDispositions().stream()
            .filter(
                d ->
                    d.getCode() == DispositionCode.COMPLETE
                        || d.getCode() == DispositionCode.PARTIAL)
            .mapToInt(Disposition::getCount)
            .sum();
  }
}
