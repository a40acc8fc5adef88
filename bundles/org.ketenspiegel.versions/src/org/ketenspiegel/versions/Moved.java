// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.HashSet;
import java.util.Set;

/** Which questions changed places: the fewest that must move to turn one order into the other. */
final class Moved {

  private Moved() {}

  /**
   * @param places the later places of the questions, in their earlier order
   * @return indices into {@code places} outside its longest increasing subsequence
   */
  static Set<Integer> of(int[] places) {
    int[] length = new int[places.length];
    int[] previous = new int[places.length];
    int last = -1;
    for (int i = 0; i < places.length; i++) {
      length[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (places[j] < places[i] && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      if (last < 0 || length[i] > length[last]) {
        last = i;
      }
    }
    Set<Integer> moved = new HashSet<>();
    for (int i = 0; i < places.length; i++) {
      moved.add(i);
    }
    for (int i = last; i >= 0; i = previous[i]) {
      moved.remove(i);
    }
    return moved;
  }
}
