// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;

/** The weights of the base; none at all when they are constant. */
record Weights(double[] values) {

  static final Weights EQUAL = new Weights(new double[0]);

  static Weights of(NumberColumn column, Rows base) {
    var values = new double[column.rows()];
    base.forEach(row -> values[row] = checked(column, row));
    var rows = base.toArray();
    boolean constant = true;
    double total = 0;
    for (int row : rows) {
      constant &= values[row] == values[rows[0]];
      total += values[row];
    }
    if (rows.length > 0 && total == 0) {
      throw new DataException(
          Kind.NO_WEIGHT_LEFT, "all weights in column \"" + column.name() + "\" are 0");
    }
    return constant ? EQUAL : new Weights(values);
  }

  private static double checked(NumberColumn column, int row) {
    double weight = column.value(row);
    if (Double.isNaN(weight)) {
      throw new DataException(
          Kind.MISSING_WEIGHT,
          "weight column \"" + column.name() + "\" has no number in row " + (row + 1));
    }
    if (weight < 0) {
      throw new DataException(
          Kind.NEGATIVE_WEIGHT,
          "weight column \""
              + column.name()
              + "\" has the negative weight "
              + weight
              + " in row "
              + (row + 1));
    }
    return weight;
  }

  boolean equal() {
    return values.length == 0;
  }
}
