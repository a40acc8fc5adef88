// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.impact.ImpactOptions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.reconciliation.figures.Statistic;
import org.ketenspiegel.reconciliation.structure.Labels;

/** Where drivers lie in the study's impact matrices. */
final class Matrices {

  private static final Comparator<Placement.Point> MOST_IMPACT_FIRST =
      Comparator.comparingDouble(Placement.Point::x).reversed();

  private final Cells cells;
  private final Runner runner;

  Matrices(Cells cells, Runner runner) {
    this.cells = cells;
    this.runner = runner;
  }

  /** A corner of an impact matrix in words. */
  record Corner(Text words, long n) {}

  /** The quadrant a driver of the overall judgement lies in, and the base of the matrix. */
  Optional<Corner> quadrant(Link link, Variable driver) {
    return matrix(link, driver).stream()
        .flatMap(
            placement ->
                placement.points().stream()
                    .filter(point -> point.key().equals(driver.id()))
                    .map(
                        point ->
                            new Corner(placement.name(placement.quadrant(point)), placement.n())))
        .findFirst();
  }

  private Optional<Placement> matrix(Link link, Variable driver) {
    return cells.fielded(link).stream()
        .flatMap(fielded -> fielded.variables().stream())
        .filter(variable -> variable.role() == Role.OVERALL)
        .filter(variable -> variable.agency().equals(driver.agency()))
        .map(
            outcome ->
                new ImpactOptions(
                        link.audience(),
                        driver.agency().orElse(""),
                        outcome.question(),
                        List.of(driver.question()))
                    .withReplicates(0))
        .findFirst()
        .map(options -> runner.run(cells.during(link.wave()), Impact.ID, options, Watch.NOBODY))
        .filter(Placement.class::isInstance)
        .map(Placement.class::cast);
  }

  /** The drivers in a corner of a saved matrix, or as many of the foremost as a figure names. */
  Computed drivers(Statistic statistic, Link link) {
    var saved = link.matrix().orElseThrow();
    if (!(saved.analysis().equals(Impact.ID)
        && runner.run(cells.during(link.wave()), Impact.ID, unrepeated(saved))
            instanceof Placement matrix)) {
      return new Computed.Nothing(
          "De analyse ‘" + saved.id() + "’ geeft geen matrix.",
          "The analysis ‘" + saved.id() + "’ gives no matrix.");
    }
    return switch (statistic) {
      case Statistic.Corner(var words, var corner, var drivers) ->
          unknown(drivers, matrix, link).orElseGet(() -> corner(corner, matrix, link));
      case Statistic.Foremost(var words, var drivers) ->
          unknown(drivers, matrix, link).orElseGet(() -> foremost(drivers.size(), matrix, link));
      default ->
          new Computed.Nothing(
              "Een matrix geeft dit cijfer niet.", "A matrix does not give this figure.");
    };
  }

  /** Where points lie does not hang on replicates. */
  private static Map<String, String> unrepeated(Link.Saved saved) {
    var options = new HashMap<>(saved.options());
    options.put("replicates", "0");
    return options;
  }

  private Optional<Computed> unknown(List<String> drivers, Placement matrix, Link link) {
    var known = matrix.points().stream().map(point -> driver(point, link).id()).toList();
    return drivers.stream()
        .filter(driver -> !known.contains(driver))
        .<Computed>map(
            driver ->
                new Computed.Nothing(
                    "In de matrix is geen onderdeel ‘" + driver + "’.",
                    "There is no driver ‘" + driver + "’ in the matrix."))
        .findFirst();
  }

  private Computed corner(String name, Placement matrix, Link link) {
    var wanted = Labels.normal(name);
    return Arrays.stream(Quadrant.values())
        .filter(
            quadrant ->
                matrix.name(quadrant).words().values().stream()
                    .anyMatch(words -> Labels.normal(words).equals(wanted)))
        .findFirst()
        .<Computed>map(
            quadrant ->
                new Computed.Drivers(
                    matrix.points().stream()
                        .filter(point -> matrix.quadrant(point) == quadrant)
                        .sorted(MOST_IMPACT_FIRST)
                        .map(point -> driver(point, link))
                        .toList(),
                    matrix.n()))
        .orElseGet(
            () ->
                new Computed.Nothing(
                    "De matrix heeft geen hoek ‘" + name + "’.",
                    "The matrix has no corner ‘" + name + "’."));
  }

  private Computed foremost(int number, Placement matrix, Link link) {
    return new Computed.Drivers(
        matrix.points().stream()
            .sorted(MOST_IMPACT_FIRST)
            .limit(number)
            .map(point -> driver(point, link))
            .toList(),
        matrix.n());
  }

  private Computed.Driver driver(Placement.Point point, Link link) {
    return cells.fielded(link).stream()
        .flatMap(fielded -> fielded.variables().stream())
        .filter(variable -> variable.id().equals(point.key()))
        .findFirst()
        .map(
            variable ->
                new Computed.Driver(variable.item().orElse(variable.question()), point.label()))
        .orElseGet(() -> new Computed.Driver(point.key(), point.label()));
  }
}
