// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

/** Sums that grow by blocks of rows and merge with those of other blocks. */
interface Sums<S extends Sums<S>> {

  /** The number of cells sums are kept of. */
  int cells();

  /** The same sums over no rows yet. */
  S another();

  void add(Block block);

  void merge(S other);

  static void addAll(double[] into, double[] other) {
    for (int i = 0; i < into.length; i++) {
      into[i] += other[i];
    }
  }
}
