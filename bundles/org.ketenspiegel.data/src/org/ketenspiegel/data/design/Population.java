// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

/**
 * How many first-stage units there are to draw from, for the finite population correction. Values
 * of at most 1 are sampling fractions, larger ones sizes (as in R's {@code survey}).
 */
public sealed interface Population {

  /** One size (or fraction) for an unstratified sample. */
  record Size(double value) implements Population {}

  /** A column that gives the size (or fraction) of the stratum of each row. */
  record InColumn(String column) implements Population {}
}
