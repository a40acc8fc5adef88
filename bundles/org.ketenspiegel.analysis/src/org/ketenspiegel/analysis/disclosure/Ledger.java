// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ketenspiegel.data.Rows;

/**
 * What was shown of each figure, so that no later table gives away with it what must be kept back.
 * Tables of one publication share a ledger, in the order they are released.
 */
public final class Ledger {

  private final Map<String, List<Shown>> figures = new HashMap<>();
  private List<Rows> divided = List.of();
  private Atoms atoms = Atoms.of(List.of());

  /**
   * The base of a cell.
   *
   * @param group everybody in the group
   * @param n how many of them are in the base, unweighted
   * @param counted those; asked for only where it matters
   */
  public record Shown(Rows group, long n, Supplier<Rows> counted) {}

  /**
   * Decides which cells of one figure are kept back, and remembers those that are not.
   *
   * @param figure what is counted, with the answers it is counted in
   * @param cells the cells with a base of at least one
   * @param threshold the smallest base that may be shown
   * @return the indices of cells kept back though their own base is large enough
   */
  public synchronized List<Integer> withheld(String figure, List<Shown> cells, long threshold) {
    List<Shown> all = new ArrayList<>(figures.getOrDefault(figure, List.of()));
    int before = all.size();
    all.addAll(cells);
    boolean[] shown = new boolean[all.size()];
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      shown[i] = i < before || all.get(i).n() >= threshold;
      if (i >= before && shown[i] && !known(all.subList(0, before), all.get(i))) {
        open.add(i);
      }
    }
    Atoms parts = atoms(all);
    long[] sizes = parts.sizes(all);
    long[] positive = Arrays.stream(sizes).filter(size -> size > 0).toArray();
    boolean[][] sets = counted(parts, sizes);
    List<Integer> kept =
        new Withholding(new Differencing(threshold), sets, positive, shown, open).find();
    open.stream()
        .filter(i -> !kept.contains(i))
        .forEach(i -> figures.computeIfAbsent(figure, f -> new ArrayList<>()).add(all.get(i)));
    return kept.stream().map(i -> i - before).toList();
  }

  private static boolean known(List<Shown> earlier, Shown cell) {
    return earlier.stream().anyMatch(e -> e.n() == cell.n() && e.group().equals(cell.group()));
  }

  /** Tables beside one another divide the same people in the same way. */
  private Atoms atoms(List<Shown> all) {
    List<Rows> groups = all.stream().map(Shown::group).toList();
    boolean same =
        groups.size() == divided.size()
            && IntStream.range(0, groups.size()).allMatch(i -> groups.get(i) == divided.get(i));
    if (!same) {
      divided = groups;
      atoms = Atoms.of(groups);
    }
    return atoms;
  }

  /** The sets over the atoms in which somebody is counted. */
  private static boolean[][] counted(Atoms parts, long[] sizes) {
    int[] some = IntStream.range(0, sizes.length).filter(a -> sizes[a] > 0).toArray();
    boolean[][] sets = new boolean[parts.in().length][some.length];
    for (int s = 0; s < sets.length; s++) {
      for (int a = 0; a < some.length; a++) {
        sets[s][a] = parts.in()[s][some[a]];
      }
    }
    return sets;
  }
}
