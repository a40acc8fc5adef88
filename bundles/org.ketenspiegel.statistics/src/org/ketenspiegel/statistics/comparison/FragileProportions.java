// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import org.ketenspiegel.statistics.Differences;

/** Two proportions of which the first is the larger. */
record FragileProportions(int x1, int n1, int x2, int n2, double alpha) {
  FragileProportions {
    if (x1 < 0 || x1 > n1 || x2 < 0 || x2 > n2) {
      throw new IllegalArgumentException(
          "%d of %d and %d of %d respondents".formatted(x1, n1, x2, n2));
    }
  }

  /**
   * z falls with every move of either group, so that the more of the first move, the fewer of the
   * second are needed, and one walk along that border sees every smallest pair.
   */
  Fragility count() {
    if (!isSignificant(0, 0)) {
      return new Fragility.NotSignificant();
    }
    int up = 0;
    while (isSignificant(0, up)) {
      up++;
    }
    int fewest = up;
    for (int down = 1; up > 0; down++) {
      while (up > 0 && !isSignificant(down, up - 1)) {
        up--;
      }
      fewest = Math.min(fewest, down + up);
    }
    return new Fragility.Broken(fewest);
  }

  private boolean isSignificant(int down, int up) {
    double p1 = (x1 - down) / (double) n1;
    double p2 = (x2 + up) / (double) n2;
    return p1 > p2 && Fragility.isSignificant(Differences.pooledZ(p1, n1, p2, n2), alpha);
  }
}
