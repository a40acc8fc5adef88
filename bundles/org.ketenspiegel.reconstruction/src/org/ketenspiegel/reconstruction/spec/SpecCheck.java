// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refuses a spec that names what it does not have, in one sentence that says where. */
final class SpecCheck {
  private SpecCheck() {}

  static void check(
      int respondents,
      String id,
      String clusters,
      Map<String, String> segments,
      Map<String, String> factors,
      List<Column> columns) {
    require(respondents > 0, "respondents is " + respondents + ", expected 1 or more");
    require(
        !id.isEmpty(),
        "id is missing, expected the name of the column that numbers the respondents");
    Set<String> names = new HashSet<>();
    for (Column column : columns)
      require(names.add(column.name()), "column \"" + column.name() + "\" stands there twice");
    require(
        clusters.isEmpty() || names.contains(clusters),
        "clusters names no column: \"" + clusters + "\"");
    segments.forEach((name, text) -> columns("segment " + name, text, names));
    factors.forEach(
        (name, per) ->
            require(
                per.equals("respondent") || names.contains(per),
                "factor "
                    + name
                    + " is per \""
                    + per
                    + "\", expected respondent or the name of a column"));
    for (Column column : columns) column(column, names, segments.keySet(), factors.keySet());
  }

  private static void column(
      Column column, Set<String> names, Set<String> segments, Set<String> factors) {
    String at = "column \"" + column.name() + "\"";
    require(!column.name().isEmpty(), "a column has no name");
    columns(at + " asked", column.asked(), names);
    columns(at + " held", column.held(), names);
    require(
        column.shape().isEmpty() || column.shape().size() == column.codes().size(),
        at
            + ": shape has "
            + column.shape().size()
            + " numbers, expected "
            + column.codes().size()
            + ", one per code");
    require(
        column.intraclass().isEmpty() || column.intraclass().size() == 2,
        at
            + ": intraclass has "
            + column.intraclass().size()
            + " numbers, expected the lowest and the highest");
    for (String factor : column.loadings().keySet()) known(at + " loadings", factor, factors);
    double common = column.loadings().values().stream().mapToDouble(l -> l * l).sum();
    require(
        common <= 1,
        at + ": the squares of its loadings sum to " + common + ", expected at most 1");
    for (String segment : column.shifts().keySet()) segment(at + " shifts", segment, segments);
    for (String segment : column.answered().keySet()) segment(at + " answered", segment, segments);
    for (String text : column.targets()) {
      Target target = at(at, text, Target::parse);
      segment(at + " target " + text, target.segment(), segments);
      for (int code : target.codes())
        require(
            column.codes().contains(code),
            at + ": target \"" + text + "\" names code " + code + ", not among its codes");
    }
  }

  private static <T> T at(String place, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  static void names(
      List<Column> columns,
      List<Spec.Choice> choices,
      List<Drivers> drivers,
      List<Spec.Pair> pairs,
      List<Spec.Difference> differences,
      Map<String, String> segments) {
    Set<String> names = columns.stream().map(Column::name).collect(Collectors.toSet());
    for (Spec.Choice choice : choices)
      for (String option : choice.options()) known("choices", option, names);
    for (Drivers driver : drivers) {
      known("drivers " + driver.name(), driver.outcome(), names);
      for (String aspect : driver.impact().keySet())
        known("drivers " + driver.name(), aspect, names);
      for (String aspect : driver.quadrants().keySet())
        known("drivers " + driver.name() + " quadrants", aspect, driver.impact().keySet());
      require(
          driver.r2() > 0 && driver.r2() < 1,
          "drivers " + driver.name() + ": r2 is " + driver.r2() + ", expected above 0, below 1");
    }
    for (Spec.Pair pair : pairs) {
      require(
          pair.between().size() == 2,
          "correlations: between has " + pair.between().size() + " columns, expected 2");
      for (String name : pair.between()) known("correlations", name, names);
    }
    for (Spec.Difference difference : differences) {
      known("differences", difference.column(), names);
      require(
          difference.between().size() == 2,
          "differences: between has " + difference.between().size() + " segments, expected 2");
      for (String segment : difference.between())
        segment("differences", segment, segments.keySet());
    }
  }

  private static void columns(String place, String condition, Set<String> names) {
    for (String column : at(place, condition, Condition::parse).columns())
      known(place, column, names);
  }

  private static void segment(String place, String segment, Set<String> segments) {
    require(
        segment.equals(Target.ALL) || segments.contains(segment),
        place + ": there is no segment \"" + segment + "\"");
  }

  private static void known(String place, String name, Set<String> names) {
    require(names.contains(name), place + ": \"" + name + "\" is not there");
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) throw new IllegalArgumentException(sentence);
  }
}
