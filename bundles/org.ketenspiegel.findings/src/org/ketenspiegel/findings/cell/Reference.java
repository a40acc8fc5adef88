// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.Map;
import java.util.TreeMap;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Table;

/**
 * One number of a result, by name: it is looked up again whenever it is shown.
 *
 * @param analysis id of the analysis
 * @param options all of them, as its result says
 * @param part the question of a table, the matrix or the gaps; empty for a table of several
 *     questions
 * @param line key of the line, with {@code :2} and so on where a table has several of one key; of a
 *     matrix the point
 * @param group key of the group; empty in a matrix
 */
public record Reference(
    String analysis,
    Map<String, String> options,
    String part,
    String line,
    String group,
    Quantity quantity) {

  static final String MATRIX = "matrix";
  static final String GAPS = "gaps";

  public Reference {
    options = Map.copyOf(options);
  }

  /** The estimate in a table. */
  public static Reference to(Table table, int line, int group) {
    return new Reference(
        table.provenance().analysis(),
        table.provenance().options(),
        table.question().orElse(""),
        line(table, line),
        table.groups().get(group).key(),
        Quantity.VALUE);
  }

  /** A number of a matrix as a whole. */
  public static Reference to(Placement placement, Quantity quantity) {
    return new Reference(
        placement.provenance().analysis(),
        placement.provenance().options(),
        MATRIX,
        "",
        "",
        quantity);
  }

  /** A number of a point. */
  public static Reference to(Placement placement, Placement.Point point, Quantity quantity) {
    return new Reference(
        placement.provenance().analysis(),
        placement.provenance().options(),
        MATRIX,
        point.key(),
        "",
        quantity);
  }

  /** One side of a contrast. */
  public static Reference to(Gaps gaps, Contrast contrast, Side side) {
    return in(gaps, contrast.key(), side.key());
  }

  /** How many judge an aspect well. */
  public static Reference experienced(Gaps gaps, Order order) {
    return in(gaps, order.key(), GapNumbers.EXPERIENCED);
  }

  /** How many expect criticism of an aspect. */
  public static Reference criticised(Gaps gaps, Order order) {
    return in(gaps, order.key(), GapNumbers.CRITICISED);
  }

  private static Reference in(Gaps gaps, String gap, String side) {
    return new Reference(
        gaps.provenance().analysis(), gaps.provenance().options(), GAPS, gap, side, Quantity.VALUE);
  }

  /** The key of a line, told apart from those before it that have the same. */
  public static String line(Table table, int line) {
    String key = table.lines().get(line).key();
    int same = 1;
    for (int before = 0; before < line; before++) {
      same += table.lines().get(before).key().equals(key) ? 1 : 0;
    }
    return same == 1 ? key : key + ":" + same;
  }

  public Reference of(Quantity other) {
    return new Reference(analysis, options, part, line, group, other);
  }

  /** Whether both stand in one result. */
  public boolean sameResult(Reference other) {
    return analysis.equals(other.analysis) && options.equals(other.options);
  }

  /** As one writes it down: {@code tabulation(audience=x by=agency)oordeel/mean/ind value}. */
  @Override
  public String toString() {
    StringBuilder said = new StringBuilder();
    new TreeMap<>(options).forEach((k, v) -> said.append(v.isEmpty() ? "" : " " + k + "=" + v));
    return "%s(%s)%s/%s/%s %s"
        .formatted(analysis, said.toString().strip(), part, line, group, quantity.key());
  }
}
