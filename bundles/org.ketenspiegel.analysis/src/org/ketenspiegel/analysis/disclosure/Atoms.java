// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.data.Rows;

/**
 * The smallest parts into which some groups divide the respondents.
 *
 * @param parts the respondents of each atom, who share nobody
 * @param in for each group whether each atom lies in it
 */
record Atoms(List<Rows> parts, boolean[][] in) {

  static Atoms of(List<Rows> groups) {
    List<Rows> parts = new ArrayList<>();
    for (Rows group : groups) {
      divide(parts, group);
    }
    boolean[][] in = new boolean[groups.size()][parts.size()];
    for (int g = 0; g < in.length; g++) {
      for (int a = 0; a < parts.size(); a++) {
        in[g][a] = parts.get(a).intersects(groups.get(g));
      }
    }
    return new Atoms(List.copyOf(parts), in);
  }

  private static void divide(List<Rows> parts, Rows group) {
    Rows left = group;
    for (int a = parts.size() - 1; a >= 0; a--) {
      Rows part = parts.get(a);
      if (!part.intersects(group)) {
        continue;
      }
      Rows inside = part.and(group);
      left = left.and(inside.not());
      if (inside.count() < part.count()) {
        parts.set(a, inside);
        parts.add(part.and(group.not()));
      }
    }
    if (!left.isEmpty()) {
      parts.add(left);
    }
  }

  /**
   * How many of each atom are in the base of a figure: from the bases of the groups where they
   * tell, which spares a pass over the answers, else by counting.
   */
  long[] sizes(List<Ledger.Shown> groups) {
    long[] sizes = new long[parts.size()];
    Arrays.fill(sizes, -1);
    boolean more = true;
    while (more) {
      more = false;
      for (int g = 0; g < in.length; g++) {
        more |= solve(in[g], groups.get(g).n(), sizes);
      }
    }
    for (int a = 0; a < sizes.length; a++) {
      if (sizes[a] < 0) {
        int atom = a;
        int within = IntStream.range(0, in.length).filter(g -> in[g][atom]).findFirst().orElse(0);
        sizes[a] = parts.get(a).and(groups.get(within).counted().get()).count();
      }
    }
    return sizes;
  }

  /** The one atom of a group whose size is not known has what the others leave. */
  private static boolean solve(boolean[] in, long n, long[] sizes) {
    int unknown = -1;
    long left = n;
    for (int a = 0; a < sizes.length; a++) {
      if (in[a] && sizes[a] < 0) {
        if (unknown >= 0) {
          return false;
        }
        unknown = a;
      } else if (in[a]) {
        left -= sizes[a];
      }
    }
    if (unknown >= 0) {
      sizes[unknown] = left;
    }
    return unknown >= 0;
  }
}
