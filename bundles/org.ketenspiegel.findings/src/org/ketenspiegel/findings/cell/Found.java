// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import org.ketenspiegel.analysis.result.Cell.Quality;

/** What stands where a reference points. */
public sealed interface Found {

  /**
   * A number.
   *
   * @param value unrounded: shares 0–1, means on the question's scale, points
   */
  record Known(double value, Form form, Quality quality) implements Found {
    public String written(String language) {
      return form.written(value, language);
    }
  }

  /** Kept back because too few respondents stand behind it. */
  record Withheld() implements Found {}

  /** There is no such number, or no longer. */
  record Gone(String why) implements Found {}
}
