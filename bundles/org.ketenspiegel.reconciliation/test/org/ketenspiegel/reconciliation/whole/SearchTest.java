// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static Inequality atLeast(long least, int[] unknowns, long... coefficients) {
    return new Inequality(unknowns, coefficients, least);
  }

  private static List<Inequality> equal(long value, int[] unknowns, long... coefficients) {
    var negative = coefficients.clone();
    for (var i = 0; i < negative.length; i++) {
      negative[i] = -negative[i];
    }
    return List.of(atLeast(value, unknowns, coefficients), atLeast(-value, unknowns, negative));
  }

  @Test
  void aSumAndADifferenceOfDifferentParityAreImpossible() {
    var unknowns = new Unknowns();
    int[] both = {unknowns.add(0, 121), unknowns.add(0, 121)};
    var all = new ArrayList<>(equal(52, both, 1, 1));
    all.addAll(equal(35, both, 1, -1));
    assertEquals(Answer.IMPOSSIBLE, new Search(unknowns).solve(all));
  }

  @Test
  void aSumAndADifferenceOfTheSameParityArePossible() {
    var unknowns = new Unknowns();
    int[] both = {unknowns.add(0, 121), unknowns.add(0, 121)};
    var all = new ArrayList<>(equal(52, both, 1, 1));
    all.addAll(equal(36, both, 1, -1));
    assertEquals(Answer.POSSIBLE, new Search(unknowns).solve(all));
  }

  @Test
  void aSpentLimitDecidesNothing() {
    var unknowns = new Unknowns();
    int[] three = {unknowns.add(0, 1000), unknowns.add(0, 1000), unknowns.add(0, 1000)};
    var even = equal(1001, three, 2, 4, -6);
    assertEquals(Answer.NOT_DECIDED, new Search(unknowns, 50).solve(even));
    assertEquals(Answer.NOT_DECIDED, new Search(unknowns, 0).solve(even));
  }

  @Test
  void withoutInequalitiesEverythingIsPossible() {
    assertEquals(Answer.POSSIBLE, new Search(new Unknowns()).solve(List.of()));
  }

  @Test
  void theAnswersAreThoseOfTryingEverything() {
    var random = new Random(20170101);
    var impossible = 0;
    for (var round = 0; round < 2000; round++) {
      var unknowns = new Unknowns();
      int[] all = {unknowns.add(-3, 4), unknowns.add(0, 6), unknowns.add(-2, 5)};
      var inequalities = new ArrayList<Inequality>();
      for (var i = 0; i < 5; i++) {
        inequalities.add(
            atLeast(
                random.nextInt(-4, 9),
                all,
                random.nextInt(-3, 4),
                random.nextInt(-3, 4),
                random.nextInt(-3, 4)));
      }
      var expected = tried(inequalities) ? Answer.POSSIBLE : Answer.IMPOSSIBLE;
      impossible += expected == Answer.IMPOSSIBLE ? 1 : 0;
      assertEquals(expected, new Search(unknowns).solve(inequalities), inequalities::toString);
    }
    assertEquals(true, impossible > 200 && impossible < 1800, "both answers occur: " + impossible);
  }

  private static boolean tried(List<Inequality> inequalities) {
    for (var x = -3; x <= 4; x++) {
      for (var y = 0; y <= 6; y++) {
        for (var z = -2; z <= 5; z++) {
          int[] point = {x, y, z};
          if (inequalities.stream().allMatch(each -> each.greatest(point, point) >= each.least())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
