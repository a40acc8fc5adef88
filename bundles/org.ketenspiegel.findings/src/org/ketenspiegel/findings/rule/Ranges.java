// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;

/** Between which figures the aspects of an agency lie; that they were not tested is said. */
public final class Ranges implements FindingRule {

  /** Fewer are listed one by one. */
  private static final int FEWEST = 5;

  /** A place among the lines of one table that ask the same. */
  private record Place(Row row, int group) {

    double value() {
      return row.estimate(group).map(Cell.Estimate::value).orElseThrow();
    }
  }

  @Override
  public List<Finding> of(Source source, Setting setting) {
    Map<List<Object>, List<Place>> places = new LinkedHashMap<>();
    for (Row row : Row.of(source, setting.results().data())) {
      if (row.variable().item().isPresent()
          && row.line().kind() == Line.Kind.NET
          && row.line().question().isPresent()
          && Answers.isTold(row)) {
        for (int group : row.firm()) {
          if (row.isAgency(group) || row.isTotal(group)) {
            places
                .computeIfAbsent(
                    List.of(
                        row.table(),
                        row.variable().question(),
                        Answers.statistic(row),
                        row.agency(group),
                        group),
                    k -> new ArrayList<>())
                .add(new Place(row, group));
          }
        }
      }
    }
    return places.values().stream()
        .filter(p -> p.size() >= FEWEST)
        .flatMap(p -> told(p, setting).stream())
        .toList();
  }

  private static Optional<Finding> told(List<Place> places, Setting setting) {
    List<Place> sorted = places.stream().sorted(Comparator.comparingDouble(Place::value)).toList();
    Place low = sorted.getFirst();
    Place high = sorted.getLast();
    if (low.value() == high.value()) {
      return Optional.empty();
    }
    Optional<String> agency = low.row.agency(low.group);
    Telling telling = new Telling(setting).about(agency);
    telling.cell(low.row.cell(low.group));
    telling.cell(high.row.cell(high.group));
    telling
        .untested(
            "Of onderdelen van elkaar verschillen, is hier niet getoetst.",
            "Whether aspects differ from one another was not tested here.")
        .fill("audience", p -> p.audience(low.row.audience()))
        .fill("answer", p -> p.label(Answers.label(low.row)))
        .fill("agency", p -> agency.map(p::agency).orElse(List.of()))
        .fill("low", p -> p.aspect(low.row.variable().name()))
        .fill("high", p -> p.aspect(high.row.variable().name()));
    return Optional.of(
        agency.isPresent()
            ? telling.say(
                "Bij {agency} loopt het aandeel {answer} onder {audience} uiteen van {0} bij {low}"
                    + " tot {1} bij {high}.",
                "For {agency} the share of {audience} who answer {answer} ranges from {0} on {low}"
                    + " to {1} on {high}.")
            : telling.say(
                "Het aandeel {answer} loopt onder {audience} uiteen van {0} bij {low} tot {1} bij"
                    + " {high}.",
                "The share of {audience} who answer {answer} ranges from {0} on {low} to {1} on"
                    + " {high}."));
  }
}
