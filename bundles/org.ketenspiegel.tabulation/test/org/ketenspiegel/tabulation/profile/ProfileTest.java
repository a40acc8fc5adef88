// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.tabulation.profile.People.Told;

class ProfileTest {

  private static final IntUnaryOperator MARK = i -> 2 + (i * 7) % 8;

  private static int[] each(int size, IntUnaryOperator code) {
    return IntStream.range(0, size).map(code).toArray();
  }

  @Test
  void aCategoryStandsBesideEverybodyElse() {
    Told told =
        People.marked(each(200, i -> i < 50 ? 3 : i < 60 ? 5 : 8))
            .with("reply", each(200, i -> i < 60 ? 1 : 2))
            .published();
    assertEquals(1, told.value("fail", "reply=1"));
    assertEquals(0, told.value("fail-others", "reply=1"));
    assertEquals((50 * 3 + 10 * 5) / 60.0, told.value("mean", "reply=1"), 1e-12);
    assertEquals(8, told.value("mean-others", "reply=1"), 1e-12);
    assertEquals(0.3, told.value("fail", "total"), 1e-12);
  }

  @Test
  void theMostDissatisfiedComeFirst() {
    Told told =
        People.marked(each(300, i -> i % 3 == 0 ? 4 : i % 3 == 1 ? 6 : 1 + i % 10))
            .with("third", each(300, i -> i % 3 == 0 ? 3 : i % 3 == 1 ? 1 : 2))
            .published();
    assertEquals(List.of("total", "third=3", "third=2", "third=1"), told.groups());
  }

  @Test
  void twoCategoriesThatMakeTheWholeAreOneTest() {
    Told told = People.marked(each(200, MARK)).with("kind", each(200, i -> 1 + i % 2)).published();
    for (Difference d : told.table().differences()) {
      assertEquals(d.p(), d.adjusted());
    }
    assertEquals(4, told.table().differences().size());
  }

  @Test
  void categoriesOfAFewAreCountedTogether() {
    Told told =
        People.marked(each(200, MARK))
            .with("country", each(200, i -> i < 8 ? 1 : i < 15 ? 2 : 3 + i % 2))
            .published();
    assertTrue(told.groups().contains("country=other"));
    assertFalse(told.groups().contains("country=1"));
    assertEquals(15, told.table().groups().get(told.groups().indexOf("country=other")).n());
  }

  @Test
  void aFewAloneAreKeptBackWithWhatWouldTellThem() {
    Told told =
        People.marked(each(200, MARK))
            .with("sex", each(200, i -> i < 5 ? 3 : i < 90 ? 1 : 2))
            .published();
    assertTrue(told.isKept("sex=3"));
    assertTrue(told.isKept("sex=1"));
    assertFalse(told.isKept("sex=2"));
    assertEquals(List.of("total", "sex=2"), told.groups().subList(0, 2));
    assertInstanceOf(Cell.Suppressed.class, told.at("mean-others", "sex=3"));
    assertTrue(told.table().differences().stream().allMatch(d -> d.first().equals("sex=2")));
  }

  @Test
  void aFewOfWhomNothingIsKnownAreNotToldEither() {
    Told told =
        People.marked(each(200, MARK))
            .with("phone", each(200, i -> i < 4 ? 0 : i < 80 ? 1 : 2))
            .published();
    assertTrue(told.isKept("phone=1"));
    assertFalse(told.isKept("phone=2"));
  }

  @Test
  void aSegmentThatIsACategoryIsToldOnce() {
    People people = People.marked(each(200, MARK)).with("reply", each(200, i -> i < 60 ? 1 : 2));
    Told told = people.segment("refused", Rows.where(200, i -> i < 58)).published();
    assertEquals(List.of("total", "reply=1", "reply=2").size(), told.groups().size());
  }

  @Test
  void aGroupFromOneUnitOfTheSampleIsNotTested() {
    int[] places = each(400, i -> 1 + i / 20);
    Told told =
        People.marked(each(400, MARK))
            .with("place", places)
            .with("kind", each(400, i -> 1 + i % 2))
            .drawnBy(CodeColumn.of("cluster", places))
            .published();
    assertFalse(told.table().differences().stream().anyMatch(d -> d.first().startsWith("place=")));
    assertTrue(told.table().differences().stream().anyMatch(d -> d.first().startsWith("kind=")));
  }

  @Test
  void inTwoTimesTwoAnInteractionIsTheDifferenceOfDifferences() {
    int[] marks = each(400, i -> i % 4 == 3 ? 1 + (i / 4) % 6 : 3 + (i / 4) % 6);
    Told told =
        People.marked(marks)
            .with("a", each(400, i -> 1 + i % 2))
            .with("b", each(400, i -> 1 + (i / 2) % 2))
            .published(all());
    Contrast only = (Contrast) told.combinations().gaps().getFirst();
    double[] p = new double[4];
    for (int i = 0; i < 400; i++) {
      p[i % 4] += marks[i] < 5.5 ? 0.01 : 0;
    }
    assertEquals(1, told.combinations().gaps().size());
    assertEquals(p[3], only.first().value(), 1e-12);
    assertEquals(p[3] - p[2] - p[1] + p[0], only.estimate(), 1e-12);
    assertEquals(p[1] + p[2] - p[0], only.second().value(), 1e-12);
  }

  @Test
  void combinationsOfFewAreNotTested() {
    Told told =
        People.marked(each(200, MARK))
            .with("a", each(200, i -> i < 29 ? 1 : 2))
            .with("b", each(200, i -> 1 + i % 2))
            .published(all());
    assertEquals(List.of(), told.combinations().gaps());
    assertTrue(told.combinations().cautions().getFirst().in("nl").contains("genoeg respondenten"));
  }

  private static ProfileOptions all() {
    return new ProfileOptions(
        "people", "", List.of(), List.of(), ProfileOptions.Combinations.ALL, 30, 0.95);
  }

  @Test
  void aScaleWithoutAWorstHasNoProfile() {
    People people = People.marked(each(60, MARK)).with("kind", each(60, i -> 1 + i % 2));
    Told told = people.published(new ProfileOptions("people", "kind", List.of("mark")));
    assertInstanceOf(Unanswered.class, told.result());
  }

  /** What is found in marks that have nothing to do with the characteristics is found by chance. */
  @Test
  void shuffledMarksShowSomethingInFewFamilies() {
    int n = 300;
    int times = 200;
    SplittableRandom random = new SplittableRandom(7);
    int[] marks = each(n, i -> Math.max(1, Math.min(10, 3 + (i * 13) % 6 + (i % 7 == 0 ? -2 : 0))));
    int[] a = each(n, i -> 1 + random.nextInt(2));
    int[] b = each(n, i -> 1 + random.nextInt(3));
    int[] c = each(n, i -> 1 + random.nextInt(4));
    int[] shown = new int[3];
    for (int t = 0; t < times; t++) {
      shuffle(marks, random);
      Told told = People.marked(marks).with("a", a).with("b", b).with("c", c).published(all());
      shown[0] += anything(told, "fail");
      shown[1] += anything(told, "mean");
      shown[2] +=
          told.combinations().gaps().stream().anyMatch(g -> ((Contrast) g).significant()) ? 1 : 0;
    }
    // 5 % of 400 is 20; three standard deviations of a binomial are 13
    for (int family : shown) {
      assertTrue(
          family <= 33, "families that show something: " + List.of(shown[0], shown[1], shown[2]));
    }
  }

  private static int anything(Told told, String line) {
    return told.table().differences().stream()
            .anyMatch(d -> d.line().equals(line) && d.adjusted() < 0.05)
        ? 1
        : 0;
  }

  private static void shuffle(int[] values, SplittableRandom random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = values[i];
      values[i] = values[j];
      values[j] = swap;
    }
  }
}
