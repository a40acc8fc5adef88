// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.reliability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.reliability.Agreement.Alpha;
import org.ketenspiegel.statistics.reliability.Agreement.Reason;
import org.ketenspiegel.statistics.reliability.Agreement.Undefined;
import org.ketenspiegel.statistics.resampling.Bootstrap;

class KrippendorffAlphaTest {

  /** Krippendorff 2011, examples A to C, and the example of three coders. */
  private static final Map<String, List<String>> PRINTED =
      Map.of(
          "binary",
          List.of("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"),
          "nominal",
          List.of("a a b b d c c c e d d a", "b a b b b c c c e d d d"),
          "missing",
          List.of(
              "1 2 3 3 2 1 4 1 2 . . .",
              "1 2 3 3 2 2 4 1 2 5 . 3",
              ". 3 3 3 2 3 4 2 2 5 1 .",
              "1 2 3 3 2 4 4 1 2 5 1 ."),
          "three",
          List.of(
              ". . . . . 3 4 1 2 1 1 3 3 . 3",
              "1 . 2 1 3 3 4 3 . . . . . . .",
              ". . 2 1 3 4 4 . 2 1 1 3 3 . 4"));

  private static final int CODES = 5;

  private final List<List<Set<Integer>>> coders = coders();

  private static List<List<Set<Integer>>> coders() {
    return Stream.of(Columns.read("coders").rows())
        .map(row -> DoubleStream.of(row).filter(v -> !Double.isNaN(v)).mapToObj(v -> set((int) v)))
        .map(Stream::toList)
        .toList();
  }

  private static Set<Integer> set(int mask) {
    return IntStream.range(0, CODES)
        .filter(c -> (mask >> c & 1) == 1)
        .boxed()
        .collect(Collectors.toSet());
  }

  private static List<List<Set<String>>> units(List<String> lines) {
    List<String[]> each = lines.stream().map(line -> line.split(" ")).toList();
    return IntStream.range(0, each.getFirst().length)
        .mapToObj(
            u -> each.stream().map(c -> c[u]).filter(v -> !v.equals(".")).map(Set::of).toList())
        .toList();
  }

  private static <V> Alpha alpha(SetDistance distance, List<List<Set<V>>> units) {
    return assertInstanceOf(Alpha.class, KrippendorffAlpha.by(distance).of(units));
  }

  private static <V> List<List<Set<V>>> each(
      List<List<Set<V>>> units, Function<Set<V>, Set<V>> change) {
    return units.stream().map(u -> u.stream().map(change).toList()).toList();
  }

  @TestFactory
  Stream<DynamicTest> agreesWithAnotherProgram() {
    Map<String, DoubleSupplier> computed = new HashMap<>();
    PRINTED.forEach(
        (name, lines) ->
            computed.put(
                "printed." + name, () -> alpha(SetDistance.NOMINAL, units(lines)).value()));
    computed.put("masi", () -> alpha(SetDistance.MASI, coders).value());
    computed.put("jaccard", () -> alpha(SetDistance.JACCARD, coders).value());
    computed.put("alike", () -> alpha(SetDistance.MASI, coders).alike());
    for (int code = 0; code < CODES; code++) {
      Set<Integer> one = Set.of(code);
      computed.put(
          "code." + code,
          () ->
              alpha(SetDistance.NOMINAL, each(coders, s -> s.containsAll(one) ? one : Set.of()))
                  .value());
    }
    var many =
        assertInstanceOf(
            Alpha.class,
            KrippendorffAlpha.by(SetDistance.MASI)
                .with(Bootstrap.withDefaults().withReplicates(20_000))
                .of(coders));
    computed.put("masi.low", () -> many.percentile(0.95).orElseThrow().low());
    computed.put("masi.high", () -> many.percentile(0.95).orElseThrow().high());
    return Reference.tests("agreement", computed);
  }

  /** To the three decimals that Krippendorff prints. */
  @Test
  void thePrintedExamplesComeOutAsPrinted() {
    Map<String, Double> printed =
        Map.of("binary", 0.095, "nominal", 0.692, "missing", 0.743, "three", 0.691);
    printed.forEach(
        (name, value) ->
            assertEquals(
                value, alpha(SetDistance.NOMINAL, units(PRINTED.get(name))).value(), 5e-4, name));
  }

  @Test
  void theOrderOfUnitsAndCodersChangesNothing() {
    List<List<Set<Integer>>> shuffled = new ArrayList<>();
    for (List<Set<Integer>> unit : coders) {
      List<Set<Integer>> reversed = new ArrayList<>(unit);
      Collections.reverse(reversed);
      shuffled.add(reversed);
    }
    Collections.shuffle(shuffled, new Random(3));
    assertEquals(
        alpha(SetDistance.MASI, coders).value(), alpha(SetDistance.MASI, shuffled).value(), 1e-14);
  }

  @Test
  void unitsOfOneCoderSayNothing() {
    List<List<Set<Integer>>> more = new ArrayList<>(coders);
    more.add(List.of(Set.of(4)));
    more.add(List.of());
    Alpha with = alpha(SetDistance.MASI, more);
    Alpha without = alpha(SetDistance.MASI, coders);
    assertEquals(without.value(), with.value());
    assertEquals(without.units(), with.units());
  }

  @Test
  void codersWhoNeverDifferAgreeWholly() {
    Alpha same = alpha(SetDistance.MASI, each(coders, s -> s).stream().map(this::first).toList());
    assertEquals(1, same.value());
    assertEquals(1, same.alike());
  }

  /** Seventeen of eighteen units are drawn again; the one that varies is often not among them. */
  @Test
  void whereReplicatesCannotTellThereIsNoInterval() {
    List<List<Set<Integer>>> rare = new ArrayList<>();
    for (int unit = 0; unit < 18; unit++) {
      rare.add(List.of(Set.of(1), unit == 0 ? Set.of(2) : Set.of(1)));
    }
    Alpha alpha = alpha(SetDistance.NOMINAL, rare);
    assertEquals(Math.pow(17 / 18.0, 17), alpha.failed() / 2000.0, 0.04);
    assertEquals(Optional.empty(), alpha.percentile(0.95));
    Alpha same = alpha(SetDistance.MASI, coders.stream().map(this::first).toList());
    assertEquals(Optional.empty(), same.percentile(0.95));
  }

  private List<Set<Integer>> first(List<Set<Integer>> unit) {
    return unit.stream().map(s -> unit.getFirst()).toList();
  }

  @Test
  void theSameSeedGivesTheSameReplicates() {
    double[] one = alpha(SetDistance.MASI, coders).replicates();
    Alpha threaded =
        assertInstanceOf(
            Alpha.class,
            KrippendorffAlpha.by(SetDistance.MASI)
                .with(Bootstrap.withDefaults().withThreads(1))
                .of(coders));
    assertArrayEquals(one, threaded.replicates());
  }

  @Test
  void withoutTwoCodersOrTwoValuesThereIsNoAlpha() {
    var alone =
        assertInstanceOf(
            Undefined.class,
            KrippendorffAlpha.by(SetDistance.NOMINAL).of(List.of(List.of(Set.of(1)))));
    assertEquals(Reason.NOTHING_CODED_TWICE, alone.reason());
    var same =
        assertInstanceOf(
            Undefined.class,
            KrippendorffAlpha.by(SetDistance.NOMINAL)
                .of(List.of(List.of(Set.of(1), Set.of(1)), List.of(Set.of(1), Set.of(1)))));
    assertEquals(Reason.NO_VARIATION, same.reason());
    assertEquals(2, same.units());
  }

  /** Passonneau's own grading: equal, one within the other, overlapping, apart. */
  @Test
  void masiIsMilderTheMoreSetsShare() {
    Set<Integer> both = Set.of(1, 2);
    assertEquals(0, SetDistance.MASI.between(both, both));
    assertEquals(1 - 2.0 / 3 / 2, SetDistance.MASI.between(both, Set.of(1)), 1e-15);
    assertEquals(1 - 1.0 / 3 / 3, SetDistance.MASI.between(both, Set.of(2, 3)), 1e-15);
    assertEquals(1, SetDistance.MASI.between(both, Set.of(3)));
  }
}
