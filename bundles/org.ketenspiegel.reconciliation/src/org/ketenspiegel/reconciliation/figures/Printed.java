// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a report prints it: {@code units} of ten to the power of minus {@code decimals}.
 *
 * <p>A value agrees when it lies no further than half a unit away. Reports round halves up, to even
 * or down and seldom say which, so an exact half agrees with both its neighbours: only what no rule
 * of rounding gives is called off.
 */
public record Printed(long units, int decimals) {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}([.,]\\d{1,4})?");

  /**
   * Room for the last bits of a quotient of doubles; far below half a unit of any printed value.
   */
  private static final double LAST_BITS = 1e-9;

  /** The number a text prints, with point or decimal comma; empty for any other text. */
  public static Optional<Printed> parse(String text) {
    var trimmed = text.strip().replace('−', '-');
    if (!NUMBER.matcher(trimmed).matches()) {
      return Optional.empty();
    }
    var value = new BigDecimal(trimmed.replace(',', '.'));
    return Optional.of(new Printed(value.unscaledValue().longValueExact(), value.scale()));
  }

  /** Ten to the power of the decimals. */
  public long perOne() {
    return Math.round(Math.pow(10, decimals));
  }

  public double value() {
    return (double) units / perOne();
  }

  public boolean agrees(double value) {
    return Math.abs(value * perOne() - units) <= 0.5 + LAST_BITS;
  }

  /** The printed number that many units further on. */
  public Printed plus(long steps) {
    return new Printed(units + steps, decimals);
  }

  /** As printed, with a decimal point. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(units, decimals).toPlainString();
  }
}
