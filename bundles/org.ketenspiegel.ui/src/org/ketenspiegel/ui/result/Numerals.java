// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.statistics.Rounding;

/** Figures as a table shows them: shares as whole percentages, means with one decimal. */
final class Numerals {

  private static final int MEAN_PLACES = 1;

  private final char decimal;

  Numerals(String language) {
    this.decimal = language.startsWith("en") ? '.' : ',';
  }

  /** A value of a kind of line, without a sign for percent. */
  String value(Line.Kind kind, double value) {
    return switch (kind) {
      case CATEGORY, NET -> decimal(value * 100, 0);
      case MEAN -> decimal(value, MEAN_PLACES);
      case NPS -> decimal(value, 0);
      case COEFFICIENT -> decimal(value, 2);
    };
  }

  /** Both limits of an interval; empty where they are not known. */
  String interval(Line.Kind kind, double low, double high) {
    return Double.isFinite(low) && Double.isFinite(high)
        ? value(kind, low) + "–" + value(kind, high)
        : "";
  }

  String decimal(double value, int places) {
    long unit = Rounding.units(1, places);
    long rounded = Math.abs(Rounding.units(value, places));
    String sign = value < 0 && rounded > 0 ? "−" : "";
    if (places == 0) {
      return sign + rounded;
    }
    String rest = Long.toString(unit + rounded % unit).substring(1);
    return sign + rounded / unit + decimal + rest;
  }

  /** Where the decimals of a number begin; its length when it has none. */
  int cut(String number) {
    int at = number.indexOf(decimal);
    return at < 0 ? number.length() : at;
  }
}
