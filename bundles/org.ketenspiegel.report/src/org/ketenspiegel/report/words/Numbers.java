// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.ketenspiegel.analysis.result.Line;

/** Numbers as a reader of a language writes them. */
public final class Numbers {

  private final DecimalFormat whole;
  private final DecimalFormat one;
  private final DecimalFormat two;

  public Numbers(String language) {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language));
    signs.setMinusSign('−');
    whole = new DecimalFormat("#,##0", signs);
    two = new DecimalFormat("#,##0.00", signs);
    one = new DecimalFormat("#,##0.0", signs);
  }

  public String count(long value) {
    return number(whole, value);
  }

  /** Two decimals, for what is smaller than one. */
  public String fine(double value) {
    return number(two, value);
  }

  /** A share of 0–1 as a percentage without decimals. */
  public String percent(double share) {
    return number(whole, share * 100) + "%";
  }

  /** An estimate as its kind of line is written: shares in percent, means with one decimal. */
  public String value(Line.Kind kind, double value) {
    return switch (kind) {
      case CATEGORY, NET -> percent(value);
      case MEAN -> number(one, value);
      case NPS -> number(whole, value);
    };
  }

  /** The ends of an interval; nothing where they are not known. */
  public String interval(Line.Kind kind, double low, double high) {
    if (!Double.isFinite(low) || !Double.isFinite(high)) {
      return "";
    }
    return switch (kind) {
      case CATEGORY, NET -> number(whole, low * 100) + "–" + number(whole, high * 100);
      case MEAN -> number(one, low) + "–" + number(one, high);
      case NPS -> number(whole, low) + " – " + number(whole, high);
    };
  }

  /** Halves away from zero, as people round; minus zero is zero. A format serves one at a time. */
  private static synchronized String number(DecimalFormat format, double value) {
    double unit = Math.pow(10, format.getMaximumFractionDigits());
    // 0.575 × 100 is a hair below 57.5 in binary
    double rounded = Math.floor(Math.abs(value) * unit + 0.5 + 1e-9) / unit;
    return format.format(rounded == 0 ? 0 : Math.copySign(rounded, value));
  }
}
