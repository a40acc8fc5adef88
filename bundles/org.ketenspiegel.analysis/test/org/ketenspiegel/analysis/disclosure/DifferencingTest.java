// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencingTest {

  private static final long THRESHOLD = 10;

  @Test
  void aTotalLessItsLargePartGivesTheSmallOneAway() {
    boolean[][] sets = {{true, true}, {true, false}};
    assertTrue(new Differencing(THRESHOLD).givesAway(sets, new long[] {40, 4}));
    assertFalse(new Differencing(THRESHOLD).givesAway(sets, new long[] {40, 12}));
  }

  @Test
  void partsThatOverlapGiveAwayWhatNeitherDividesAlone() {
    // a+b, b+c and a+c together give each of them
    boolean[][] sets = {{true, true, false}, {false, true, true}, {true, false, true}};
    assertTrue(new Differencing(THRESHOLD).givesAway(sets, new long[] {30, 30, 3}));
    boolean[][] two = {sets[0], sets[1]};
    assertFalse(new Differencing(THRESHOLD).givesAway(two, new long[] {30, 30, 3}));
  }

  @Test
  void itFindsWhatTryingEveryUnionFinds() {
    Random random = new Random(20170301);
    int given = 0;
    for (int round = 0; round < 2_000; round++) {
      int atoms = 3 + random.nextInt(6);
      boolean[][] sets = new boolean[2 + random.nextInt(6)][atoms];
      long[] sizes = new long[atoms];
      for (int a = 0; a < atoms; a++) {
        sizes[a] = random.nextBoolean() ? 1 + random.nextInt(6) : 10 + random.nextInt(40);
        for (boolean[] set : sets) {
          set[a] = random.nextInt(3) > 0;
        }
      }
      boolean expected = everyUnion(sets, sizes);
      given += expected ? 1 : 0;
      assertEquals(
          expected,
          new Differencing(THRESHOLD).givesAway(sets, sizes),
          Arrays.deepToString(sets) + Arrays.toString(sizes));
    }
    assertTrue(given > 500 && given < 1_500, "of both kinds: " + given);
  }

  /** By rank: adding a union that follows from the sets adds no dimension. */
  private static boolean everyUnion(boolean[][] sets, long[] sizes) {
    int rank = rank(sets);
    return IntStream.range(1, 1 << sizes.length)
        .mapToObj(
            bits -> {
              boolean[] union = new boolean[sizes.length];
              IntStream.range(0, sizes.length).forEach(a -> union[a] = (bits >> a & 1) == 1);
              return union;
            })
        .filter(
            union ->
                IntStream.range(0, sizes.length)
                        .filter(a -> union[a])
                        .mapToLong(a -> sizes[a])
                        .sum()
                    < THRESHOLD)
        .anyMatch(
            union -> {
              boolean[][] more = Arrays.copyOf(sets, sets.length + 1);
              more[sets.length] = union;
              return rank(more) == rank;
            });
  }

  /** Modulo a prime above every determinant that so few ones and noughts can have. */
  private static int rank(boolean[][] sets) {
    long prime = 1_000_003;
    long[][] rows = new long[sets.length][sets[0].length];
    for (int s = 0; s < sets.length; s++) {
      for (int a = 0; a < rows[s].length; a++) {
        rows[s][a] = sets[s][a] ? 1 : 0;
      }
    }
    int rank = 0;
    for (int a = 0; a < rows[0].length; a++) {
      int column = a;
      int from = rank;
      OptionalInt pivot =
          IntStream.range(from, rows.length).filter(r -> rows[r][column] != 0).findFirst();
      if (pivot.isEmpty()) {
        continue;
      }
      long[] row = rows[pivot.getAsInt()];
      rows[pivot.getAsInt()] = rows[rank];
      rows[rank++] = row;
      for (int r = rank; r < rows.length; r++) {
        long factor = rows[r][a];
        for (int c = 0; c < row.length; c++) {
          rows[r][c] = Math.floorMod(rows[r][c] * row[a] - factor * row[c], prime);
        }
      }
    }
    return rank;
  }
}
