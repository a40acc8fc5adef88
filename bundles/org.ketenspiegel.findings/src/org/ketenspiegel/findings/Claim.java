// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.placement.Quadrant;

/** What a sentence claims of its cells, which are counted from 0. The checks look it up again. */
public sealed interface Claim {

  /** The first is above the second, and a test says so. */
  record Higher(int upper, int lower) implements Claim {}

  /** A test was made of the two and does not tell them apart. */
  record NoDifference(int first, int second) implements Claim {}

  /** More than half: the whole interval of a share lies above a half. */
  record Majority(int cell) implements Claim {}

  /** A point lies in a quadrant, as often as its replicates say. */
  record Lies(int cell, Quadrant quadrant) implements Claim {}

  /**
   * What a gap is read as: of a contrast its first side and its second, of an order how many judge
   * the aspect well and how many expect criticism.
   */
  record Reads(int first, int second, Reading reading) implements Claim {}

  /**
   * A later wave beside the wave that it is compared with: it rises, falls, or a test does not tell
   * them apart.
   */
  record Moves(int earlier, int later, Way way) implements Claim {}

  /** The line through the waves, told by its slope: it rises, falls, or no test says so. */
  record Tends(int slope, Way way) implements Claim {}

  /** The whole interval of a part of a change lies on one side of zero, or does not. */
  record Parted(int part, Presence presence) implements Claim {}

  /** Whether figures are told: that two do not compare holds however few are behind them. */
  static boolean tellFigures(List<Claim> claims) {
    return claims.isEmpty() || !claims.stream().allMatch(Incomparable.class::isInstance);
  }

  /** The two waves may not be compared. */
  record Incomparable(int earlier, int later) implements Claim {}

  /** Where something goes in time. */
  enum Way {
    UP,
    DOWN,
    NOWHERE
  }

  /** Whether there is something for all we know. */
  enum Presence {
    SHOWN,
    UNSHOWN
  }

  /** One is above each of the others. */
  static List<Claim> above(int one, List<Integer> others) {
    return others.stream().<Claim>map(o -> new Higher(one, o)).toList();
  }

  /** One is below each of the others. */
  static List<Claim> below(int one, List<Integer> others) {
    return others.stream().<Claim>map(o -> new Higher(o, one)).toList();
  }

  /** As a study keeps it, counted from 1 as the numbers in its words are. */
  default String written() {
    return switch (this) {
      case Higher h -> "higher %d %d".formatted(h.upper + 1, h.lower + 1);
      case NoDifference n -> "no-difference %d %d".formatted(n.first + 1, n.second + 1);
      case Majority m -> "majority %d".formatted(m.cell + 1);
      case Reads r -> "reads %d %d %s".formatted(r.first + 1, r.second + 1, key(r.reading));
      case Lies l -> "lies %d %s".formatted(l.cell + 1, key(l.quadrant));
      case Moves m -> "moves %d %d %s".formatted(m.earlier + 1, m.later + 1, key(m.way));
      case Tends t -> "tends %d %s".formatted(t.slope + 1, key(t.way));
      case Parted p -> "parted %d %s".formatted(p.part + 1, key(p.presence));
      case Incomparable i -> "incomparable %d %d".formatted(i.earlier + 1, i.later + 1);
    };
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws IllegalArgumentException naming what was expected
   */
  static Claim read(String written) {
    if (!isReadable(written)) {
      throw new IllegalArgumentException(
          "claim is '" + written + "', expected such as 'higher 1 2' or 'lies 1 keep'");
    }
    String[] said = written.split(" ");
    int first = Integer.parseInt(said[1]) - 1;
    return switch (said[0]) {
      case "higher" -> new Higher(first, Integer.parseInt(said[2]) - 1);
      case "no-difference" -> new NoDifference(first, Integer.parseInt(said[2]) - 1);
      case "majority" -> new Majority(first);
      case "moves" -> new Moves(first, Integer.parseInt(said[2]) - 1, Way.valueOf(name(said[3])));
      case "tends" -> new Tends(first, Way.valueOf(name(said[2])));
      case "parted" -> new Parted(first, Presence.valueOf(name(said[2])));
      case "incomparable" -> new Incomparable(first, Integer.parseInt(said[2]) - 1);
      case "reads" ->
          new Reads(first, Integer.parseInt(said[2]) - 1, Reading.valueOf(name(said[3])));
      default -> new Lies(first, Quadrant.valueOf(name(said[2])));
    };
  }

  private static String name(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether {@link #read} can read it. */
  static boolean isReadable(String written) {
    String n = " \\d{1,4}";
    return written != null
        && Stream.of(
                "(?:higher|no-difference|incomparable)" + n + n,
                "majority" + n,
                "lies" + n + keys(Quadrant.values()),
                "reads" + n + n + keys(Reading.values()),
                "moves" + n + n + keys(Way.values()),
                "tends" + n + keys(Way.values()),
                "parted" + n + keys(Presence.values()))
            .anyMatch(written::matches);
  }

  private static String keys(Enum<?>[] constants) {
    return Stream.of(constants).map(Claim::key).collect(Collectors.joining("|", " (?:", ")"));
  }

  /** The cells it speaks of. */
  default IntStream cells() {
    return switch (this) {
      case Higher h -> IntStream.of(h.upper, h.lower);
      case NoDifference n -> IntStream.of(n.first, n.second);
      case Majority m -> IntStream.of(m.cell);
      case Lies l -> IntStream.of(l.cell);
      case Reads r -> IntStream.of(r.first, r.second);
      case Moves m -> IntStream.of(m.earlier, m.later);
      case Tends t -> IntStream.of(t.slope);
      case Parted p -> IntStream.of(p.part);
      case Incomparable i -> IntStream.of(i.earlier, i.later);
    };
  }
}
