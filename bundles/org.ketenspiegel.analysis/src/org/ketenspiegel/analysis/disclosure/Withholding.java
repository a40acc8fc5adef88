// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which sets to keep back so that nothing small follows from the others: the fewest respondents
 * that serve, found by trying (statistical disclosure control calls it secondary suppression).
 */
final class Withholding {

  /** More choices than this are not compared; then the smallest sets go one by one. */
  private static final int MOST_CHOICES = 4_000;

  private final Differencing differencing;
  private final boolean[][] sets;
  private final long[] sizes;
  private final long[] atoms;
  private final boolean[] shown;
  private final List<Integer> open;

  /**
   * @param sets for each set which atoms it is made of
   * @param atoms the size of each atom
   * @param shown the sets that may be shown as far as their own size goes
   * @param open those among them that may still be kept back
   */
  Withholding(
      Differencing differencing,
      boolean[][] sets,
      long[] atoms,
      boolean[] shown,
      List<Integer> open) {
    this.differencing = differencing;
    this.sets = sets;
    this.atoms = atoms;
    this.shown = shown.clone();
    this.sizes = Arrays.stream(sets).mapToLong(this::size).toArray();
    this.open = open.stream().sorted((a, b) -> Long.compare(sizes[a], sizes[b])).toList();
  }

  private long size(boolean[] set) {
    return IntStream.range(0, atoms.length).filter(a -> set[a]).mapToLong(a -> atoms[a]).sum();
  }

  /** The sets to keep back, none when nothing small follows. */
  List<Integer> find() {
    if (serves(List.of())) {
      return List.of();
    }
    long choices = 1;
    for (int count = 1; count <= open.size(); count++) {
      choices = choices * (open.size() - count + 1) / count;
      if (choices > MOST_CHOICES) {
        return oneByOne();
      }
      List<Integer> best = best(count);
      if (!best.isEmpty()) {
        return best;
      }
    }
    return open;
  }

  private List<Integer> best(int count) {
    List<List<Integer>> choices = new ArrayList<>();
    choose(count, 0, new ArrayList<>(), choices);
    return choices.stream()
        .sorted((a, b) -> Long.compare(cost(a), cost(b)))
        .filter(this::serves)
        .findFirst()
        .orElse(List.of());
  }

  private void choose(int count, int from, List<Integer> taken, List<List<Integer>> choices) {
    if (taken.size() == count) {
      choices.add(List.copyOf(taken));
      return;
    }
    for (int i = from; i < open.size(); i++) {
      taken.add(open.get(i));
      choose(count, i + 1, taken, choices);
      taken.removeLast();
    }
  }

  private List<Integer> oneByOne() {
    List<Integer> kept = new ArrayList<>();
    for (int set : open) {
      kept.add(set);
      if (serves(kept)) {
        break;
      }
    }
    return kept;
  }

  private long cost(List<Integer> kept) {
    return kept.stream().mapToLong(set -> sizes[set]).sum();
  }

  private boolean serves(List<Integer> kept) {
    boolean[][] left =
        IntStream.range(0, sets.length)
            .filter(s -> shown[s] && !kept.contains(s))
            .mapToObj(s -> sets[s])
            .toArray(boolean[][]::new);
    return !differencing.givesAway(left, atoms);
  }
}
