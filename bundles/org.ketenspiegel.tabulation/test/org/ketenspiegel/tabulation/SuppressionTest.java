// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ketenspiegel.tabulation.Tabulated.options;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.tabulation.TabulationOptions.Against;

/** What is kept back so that no small group can be worked out by subtracting. */
class SuppressionTest {

  @Test
  void theComplementOfASmallSegmentIsKeptBackToo() {
    StudyData data = people(100).segment("few", range(0, 7)).segment("most", range(7, 100)).data();
    Tabulated table = Tabulated.published(data, options("q").by("segment"));

    assertEquals(List.of(true, false, false), table.shown("mean"));
    assertEquals(new Cell.Suppressed(10, Cell.Reason.GIVES_ANOTHER_AWAY), table.at("mean", "most"));
    assertEquals(List.of(), table.table().differences());
  }

  @Test
  void theSmallestGroupThatServesIsKeptBack() {
    StudyData data = regions(8, 30, 20, 42);
    Tabulated table = Tabulated.published(data, options("q").by("region"));

    assertEquals(List.of(true, false, true, false, true), table.shown("mean"));
    assertEquals(List.of(true, false, true, false, true), table.shown("5"));
  }

  @Test
  void smallGroupsThatAreManyTogetherProtectOneAnother() {
    assertEquals(
        List.of(true, false, false, true),
        Tabulated.published(regions(6, 7, 50), options("q").by("region")).shown("mean"));
    assertEquals(
        List.of(true, false, false, false, true),
        Tabulated.published(regions(3, 4, 25, 50), options("q").by("region")).shown("mean"));
  }

  @Test
  void whoIsInNoGroupIsAGroupToo() {
    StudyData data = people(100).segment("most", range(5, 100)).data();

    assertEquals(
        List.of(true, false), Tabulated.published(data, options("q").by("segment")).shown("mean"));
  }

  @Test
  void segmentsThatOverlapAreReckonedWith() {
    StudyData data =
        people(100)
            .segment("wide", range(0, 60))
            .segment("narrow", range(0, 55))
            .segment("other", range(60, 100))
            .data();

    assertEquals(
        List.of(true, true, false, true),
        Tabulated.published(data, options("q").by("segment")).shown("mean"));
  }

  @Test
  void groupsThatAreLargeEnoughAreAllShown() {
    assertEquals(
        List.of(true, true, true, true),
        Tabulated.published(regions(10, 11, 12), options("q").by("region")).shown("mean"));
  }

  @Test
  void everyQuestionHasBasesOfItsOwn() {
    int[] asked = IntStream.range(0, 60).map(i -> i < 25 ? 0 : 1 + i % 5).toArray();
    StudyData data =
        people(60)
            .rating("r", asked)
            .segment("first", range(0, 30))
            .segment("second", range(30, 60))
            .data();

    assertEquals(
        List.of(true, true, true),
        Tabulated.published(data, options("q").by("segment")).shown("mean"));
    assertEquals(
        List.of(true, false, false),
        Tabulated.published(data, options("r").by("segment")).shown("mean"));
  }

  @Test
  void oneTableOfAPublicationDoesNotGiveAnotherAway() {
    StudyData data = regionsOf(people(100).segment("east", range(30, 50)), 8, 22, 20, 50).data();
    TabulationOptions byRegion = options("q").by("region");
    TabulationOptions bySegment = options("q").by("segment");
    Runner single = Tabulated.runner(Disclosure.PROTECTED);
    Runner together =
        single.publishing(
            data,
            List.of(new Request(Tabulation.ID, byRegion), new Request(Tabulation.ID, bySegment)));

    // alone each is safe; together 'east' would give region 3, and with it region 1
    assertEquals(
        List.of(true, false, true, false, true),
        Tabulated.of(data, byRegion, single).shown("mean"));
    assertEquals(List.of(true, true), Tabulated.of(data, bySegment, single).shown("mean"));
    assertEquals(
        List.of(true, false, true, false, true),
        Tabulated.of(data, byRegion, together).shown("mean"));
    assertEquals(List.of(true, false), Tabulated.of(data, bySegment, together).shown("mean"));
  }

  @Test
  void theOrderOfRequestsDecidesAndNotTheirSpeed() {
    StudyData data = regionsOf(people(100).segment("east", range(30, 50)), 8, 22, 20, 50).data();
    TabulationOptions bySegment = options("q").by("segment");
    Runner together =
        Tabulated.runner(Disclosure.PROTECTED)
            .publishing(
                data,
                List.of(
                    new Request(Tabulation.ID, bySegment),
                    new Request(Tabulation.ID, options("q").by("region"))));

    assertEquals(List.of(true, true), Tabulated.of(data, bySegment, together).shown("mean"));
    assertEquals(
        List.of(true, false, false, true, true),
        Tabulated.of(data, options("q").by("region"), together).shown("mean"));
  }

  @Test
  void aDifferenceWithTheRestIsKeptBackWithItsGroup() {
    Tabulated table =
        Tabulated.published(regions(8, 30, 20, 42), options("q").by("region").with(Against.REST));

    assertTrue(
        table.table().differences().stream().allMatch(d -> List.of("2", "4").contains(d.first())),
        () -> table.table().differences().toString());
  }

  @Test
  void forOnesOwnEyesNothingIsKeptBack() {
    assertEquals(
        List.of(true, true, true),
        Tabulated.of(regions(3, 40), options("q").by("region")).shown("mean"));
  }

  private static OneAudience people(int count) {
    return OneAudience.with().rating("q", range(0, count, i -> 1 + (7 * i) % 5));
  }

  private static StudyData regions(int... sizes) {
    return regionsOf(people(IntStream.of(sizes).sum()), sizes).data();
  }

  private static OneAudience regionsOf(OneAudience people, int... sizes) {
    int[] codes =
        IntStream.range(0, sizes.length)
            .flatMap(r -> IntStream.range(0, sizes[r]).map(i -> r + 1))
            .toArray();
    return people.column(CodeColumn.of("region", codes));
  }

  private static int[] range(int from, int to) {
    return range(from, to, i -> i);
  }

  private static int[] range(int from, int to, IntUnaryOperator of) {
    return IntStream.range(from, to).map(of).toArray();
  }
}
