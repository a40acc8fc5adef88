// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import org.ketenspiegel.analysis.estimation.Responses;

/** What was answered to an asking, for one measure. */
record Asked(Asking asking, Responses answers) {

  String wave() {
    return asking.moment().wave();
  }

  /** The part of the respondents in the base, 0–1. */
  double covered() {
    return asking.covered(answers);
  }
}
