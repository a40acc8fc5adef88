// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.data.ResponseTable;

/** What was answered to an asking, for one measure; it is summed once. */
final class Asked {

  private final Asking asking;
  private final Measure measure;
  private final Responses answers;
  private final UnitSums sums;
  private final long n;

  Asked(Asking asking, Measure measure, Responses answers) {
    this.asking = asking;
    this.measure = measure;
    this.answers = answers;
    sums = answers.sums();
    n = sums.base();
  }

  Asking asking() {
    return asking;
  }

  Measure measure() {
    return measure;
  }

  Responses answers() {
    return answers;
  }

  UnitSums sums() {
    return sums;
  }

  /** Unweighted base. */
  long n() {
    return n;
  }

  String wave() {
    return asking.moment().wave();
  }

  ResponseTable table() {
    return asking.fielded().table();
  }

  /** The part of the respondents in the base, 0–1. */
  double covered() {
    long all = asking.respondents();
    return all == 0 ? 0 : (double) n / all;
  }
}
