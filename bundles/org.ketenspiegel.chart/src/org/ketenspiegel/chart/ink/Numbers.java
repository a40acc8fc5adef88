// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.statistics.Interval;

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
    };
  }

  /** Of a share between 0 and 1. */
  public String percent(double share) {
    return whole(share * 100) + "%";
  }

  /** With a sign, since points may be negative. */
  public String points(double value) {
    long rounded = Math.round(value);
    return rounded > 0 ? "+" + rounded : whole(value);
  }

  public String decimal(double value, int places) {
    long unit = Math.round(Math.pow(10, places));
    long rounded = Math.round(Math.abs(value) * unit);
    String sign = value < 0 && rounded > 0 ? "–" : "";
    if (places == 0) {
      return sign + rounded;
    }
    String rest = Long.toString(unit + rounded % unit).substring(1);
    return sign + rounded / unit + (dutch ? "," : ".") + rest;
  }

  /** The limits, both in the manner of the value. */
  public String interval(Line.Kind kind, Interval interval) {
    return switch (kind) {
      case CATEGORY, NET -> whole(interval.low() * 100) + "–" + percent(interval.high());
      case MEAN -> decimal(interval.low(), 1) + "–" + decimal(interval.high(), 1);
      case NPS -> points(interval.low()) + (dutch ? " tot " : " to ") + points(interval.high());
    };
  }

  private String whole(double value) {
    return decimal(value, 0);
  }
}
