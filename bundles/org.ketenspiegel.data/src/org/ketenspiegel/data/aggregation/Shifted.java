// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import org.ketenspiegel.data.NumberColumn;

/**
 * Numbers of which z = x − shift is summed: a shift near the mean keeps the digits that squares of
 * large numbers lose.
 */
public record Shifted(NumberColumn column, double shift) {

  /** Shifted by the first number there is, a value of the right size without a pass of its own. */
  public static Shifted byFirst(NumberColumn column) {
    for (int row = 0; row < column.rows(); row++) {
      if (!Double.isNaN(column.value(row))) {
        return new Shifted(column, column.value(row));
      }
    }
    return new Shifted(column, 0);
  }
}
