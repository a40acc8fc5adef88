// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Ranked;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/** The figures of gaps as they stand in running text. */
final class Amounts {

  private final String language;
  private final Numbers numbers;

  Amounts(String language) {
    this.language = language;
    this.numbers = new Numbers(language);
  }

  /** One side of a contrast with its interval and base. */
  String side(Contrast c, Side side) {
    return words(side.label())
        + " "
        + value(c, side.value())
        + " ("
        + value(c, side.interval().low())
        + " – "
        + value(c, side.interval().high())
        + ", n = "
        + side.n()
        + ")";
  }

  /** A place in an order with its interval and base. */
  String ranked(Order o, Ranked r) {
    return NLS.bind(
        ViewMessages.why_place,
        new Object[] {
          numbers.percent(r.share()),
          place(r.rank()),
          o.aspects(),
          place(r.interval().low()) + " – " + place(r.interval().high()),
          r.n()
        });
  }

  private String place(double rank) {
    return number(rank, rank == Math.rint(rank) ? 0 : 1);
  }

  private static boolean isShare(Contrast c) {
    return c.kind() == Line.Kind.CATEGORY || c.kind() == Line.Kind.NET;
  }

  private String value(Contrast c, double value) {
    return isShare(c) ? numbers.percent(value) : number(value, 2);
  }

  /** Without a sign. */
  String size(Contrast c, double value) {
    return isShare(c) ? NLS.bind(ViewMessages.points, number(100 * value, 0)) : number(value, 2);
  }

  /** With a sign. */
  String amount(Contrast c, double value) {
    String sign = value < 0 ? "−" : "+";
    return sign + size(c, Math.abs(value));
  }

  String interval(Contrast c, Interval interval) {
    return amount(c, interval.low()) + " – " + amount(c, interval.high());
  }

  String percent(double share) {
    return numbers.percent(share);
  }

  String p(double p) {
    return p(numbers, p);
  }

  static String p(Numbers numbers, double p) {
    return p < 0.001 ? "p < " + numbers.decimal(0.001, 3) : "p = " + numbers.decimal(p, 3);
  }

  String number(double value, int decimals) {
    return numbers.decimal(value, decimals);
  }

  String words(Text text) {
    return text.in(language);
  }

  /** With a capital and a full stop. */
  static String sentence(String words) {
    boolean ended = words.isEmpty() || words.endsWith(".");
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase() + words.substring(1) + (ended ? "" : ".");
  }
}
