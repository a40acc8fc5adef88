// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Measure;

/** What was answered to an asking, for one measure. */
record Asked(Asking asking, Measure measure, Responses answers) {

  String wave() {
    return asking.moment().wave();
  }

  /** The part of the respondents in the base, 0–1. */
  double covered() {
    return asking.covered(answers);
  }
}
