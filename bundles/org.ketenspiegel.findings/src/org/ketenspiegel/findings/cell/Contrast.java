// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.statistics.PAdjustment;

/**
 * What a test says of two cells of a line: first minus second.
 *
 * <p>A letter in a table is adjusted for the pairs of its line; a sentence is picked out of the
 * whole table and is adjusted for all of its pairs (Holm), so that a table without any difference
 * has a sentence about one in at most 5% of cases.
 *
 * @param estimate of the difference, in the unit of the cells
 * @param lettered p adjusted within the line, as the result has it
 * @param sentenced p adjusted within the table
 */
public record Contrast(double estimate, double lettered, double sentenced) {

  private static final double LEVEL = 0.05;

  /** The difference of 0.1 in binary is no exact 0.1. */
  private static final double SAME = 1e-9;

  /** Whether a sentence may say that the first is above the second. */
  public boolean above() {
    return estimate > 0 && lettered < LEVEL && sentenced < LEVEL;
  }

  /** Whether a sentence may say that the first is below the second. */
  public boolean below() {
    return reversed().above();
  }

  /** Whether a sentence may say that no difference was shown: the table has no letter either. */
  public boolean undetected() {
    return lettered >= LEVEL;
  }

  Contrast reversed() {
    return new Contrast(-estimate, lettered, sentenced);
  }

  /** p of each difference of a table, adjusted for all of them. */
  static double[] sentenced(Table table) {
    return PAdjustment.HOLM.adjust(
        table.differences().stream().mapToDouble(Difference::p).toArray());
  }

  /**
   * The contrast of two groups of a line; empty when they were not tested.
   *
   * @param p of each difference, see {@link #sentenced(Table)}
   */
  static Optional<Contrast> of(Table table, double[] p, int line, int first, int second) {
    if (!(table.cell(line, first) instanceof Cell.Estimate a)
        || !(table.cell(line, second) instanceof Cell.Estimate b)) {
      return Optional.empty();
    }
    List<Difference> all = table.differences();
    String key = table.lines().get(line).key();
    String one = table.groups().get(first).key();
    String other = table.groups().get(second).key();
    double apart = a.value() - b.value();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).line().equals(key))
        .mapToObj(
            i -> {
              Difference d = all.get(i);
              Contrast contrast = new Contrast(d.estimate(), d.adjusted(), p[i]);
              return d.first().equals(one) && d.second().equals(other)
                  ? Optional.of(contrast)
                  : d.first().equals(other) && d.second().equals(one)
                      ? Optional.of(contrast.reversed())
                      : Optional.<Contrast>empty();
            })
        .flatMap(Optional::stream)
        // lines of several statistics share their key: only one has this difference
        .filter(c -> Math.abs(c.estimate() - apart) <= SAME * Math.max(1, Math.abs(apart)))
        .findFirst();
  }

  /**
   * The contrast of a group with everybody outside it; empty when they were not tested.
   *
   * @param p of each difference, see {@link #sentenced(Table)}
   */
  static Optional<Contrast> withRest(Table table, double[] p, String line, String group) {
    List<Difference> all = table.differences();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).againstRest())
        .filter(i -> all.get(i).line().equals(line) && all.get(i).first().equals(group))
        .mapToObj(i -> new Contrast(all.get(i).estimate(), all.get(i).adjusted(), p[i]))
        .findFirst();
  }

  /**
   * The groups that one may be said to be above or below all of: the other agencies, or the other
   * parts of what it is a part of. Those kept back are among them, those not asked are not.
   */
  public static List<Integer> peers(Table table, int line, int group) {
    Optional<String> level = level(table.groups().get(group));
    return IntStream.range(0, table.groups().size())
        .filter(g -> g != group && level(table.groups().get(g)).equals(level))
        .filter(g -> !(table.cell(line, g) instanceof Cell.Empty))
        .boxed()
        .toList();
  }

  /** Agencies are on one level, parts of a whole on another; everybody has no peers. */
  private static Optional<String> level(Group group) {
    String key = group.key();
    if (group.agency().filter(key::equals).isPresent()) {
      return Optional.of("agency");
    }
    return key.equals("total")
        ? Optional.empty()
        : Optional.of("part of " + key.substring(0, Math.max(0, key.lastIndexOf('/'))));
  }
}
