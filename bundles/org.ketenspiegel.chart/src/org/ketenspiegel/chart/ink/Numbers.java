// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.Rounding;

/**
 * Numbers as people read them: percentages and points whole, means with one decimal.
 *
 * <p>Written out here because the formats of the JDK take longer to load than all else together.
 */
public final class Numbers {

  private final boolean dutch;

  public Numbers(String language) {
    this.dutch = language.startsWith("nl");
  }

  /** The value of an estimate, in brackets when it only hints. */
  public String value(Line.Kind kind, Cell.Estimate estimate) {
    String value = value(kind, estimate.value());
    return estimate.quality() == Cell.Quality.INDICATIVE ? "(" + value + ")" : value;
  }

  public String value(Line.Kind kind, double value) {
    return switch (kind) {
      case CATEGORY, NET -> percent(value);
      case MEAN -> decimal(value, 1);
      case NPS -> points(value);
      case COEFFICIENT -> decimal(value, 2);
    };
  }

  /** Of a share between 0 and 1. */
  public String percent(double share) {
    return decimal(Rounding.units(share, 2), 0) + "%";
  }

  /** With a sign, since points may be negative. */
  public String points(double value) {
    String whole = decimal(value, 0);
    return value > 0 && !whole.equals("0") ? "+" + whole : whole;
  }

  public String decimal(double value, int places) {
    long unit = Rounding.units(1, places);
    long rounded = Math.abs(Rounding.units(value, places));
    String sign = value < 0 && rounded > 0 ? "−" : "";
    if (places == 0) {
      return sign + rounded;
    }
    String rest = Long.toString(unit + rounded % unit).substring(1);
    return sign + rounded / unit + (dutch ? "," : ".") + rest;
  }

  /** The limits, both in the manner of the value. */
  public String interval(Line.Kind kind, Interval interval) {
    return switch (kind) {
      case CATEGORY, NET ->
          decimal(Rounding.units(interval.low(), 2), 0) + "–" + percent(interval.high());
      case MEAN -> decimal(interval.low(), 1) + "–" + decimal(interval.high(), 1);
      case COEFFICIENT -> decimal(interval.low(), 2) + "–" + decimal(interval.high(), 2);
      case NPS -> points(interval.low()) + (dutch ? " tot " : " to ") + points(interval.high());
    };
  }
}
