// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses a column that asks for what its spec does not have. */
final class ColumnCheck {
  private final Column column;
  private final String at;

  ColumnCheck(Column column) {
    this.column = column;
    at = "column \"" + column.name() + "\"";
  }

  void codes() {
    List<Integer> codes = column.codes();
    Expect.that(
        new HashSet<>(codes).size() == codes.size(), at + ": a code stands among its codes twice");
    Expect.that(
        !column.open() || column.targets().isEmpty(),
        at + ": it has targets but no codes, expected codes from low to high");
    Expect.that(
        column.shape().isEmpty() || column.shape().size() == codes.size(),
        at
            + ": shape has "
            + column.shape().size()
            + " numbers, expected "
            + codes.size()
            + ", one per code");
    Expect.that(
        column.shape().isEmpty()
            || column.shape().stream().allMatch(s -> s >= 0)
                && column.shape().stream().anyMatch(s -> s > 0),
        at + ": shape is " + column.shape() + ", expected numbers of 0 or more, not all 0");
  }

  void conditions(Set<String> coded, Set<String> segments) {
    Expect.condition(at + " asked", column.asked(), coded);
    Expect.condition(at + " held", column.held(), coded);
    for (String segment : column.shifts().keySet())
      Expect.segment(at + " shifts", segment, segments);
    for (String segment : column.answered().keySet())
      Expect.segment(at + " answered", segment, segments);
  }

  void targets(Set<String> segments) {
    for (String text : column.targets()) {
      Target target = Expect.readable(at, text, Target::parse);
      Expect.segment(at + " target " + text, target.segment(), segments);
      for (int code : target.codes())
        Expect.that(
            column.codes().contains(code),
            at + ": target \"" + text + "\" names code " + code + ", not among its codes");
    }
  }

  void structure(Set<String> factors, String clusters) {
    for (String factor : column.loadings().keySet())
      Expect.known(at + " loadings", factor, factors);
    double common = column.loadings().values().stream().mapToDouble(l -> l * l).sum();
    Expect.that(
        common <= 1,
        at + ": the squares of its loadings sum to " + common + ", expected at most 1");
    int bounds = column.intraclass().size();
    Expect.that(
        bounds == 0 || bounds == 2,
        at + ": intraclass has " + bounds + " numbers, expected the lowest and the highest");
    Expect.that(
        bounds == 0 || !clusters.isEmpty(),
        at + ": it has an intraclass correlation, but the spec has no clusters");
  }
}
