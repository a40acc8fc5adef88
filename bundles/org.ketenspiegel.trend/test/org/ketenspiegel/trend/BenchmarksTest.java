// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.outline.History.Yardstick;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Benchmark.Against;
import org.ketenspiegel.analysis.series.Benchmark.Spread;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;

class BenchmarksTest {

  private static final int[] EARLY = answers(90, 5);
  private static final int[] LATE = answers(120, 6);

  private static int[] answers(int n, int from) {
    return IntStream.range(0, n).map(r -> from + r * r % 5).toArray();
  }

  private static Waved waves() {
    return new Waved()
        .wave(2011, 10, Design.none(), Waved.answers(EARLY))
        .wave(2013, 10, Design.none(), Waved.answers(LATE));
  }

  private static Yardstick published(OptionalLong n, OptionalDouble deviation) {
    return new Yardstick(
        Text.same("Elsewhere"),
        Text.same("source"),
        2013.4,
        "tevredenheid",
        mean(EARLY),
        1,
        10,
        n,
        deviation);
  }

  private static double mean(int[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double deviation(int[] values) {
    double mean = mean(values);
    return Math.sqrt(
        Arrays.stream(values).mapToDouble(v -> (v - mean) * (v - mean)).sum()
            / (values.length - 1));
  }

  private static Benchmark beside(Yardstick yardstick) {
    return waves().beside(yardstick).series().courses().getFirst().benchmarks().getFirst();
  }

  /** A wave that is only known by its mean, size and spread is tested as that wave is. */
  @Test
  void withItsSizeAndSpreadItIsTestedAsAWaveOfThoseAnswers() {
    Benchmark benchmark =
        beside(published(OptionalLong.of(EARLY.length), OptionalDouble.of(deviation(EARLY))));
    Against against = benchmark.against().orElseThrow();
    Change change = waves().series().courses().getFirst().changes().getFirst();
    assertEquals("w2013", against.wave(), "the wave nearest in time");
    assertEquals(change.estimate(), against.estimate(), 1e-12);
    assertEquals(change.se(), against.se(), 1e-12);
    assertEquals(change.df(), against.df(), 1e-9);
    assertEquals(change.p(), against.p(), 1e-12);
    assertEquals(Spread.PUBLISHED, against.spread());
  }

  @Test
  void aWaveThatIsKeptBackIsNotGivenAwayByItsBenchmark() {
    Series series =
        new Waved()
            .wave(2011, 10, Design.none(), Waved.answers(EARLY))
            .wave(2013, 10, Design.none(), Waved.answers(6, 7, 8))
            .beside(published(OptionalLong.of(500), OptionalDouble.of(1.5)))
            .series();
    assertTrue(series.courses().getFirst().points().getLast().cell() instanceof Cell.Suppressed);
    Benchmark benchmark = series.courses().getFirst().benchmarks().getFirst();
    assertEquals(Optional.empty(), benchmark.against());
  }

  @Test
  void withoutItsSizeItIsShownAndNeverTested() {
    Benchmark benchmark = beside(published(OptionalLong.empty(), OptionalDouble.of(1.5)));
    assertEquals(mean(EARLY), benchmark.value());
    assertEquals(Optional.empty(), benchmark.against());
  }

  @Test
  void withoutItsSpreadItGetsOursAndThatIsSaid() {
    Series series =
        waves().beside(published(OptionalLong.of(EARLY.length), OptionalDouble.empty())).series();
    Against against = series.courses().getFirst().benchmarks().getFirst().against().orElseThrow();
    double ours = deviation(LATE);
    assertEquals(Spread.OURS, against.spread());
    assertEquals(ours * Math.sqrt(1.0 / LATE.length + 1.0 / EARLY.length), against.se(), 1e-12);
    assertTrue(
        series.cautions().stream()
            .anyMatch(
                c -> c.in("en").contains("‘Elsewhere’ was tested with the spread of our own")));
  }

  @Test
  void onAnotherScaleItDoesNotStandBesideAndThatIsSaid() {
    Yardstick judgements =
        new Yardstick(
            Text.same("Elsewhere"),
            Text.same("source"),
            2013.4,
            "tevredenheid",
            3.8,
            1,
            5,
            OptionalLong.of(500));
    Series series = waves().beside(judgements).series();
    assertEquals(List.of(), series.courses().getFirst().benchmarks());
    assertTrue(
        series.cautions().stream()
            .anyMatch(
                c ->
                    c.in("en")
                        .contains(
                            "‘Elsewhere’ does not stand beside it: it is on 1–5, the question on"
                                + " 1–10")),
        series.cautions().toString());
    Benchmark converted =
        waves()
            .beside(judgements)
            .series(Map.of("convert", "hundred"))
            .courses()
            .getFirst()
            .benchmarks()
            .getFirst();
    assertEquals(70, converted.value(), 1e-12);
  }
}
