// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.model.study.MeasureKind;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Statistic;

/** Computes from the study what a document prints. */
final class Computation {

  /** Two-sided level of the tests a report calls significant. */
  private static final double SIGNIFICANT = 0.05;

  private static final Computed UNLINKED =
      new Computed.Nothing(
          "De studie kent dit cijfer niet.", "The study does not know this figure.");
  private static final Computed NOT_ASKED =
      new Computed.Nothing(
          "Dit is in de studie niet gevraagd.", "This was not asked in the study.");
  private static final Computed NO_CELL =
      new Computed.Nothing(
          "De studie heeft geen cel voor deze categorie en groep.",
          "The study has no cell for this category and group.");

  private final Links links;
  private final Cells cells;
  private final Responses responses;
  private final Contrasts contrasts;
  private final Matrices matrices;
  private final Map<Figure, Computed> known = new HashMap<>();

  Computation(Links links, StudyData data, Runner runner, Responses responses) {
    this.links = links;
    this.cells = new Cells(data, runner);
    this.responses = responses;
    this.contrasts = new Contrasts(cells, data, runner);
    this.matrices = new Matrices(cells, runner);
  }

  Computed of(Figure figure) {
    return known.computeIfAbsent(figure, this::compute);
  }

  private Computed compute(Figure figure) {
    if (figure.statistic() instanceof Statistic.ShareRange range) {
      return range(figure, range);
    }
    if (figure.statistic() instanceof Statistic.Change) {
      return change(figure);
    }
    return links
        .benchmark(figure)
        .or(() -> links.of(figure).map(link -> of(figure, link)))
        .orElse(UNLINKED);
  }

  /** A change is about two waves, where every other figure is about one. */
  private Computed change(Figure figure) {
    var waves = links.across(figure);
    return waves.size() != 2
        ? UNLINKED
        : variable(waves.getLast(), figure.agency())
            .map(variable -> contrasts.change(waves.getFirst(), waves.getLast(), variable))
            .orElse(NOT_ASKED);
  }

  private Computed of(Figure figure, Link link) {
    if (link.matrix().isPresent()) {
      return matrices.drivers(figure.statistic(), link);
    }
    if (link.question().isEmpty()) {
      return switch (figure.statistic()) {
        case Statistic.Size size -> respondents(link);
        case Statistic.ResponseRate rate -> responses.rate(link);
        default -> UNLINKED;
      };
    }
    if (link.measure() == MeasureKind.AGENCY_MEAN) {
      return agencyMean(link);
    }
    var variable = variable(figure, figure.agency());
    if (variable.isEmpty()) {
      return NOT_ASKED;
    }
    return switch (figure.statistic()) {
      case Statistic.Share share -> value(link, variable.get(), labelled(link), 100);
      case Statistic.Mean mean -> value(link, variable.get(), kind(Line.Kind.MEAN), 1);
      case Statistic.NetPromoters points -> value(link, variable.get(), kind(Line.Kind.NPS), 1);
      case Statistic.Test test -> test(link, variable.get());
      case Statistic.Quadrant quadrant -> quadrant(link, variable.get());
      case Statistic.Judgement words -> value(link, variable.get(), kind(Line.Kind.MEAN), 1);
      case Statistic.Difference words -> contrasts.difference(link, variable.get());
      default -> UNLINKED;
    };
  }

  private Computed respondents(Link link) {
    return cells
        .fielded(link)
        .<Computed>map(
            fielded -> new Computed.Value(fielded.rows().count(), fielded.rows().count()))
        .orElse(NOT_ASKED);
  }

  /** The variable a figure is about, seen as a figure of an agency; empty when it was not asked. */
  Optional<Variable> variable(Figure figure, String agency) {
    return links.of(figure, agency).flatMap(link -> variable(link, agency));
  }

  private Optional<Variable> variable(Link link, String agency) {
    return cells
        .variables(link, each -> each.item().equals(link.item()) && about(each, agency))
        .stream()
        .findFirst();
  }

  private boolean about(Variable variable, String agency) {
    return variable.agency().isEmpty() || variable.agency().equals(cells.agency(agency));
  }

  private static Predicate<Line> labelled(Link link) {
    return Cells.labelled(link.category());
  }

  private static Predicate<Line> kind(Line.Kind kind) {
    return line -> line.kind() == kind;
  }

  private Computed value(Link link, Variable variable, Predicate<Line> line, double unit) {
    return estimate(link, variable, line)
        .<Computed>map(cell -> new Computed.Value(cell.value() * unit, cell.n()))
        .orElse(NO_CELL);
  }

  private Optional<Cell.Estimate> estimate(Link link, Variable variable, Predicate<Line> line) {
    return cells.estimate(link, variable, line, link.segments().stream().findFirst());
  }

  /** How many answers everybody's cell beside a subgroup's stands on. */
  Optional<Computed.Range> wholeBase(Figure figure) {
    var whole = new ArrayList<Cell.Estimate>();
    for (var member : members(figure)) {
      var link = links.of(figure, member);
      var variable = variable(figure, member);
      if (link.isPresent() && variable.isPresent()) {
        var line =
            figure.statistic() instanceof Statistic.Mean
                ? kind(Line.Kind.MEAN)
                : labelled(link.get());
        estimate(link.get().everybody(), variable.get(), line).ifPresent(whole::add);
      }
    }
    return range(whole);
  }

  private static List<String> members(Figure figure) {
    return figure.statistic() instanceof Statistic.ShareRange range
        ? range.over()
        : List.of(figure.agency());
  }

  private Computed range(Figure figure, Statistic.ShareRange range) {
    var found = new ArrayList<Cell.Estimate>();
    if (range.over().stream().allMatch(member -> cells.agency(member).isPresent())) {
      for (var member : range.over()) {
        var link = links.of(figure, member);
        variable(figure, member)
            .flatMap(variable -> estimate(link.get(), variable, labelled(link.get())))
            .ifPresent(found::add);
      }
      return found.size() == range.over().size() ? rounded(found) : UNLINKED;
    }
    var link = links.of(figure);
    link.ifPresent(
        of ->
            cells
                .variables(of, each -> about(each, figure.agency()))
                .forEach(each -> estimate(of, each, labelled(of)).ifPresent(found::add)));
    return found.isEmpty() ? UNLINKED : rounded(found);
  }

  private static Computed rounded(List<Cell.Estimate> cells) {
    var range = range(cells).orElseThrow();
    return new Computed.Range(
        range.least() * 100, range.most() * 100, range.leastN(), range.mostN());
  }

  private static Optional<Computed.Range> range(List<Cell.Estimate> cells) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    var values = cells.stream().mapToDouble(Cell.Estimate::value).summaryStatistics();
    var bases = cells.stream().mapToLong(Cell.Estimate::n).summaryStatistics();
    return Optional.of(
        new Computed.Range(values.getMin(), values.getMax(), bases.getMin(), bases.getMax()));
  }

  /** The mean of the means of the agencies the question is asked about. */
  private Computed agencyMean(Link link) {
    var means =
        cells.variables(link, each -> each.item().equals(link.item())).stream()
            .filter(each -> each.agency().isPresent())
            .flatMap(each -> estimate(link, each, kind(Line.Kind.MEAN)).stream())
            .toList();
    return means.isEmpty()
        ? NOT_ASKED
        : new Computed.Value(
            means.stream().mapToDouble(Cell.Estimate::value).average().getAsDouble(),
            means.stream().mapToLong(Cell.Estimate::n).sum());
  }

  private Computed test(Link link, Variable variable) {
    return cells
        .difference(link, variable)
        .<Computed>map(
            difference ->
                new Computed.Word(
                    difference.p() < SIGNIFICANT ? "significant" : "not significant",
                    OptionalLong.empty()))
        .orElse(NO_CELL);
  }

  private Computed quadrant(Link link, Variable variable) {
    return matrices
        .quadrant(link, variable)
        .<Computed>map(
            found -> new Computed.Word(found.words().in("nl"), OptionalLong.of(found.n())))
        .orElse(NO_CELL);
  }
}
