// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.function.IntFunction;

/** The kind of missing per row; one shared value where every missing is plainly not answered. */
record MissingKinds(byte[] ordinals) {

  static final MissingKinds ALL_NOT_ANSWERED = new MissingKinds(new byte[0]);

  private static final Missing[] KINDS = Missing.values();

  static MissingKinds of(int rows, IntFunction<Missing> kind) {
    var ordinals = new byte[rows];
    boolean plain = true;
    for (int row = 0; row < rows; row++) {
      ordinals[row] = (byte) kind.apply(row).ordinal();
      plain &= ordinals[row] == Missing.NOT_ANSWERED.ordinal();
    }
    return plain ? ALL_NOT_ANSWERED : new MissingKinds(ordinals);
  }

  Missing at(int row) {
    return ordinals.length == 0 ? Missing.NOT_ANSWERED : KINDS[ordinals[row]];
  }

  MissingKinds withNotAsked(int rows, Rows notAsked) {
    return of(
        rows,
        row ->
            at(row) == Missing.NOT_ANSWERED && notAsked.contains(row)
                ? Missing.NOT_ASKED_ROUTING
                : at(row));
  }

  MissingKinds without(int rows, Rows outside) {
    return of(rows, row -> outside.contains(row) ? Missing.NOT_ASKED_ROUTING : at(row));
  }
}
