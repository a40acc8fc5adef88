// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
      case Lies l ->
          "lies %d %s"
              .formatted(l.cell + 1, l.quadrant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    };
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws IllegalArgumentException naming what was expected
   */
  static Claim read(String written) {
    Matcher m = Pattern.compile("([a-z-]+) (\\d{1,4})(?: ([a-z-]+|\\d{1,4}))?").matcher(written);
    if (m.matches()) {
      int first = Integer.parseInt(m.group(2)) - 1;
      String second = m.group(3) == null ? "" : m.group(3);
      boolean number = second.matches("\\d+");
      switch (m.group(1)) {
        case "higher" -> {
          if (number) {
            return new Higher(first, Integer.parseInt(second) - 1);
          }
        }
        case "no-difference" -> {
          if (number) {
            return new NoDifference(first, Integer.parseInt(second) - 1);
          }
        }
        case "majority" -> {
          return new Majority(first);
        }
        case "lies" -> {
          return new Lies(
              first, Quadrant.valueOf(second.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        default -> {}
      }
    }
    throw new IllegalArgumentException(
        "claim is '" + written + "', expected such as 'higher 1 2' or 'lies 1 keep'");
  }

  /** Whether {@link #read} can read it. */
  static boolean isReadable(String written) {
    String quadrants =
        Stream.of(Quadrant.values())
            .map(q -> q.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining("|"));
    return written != null
        && written.matches(
            "(higher|no-difference) \\d{1,4} \\d{1,4}|majority \\d{1,4}|lies \\d{1,4} ("
                + quadrants
                + ")");
  }

  /** The cells it speaks of. */
  default IntStream cells() {
    return switch (this) {
      case Higher h -> IntStream.of(h.upper, h.lower);
      case NoDifference n -> IntStream.of(n.first, n.second);
      case Majority m -> IntStream.of(m.cell);
      case Lies l -> IntStream.of(l.cell);
    };
  }
}
