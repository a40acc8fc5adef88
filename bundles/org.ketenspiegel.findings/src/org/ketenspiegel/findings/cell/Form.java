// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.words.Numbers;

/**
 * How a number is written. It follows from what the number is; no sentence chooses its decimals.
 */
public enum Form {
  SHARE,
  MEAN,
  POINTS,
  COUNT,
  IMPACT,
  COEFFICIENT,
  /** Of means that were moved to 0–100. */
  HUNDREDTHS,
  SHARE_CHANGE,
  MEAN_CHANGE,
  POINTS_CHANGE,
  HUNDREDTHS_CHANGE;

  private static final int IMPACT_PLACES = 3;

  static Form of(Line.Kind kind) {
    return switch (kind) {
      case CATEGORY, NET -> SHARE;
      case MEAN -> MEAN;
      case NPS -> POINTS;
      case COEFFICIENT -> COEFFICIENT;
    };
  }

  /** Of the difference of two numbers of this form. */
  Form change() {
    return switch (this) {
      case SHARE -> SHARE_CHANGE;
      case MEAN -> MEAN_CHANGE;
      case POINTS -> POINTS_CHANGE;
      case HUNDREDTHS -> HUNDREDTHS_CHANGE;
      case COUNT,
          IMPACT,
          COEFFICIENT,
          SHARE_CHANGE,
          MEAN_CHANGE,
          POINTS_CHANGE,
          HUNDREDTHS_CHANGE ->
          this;
    };
  }

  /** Rounded, which happens nowhere else; a change of shares in percentage points. */
  public String written(double value, String language) {
    Numbers numbers = new Numbers(language);
    return switch (this) {
      case SHARE -> numbers.percent(value);
      case MEAN, HUNDREDTHS, POINTS_CHANGE, HUNDREDTHS_CHANGE -> numbers.decimal(value, 1);
      case SHARE_CHANGE -> numbers.decimal(100 * value, 1);
      case MEAN_CHANGE -> numbers.decimal(value, 2);
      case POINTS -> numbers.decimal(value, 0);
      case COUNT -> numbers.count(Math.round(value));
      case IMPACT -> numbers.decimal(value, IMPACT_PLACES);
      case COEFFICIENT -> numbers.decimal(value, 2);
    };
  }
}
