// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.words;

import java.math.BigDecimal;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.statistics.Rounding;

/**
 * Numbers as a reader of a language writes them.
 *
 * <p>Written out here because the formats of the JDK serve one thread at a time and take long to
 * load.
 */
public final class Numbers {

  /** Narrower is no interval, such as that of a stratum's share in its own sample. */
  private static final double FIXED = 1e-12;

  private final char decimal;
  private final char thousands;
  private final String to;

  public Numbers(String language) {
    boolean dutch = language.startsWith("nl");
    decimal = dutch ? ',' : '.';
    thousands = dutch ? '.' : ',';
    to = dutch ? " tot " : " to ";
  }

  public String count(long value) {
    StringBuilder digits = new StringBuilder(Long.toString(Math.abs(value)));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, thousands);
    }
    return value < 0 ? "−" + digits : digits.toString();
  }

  /** A level such as 0.95 in percent, without the sign and with no more decimals than it has. */
  public String level(double level) {
    BigDecimal percent = new BigDecimal(Double.toString(level)).movePointRight(2);
    return percent.stripTrailingZeros().toPlainString().replace('.', decimal);
  }

  /** A share of 0–1 as a percentage without decimals. */
  public String percent(double share) {
    return whole(share) + "%";
  }

  /** An estimate as its kind of line is written: shares in percent, means with one decimal. */
  public String value(Line.Kind kind, double value) {
    return switch (kind) {
      case CATEGORY, NET -> percent(value);
      case MEAN -> decimal(value, 1);
      case NPS -> decimal(value, 0);
      case COEFFICIENT -> decimal(value, 2);
    };
  }

  /**
   * The ends of an interval, with a word between them where a dash would stand beside a minus;
   * nothing where they are not known or the sample's design fixed them.
   */
  public String interval(Line.Kind kind, double low, double high) {
    if (!Double.isFinite(low) || !Double.isFinite(high) || high - low < FIXED) {
      return "";
    }
    return switch (kind) {
      case CATEGORY, NET -> between(whole(low), "–", whole(high));
      case MEAN -> between(decimal(low, 1), "–", decimal(high, 1));
      case NPS -> between(decimal(low, 0), " – ", decimal(high, 0));
      case COEFFICIENT -> between(decimal(low, 2), " – ", decimal(high, 2));
    };
  }

  private String between(String low, String dash, String high) {
    return low + (low.startsWith("−") ? to : dash) + high;
  }

  /** A share as a whole number of hundredths. */
  private String whole(double share) {
    return count(Rounding.units(share, 2));
  }

  /** With so many decimals. */
  public String decimal(double value, int places) {
    long units = Rounding.units(value, places);
    if (places == 0) {
      return count(units);
    }
    long one = Rounding.units(1, places);
    String rest = Long.toString(one + Math.abs(units) % one).substring(1);
    return (units < 0 ? "−" : "") + count(Math.abs(units) / one) + decimal + rest;
  }
}
