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
  IMPACT;

  private static final int IMPACT_PLACES = 3;

  static Form of(Line.Kind kind) {
    return switch (kind) {
      case CATEGORY, NET -> SHARE;
      case MEAN -> MEAN;
      case NPS -> POINTS;
    };
  }

  /** Rounded, which happens nowhere else. */
  public String written(double value, String language) {
    Numbers numbers = new Numbers(language);
    return switch (this) {
      case SHARE -> numbers.percent(value);
      case MEAN -> numbers.decimal(value, 1);
      case POINTS -> numbers.decimal(value, 0);
      case COUNT -> numbers.count(Math.round(value));
      case IMPACT -> numbers.decimal(value, IMPACT_PLACES);
    };
  }
}
