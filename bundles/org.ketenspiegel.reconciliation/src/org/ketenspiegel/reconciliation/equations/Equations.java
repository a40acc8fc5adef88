// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.equations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketenspiegel.reconciliation.figures.Base;
import org.ketenspiegel.reconciliation.figures.Figure;
import org.ketenspiegel.reconciliation.figures.Printed;
import org.ketenspiegel.reconciliation.figures.Statistic;
import org.ketenspiegel.reconciliation.structure.Labels;
import org.ketenspiegel.reconciliation.structure.Premise;
import org.ketenspiegel.reconciliation.structure.Structure;
import org.ketenspiegel.reconciliation.whole.Unknowns;

/** The figures of a file as statements about whole unknowns. */
public final class Equations {

  private final Sheet sheet = new Sheet();
  private final Structure structure;
  private final Map<List<String>, Population> populations = new HashMap<>();
  private final Map<Cell, Answers> answers = new LinkedHashMap<>();
  private final Map<Figure, Statement> statements = new LinkedHashMap<>();
  private final Set<Figure> derived = new HashSet<>();
  private final Optional<Unknowns> tight;

  public Equations(List<Figure> figures, Structure structure) {
    this.structure = structure;
    figures.stream()
        .collect(groupingBy(Equations::population, LinkedHashMap::new, Collectors.toList()))
        .forEach(this::population);
    answers.keySet().stream()
        .collect(groupingBy(Cell::figure, LinkedHashMap::new, Collectors.toList()))
        .forEach(this::state);
    figures.stream().filter(figure -> !statements.containsKey(figure)).forEach(this::stateAlone);
    tight = sheet.tight();
  }

  /** Whether the facts by themselves are possible. */
  public boolean possible() {
    return tight.isPresent();
  }

  /** The unknowns, narrowed by the facts. */
  public Unknowns tight() {
    return tight.orElseThrow();
  }

  public Sheet sheet() {
    return sheet;
  }

  /** A statement for each figure that is about counts, in the order of the file. */
  public Map<Figure, Statement> statements() {
    return statements;
  }

  /** Figures that follow from others: nets and net promoter scores whose shares are printed too. */
  public Set<Figure> derived() {
    return derived;
  }

  /** The largest number of respondents there can be in a figure's survey. */
  public int respondents(Figure figure) {
    return populations.get(population(figure)).most();
  }

  private static List<String> population(Figure figure) {
    return List.of(figure.document(), figure.population());
  }

  private void population(List<String> key, List<Figure> figures) {
    var population = new Population(sheet, figures);
    populations.put(key, population);
    var agencies = figures.stream().map(Figure::agency).collect(toSet());
    figures.stream()
        .flatMap(figure -> Cell.of(figure, agencies).stream())
        .collect(groupingBy(Cell::topic, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(cells -> topic(cells, population));
  }

  private void topic(List<Cell> cells, Population population) {
    var byLabel = new LinkedHashMap<String, Answers>();
    Standing.of(cells)
        .forEach(
            (cell, standing) -> {
              var same =
                  byLabel.computeIfAbsent(
                      standing.label(),
                      label ->
                          new Answers(
                              sheet, population, structure, cell.figure(), standing.whole()));
              if (!cell.everybody()) {
                same.subgroup(cell.figure(), standing.part());
              }
              answers.put(cell, same);
            });
    byLabel.values().forEach(Answers::settle);
    cells.stream()
        .filter(cell -> cell.figure().statistic() instanceof Statistic.Share)
        .collect(
            groupingBy(
                cell -> new Place(answers.get(cell), group(cell)),
                LinkedHashMap::new,
                groupingBy(
                    cell -> structure.parts(cell.figure(), cell.figure().category()).isEmpty())))
        .forEach(this::shares);
  }

  private record Place(Answers answers, String group) {}

  private static String group(Cell cell) {
    return cell.everybody() ? Answers.EVERYBODY : cell.figure().subgroup();
  }

  /** Categories that are all answers fill the base; nets are derived from them. */
  private void shares(Place place, Map<Boolean, List<Cell>> cells) {
    var singles = cells.getOrDefault(true, List.of()).stream().map(Cell::figure).toList();
    var printed = singles.stream().map(each -> Labels.normal(each.category())).collect(toSet());
    var nets = new ArrayList<Net>();
    for (var cell : cells.getOrDefault(false, List.of())) {
      var net = Net.of(cell.figure(), structure, printed);
      nets.add(net);
      if (net.lacking().isEmpty()) {
        derived.add(cell.figure());
      }
    }
    place.answers.exhaust(place.group, singles, Net.lacking(nets), Net.cover(nets));
  }

  private void state(Figure figure, List<Cell> cells) {
    var population = populations.get(population(figure));
    if (figure.base().isPresent() && figure.base().get().least() > population.most()) {
      statements.put(figure, new Statement.Never(figure));
      return;
    }
    var first = cells.getFirst();
    switch (figure.statistic()) {
      case Statistic.Share(var percent) -> put(figure, share(first), percent);
      case Statistic.Mean(var mean, var scale) ->
          put(figure, mean(first, scale.orElseThrow()), mean);
      case Statistic.NetPromoters(var points) -> put(figure, netPromoters(first), points);
      case Statistic.ShareRange range -> {
        var members = cells.stream().map(cell -> member(share(cell), population.most())).toList();
        statements.put(figure, new Statement.Range(figure, members, range));
      }
      default -> throw new IllegalStateException("no cells are made of " + figure.statistic());
    }
  }

  private void put(Figure figure, Ratio ratio, Printed value) {
    statements.put(figure, new Statement.Value(figure, ratio, value));
  }

  private Ratio share(Cell cell) {
    var of = answers.get(cell);
    var count = of.count(group(cell), cell.figure().category());
    return new Ratio(of.base(group(cell)), List.of(count), List.of(), 100);
  }

  private Ratio mean(Cell cell, Base scale) {
    var of = answers.get(cell);
    var sum = of.sum(group(cell), scale);
    return new Ratio(of.base(group(cell)), List.of(sum), List.of(), 1);
  }

  private Ratio netPromoters(Cell cell) {
    var of = answers.get(cell);
    var shares =
        answers.keySet().stream()
            .filter(each -> answers.get(each) == of && group(each).equals(group(cell)))
            .filter(each -> each.figure().statistic() instanceof Statistic.Share)
            .map(each -> each.figure().category())
            .toList();
    var named = Promoters.of(cell.figure().category(), shares);
    if (named.printed() == Promoters.Shares.BOTH) {
      derived.add(cell.figure());
    }
    var promoters = of.count(group(cell), named.promoters());
    var detractors = of.count(group(cell), named.detractors());
    sheet.sumAtMost(
        List.of(promoters, detractors), of.base(group(cell)), Optional.<Premise>empty());
    return new Ratio(of.base(group(cell)), List.of(promoters), List.of(detractors), 100);
  }

  private Statement.Member member(Ratio ratio, int most) {
    return new Statement.Member(ratio, sheet.unknown(0, 1), sheet.unknown(0, 1), most);
  }

  /** A range over what the file has no figures of, or a response rate: it stands by itself. */
  private void stateAlone(Figure figure) {
    var most = populations.get(population(figure)).most();
    switch (figure.statistic()) {
      case Statistic.ShareRange range -> {
        var members = range.over().stream().map(each -> member(free(figure, most), most)).toList();
        var two = members.size() > 1 ? members : twice(members, figure, most);
        statements.put(figure, new Statement.Range(figure, two, range));
      }
      case Statistic.ResponseRate(var percent) -> {
        var base = figure.base().orElse(new Base(1, Sheet.MOST));
        var answered = sheet.unknown(base.least(), base.most());
        var approached = sheet.unknown(1, Integer.MAX_VALUE / 1000);
        sheet.atMost(answered, approached);
        put(figure, new Ratio(approached, List.of(answered), List.of(), 100), percent);
      }
      default -> {}
    }
  }

  /** A range over statements that are not named spans at least two of them. */
  private List<Statement.Member> twice(List<Statement.Member> one, Figure figure, int most) {
    return List.of(one.getFirst(), member(free(figure, most), most));
  }

  private Ratio free(Figure figure, int most) {
    var base = figure.base().orElse(new Base(1, most));
    var n = sheet.unknown(base.least(), base.most());
    var count = sheet.unknown(0, base.most());
    sheet.atMost(count, n);
    return new Ratio(n, List.of(count), List.of(), 100);
  }
}
