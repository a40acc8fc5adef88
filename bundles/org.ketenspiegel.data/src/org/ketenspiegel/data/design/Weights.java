// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.Optional;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;

/** The weights of the base; no column at all when they are constant. */
record Weights(Optional<NumberColumn> column) {

  static final Weights EQUAL = new Weights(Optional.empty());

  static Weights of(NumberColumn column, Rows base) {
    double first = Double.NaN;
    boolean constant = true;
    double total = 0;
    for (int row = base.next(0); row >= 0; row = base.next(row + 1)) {
      double weight = checked(column, row);
      first = Double.isNaN(first) ? weight : first;
      constant &= weight == first;
      total += weight;
    }
    if (!base.isEmpty() && total == 0) {
      throw new DataException(
          Kind.NO_WEIGHT_LEFT, "all weights in column \"" + column.name() + "\" are 0");
    }
    return constant ? EQUAL : new Weights(Optional.of(column));
  }

  private static double checked(NumberColumn column, int row) {
    double weight = column.value(row);
    if (weight >= 0) {
      return weight;
    }
    if (Double.isNaN(weight)) {
      throw new DataException(
          Kind.MISSING_WEIGHT,
          "weight column \"" + column.name() + "\" has no number in row " + (row + 1));
    }
    throw new DataException(
        Kind.NEGATIVE_WEIGHT,
        "weight column \""
            + column.name()
            + "\" has the negative weight "
            + weight
            + " in row "
            + (row + 1));
  }
}
