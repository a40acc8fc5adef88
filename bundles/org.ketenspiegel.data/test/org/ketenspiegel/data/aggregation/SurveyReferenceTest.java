// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Population;
import org.ketenspiegel.data.design.Sampling;

/** The sums suffice for R's survey estimates: values by survey 4.1-1, reference.R beside this. */
class SurveyReferenceTest {

  private static final int N = 300;
  private static final int[] CLUSTERS = {40, 50, 25};

  private final CodeColumn y = codes("y", i -> 1 + (3 * i * i + 5 * i + i / 7) % 5);
  private final NumberColumn x = numbers("x", i -> 1e6 + ((i * 37) % 101) / 8.0);
  private final ResponseTable table =
      ResponseTable.of(
          y,
          x,
          CodeColumn.of("h", IntStream.range(0, N).map(i -> i % 3).toArray()),
          CodeColumn.of("c", IntStream.range(0, N).map(i -> (i / 3) % 8).toArray()),
          numbers("w", i -> 1 + ((i * 7) % 11) / 4.0),
          numbers("N", i -> CLUSTERS[i % 3]),
          numbers("M", i -> 10 * CLUSTERS[i % 3]));
  private final Grouping odd = Grouping.of(Group.of("2", "2"), Rows.where(N, row -> row % 2 == 1));

  private static CodeColumn codes(String name, IntUnaryOperator code) {
    var builder = CodeColumn.builder(name);
    for (int i = 0; i < N; i++) {
      if (i % 13 == 0) {
        builder.addEmpty(Missing.NOT_ANSWERED);
      } else {
        builder.add(code.applyAsInt(i));
      }
    }
    return builder.build();
  }

  private static NumberColumn numbers(String name, IntToDoubleFunction value) {
    return NumberColumn.of(name, IntStream.range(0, N).mapToDouble(value).toArray());
  }

  private void expect(Design design, double... values) {
    var frame = new Frame(Sampling.of(design, table), Rows.all(N), odd);
    var summary = new InMemoryAggregation(1).codes(y, frame);
    agree(Linearised.of(summary, 0, this::code), values[0], values[1]);
    agree(Linearised.of(summary, 0, i -> topTwo(code(i))), values[2], values[3]);
    var numbers = new InMemoryAggregation(1).numbers(Shifted.byFirst(x), frame);
    agree(Linearised.of(numbers, 0), values[4], values[5]);
  }

  private double code(int entry) {
    return y.missing(entry).isPresent() ? Double.NaN : y.code(entry);
  }

  private static double topTwo(double code) {
    return Double.isNaN(code) ? code : code >= 4 ? 1 : 0;
  }

  private static void agree(Linearised computed, double mean, double error) {
    assertEquals(mean, computed.mean(), 1e-12 * mean);
    assertEquals(error, computed.error(), 1e-9 * error);
  }

  @Test
  void simpleRandomSample() {
    expect(
        Design.none(),
        2.8695652173913,
        0.119633425782112,
        0.384057971014493,
        0.0414718874522156,
        1000006.1925,
        0.297292759666011);
  }

  @Test
  void weightedSample() {
    expect(
        Design.none().weightedBy("w"),
        2.88424437299035,
        0.129156054609144,
        0.394694533762058,
        0.0444497819553026,
        1000006.40416667,
        0.306195047170774);
  }

  @Test
  void stratifiedSampleFromAFinitePopulation() {
    expect(
        Design.none().weightedBy("w").stratifiedBy("h").outOf(new Population.InColumn("M")),
        2.88424437299035,
        0.109355654991464,
        0.394694533762058,
        0.0375046654083332,
        1000006.40416667,
        0.259395605895856);
  }

  @Test
  void clusteredSample() {
    expect(
        Design.none().weightedBy("w").clusteredBy("c"),
        2.88424437299035,
        0.128497746578515,
        0.394694533762058,
        0.0330549719372793,
        1000006.40416667,
        0.111426960834824);
  }

  @Test
  void clustersWithinStrataFromAFinitePopulation() {
    expect(
        Design.none()
            .weightedBy("w")
            .stratifiedBy("h")
            .clusteredBy("c")
            .outOf(new Population.InColumn("N")),
        2.88424437299035,
        0.090484733486345,
        0.394694533762058,
        0.0267584816737225,
        1000006.40416667,
        0.130818175587881);
  }
}
