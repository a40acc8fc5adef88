// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ketenspiegel.analysis.estimation.UnitSums;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Footprint;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.PAdjustment;

/**
 * A column for each category of each characteristic, most dissatisfied first; lines for its share
 * of fails and its mean, each followed by that of everybody else.
 */
final class ProfileTable {

  /** Keys of the lines. */
  static final String FAIL = "fail";

  static final String OTHERS_FAIL = Line.ofOthers(FAIL);
  static final String MEAN = "mean";
  static final String OTHERS_MEAN = Line.ofOthers(MEAN);

  /** Each follows the figure it is the same of. */
  private static final Text OTHERS = Text.of("de anderen", "the others");

  private final Outcome outcome;
  private final Contest shares;
  private final Contest means;
  private final ProfileWords words;

  ProfileTable(Outcome outcome, ProfileOptions options, ProfileWords words) {
    this.outcome = outcome;
    this.shares = new Contest(FAIL, Contest.Kind.SHARE, options.confidence());
    this.means = new Contest(MEAN, Contest.Kind.MEAN, options.confidence());
    this.words = words;
  }

  Table of(List<Characteristic> characteristics) {
    List<Standing> standings =
        characteristics.stream()
            .flatMap(c -> c.parts().stream().map(p -> standing(c, p)))
            .sorted(Comparator.comparingDouble((Standing s) -> s.rank(outcome)).reversed())
            .toList();
    List<Difference> differences = new ArrayList<>(adjusted(standings, Standing::worse));
    differences.addAll(adjusted(standings, Standing::apart));
    List<Group> groups = new ArrayList<>(List.of(whole()));
    standings.forEach(s -> groups.add(group(s)));
    Rows all = outcome.fielded().rows();
    Cell failing = shares.cell(outcome.fails(all));
    Cell scoring = means.cell(outcome.scores(all));
    return new Table(
        Optional.of(outcome.variable().id()),
        words.title(outcome),
        outcome.variable().text(),
        Text.of("kenmerk", "characteristic"),
        groups,
        lines(),
        List.of(
            row(failing, standings, Standing::fails),
            row(new Cell.Empty(), standings, Standing::othersFail),
            row(scoring, standings, Standing::mean),
            row(new Cell.Empty(), standings, Standing::othersMean)),
        differences,
        words.basis(outcome, characteristics, differences),
        Provenance.of(outcome.fielded()),
        footprints(standings));
  }

  private Standing standing(Characteristic characteristic, Characteristic.Part part) {
    return Standing.of(outcome, characteristic, part, shares, means);
  }

  private List<Line> lines() {
    Text fail = outcome.fail();
    Text mean = Text.of("gemiddelde", "mean");
    return List.of(
        line(FAIL, Line.Kind.NET, fail),
        line(OTHERS_FAIL, Line.Kind.NET, OTHERS),
        line(MEAN, Line.Kind.MEAN, mean),
        line(OTHERS_MEAN, Line.Kind.MEAN, OTHERS));
  }

  private static Line line(String key, Line.Kind kind, Text label) {
    return new Line(key, kind, label, OptionalDouble.empty(), Optional.empty(), Optional.empty());
  }

  private static List<Cell> row(
      Cell whole, List<Standing> standings, Function<Standing, Cell> cell) {
    List<Cell> row = new ArrayList<>(List.of(whole));
    standings.forEach(s -> row.add(cell.apply(s)));
    return row;
  }

  private Group whole() {
    return group(
        "total", Text.of("totaal", "total"), outcome.fails(outcome.fielded().rows()).sums());
  }

  private static Group group(Standing s) {
    return group(s.part().key(), s.characteristic().called(s.part()), s.judging().sums());
  }

  private static Group group(String key, Text label, UnitSums base) {
    return new Group(
        key, label, Optional.empty(), base.base(), base.weight(), base.effectiveBase());
  }

  /**
   * All categories are one family (Holm). Where there are just two, each is the other's complement:
   * that is one test, counted once.
   */
  private List<Difference> adjusted(
      List<Standing> standings, Function<Standing, Optional<Difference>> difference) {
    List<Standing> tested = new ArrayList<>();
    for (Standing s : standings) {
      boolean counted = tested.stream().anyMatch(t -> opposite(s).equals(Optional.of(t.part())));
      if (!counted && difference.apply(s).isPresent()) {
        tested.add(s);
      }
    }
    double[] p =
        PAdjustment.HOLM.adjust(
            tested.stream().mapToDouble(s -> difference.apply(s).orElseThrow().p()).toArray());
    List<Difference> found = new ArrayList<>();
    for (Standing s : standings) {
      Optional<Characteristic.Part> opposite = opposite(s);
      for (int i = 0; i < p.length; i++) {
        Characteristic.Part of = tested.get(i).part();
        if (of.equals(s.part()) || opposite.equals(Optional.of(of))) {
          double adjusted = p[i];
          difference.apply(s).ifPresent(d -> found.add(d.adjusted(adjusted)));
        }
      }
    }
    return found;
  }

  private Optional<Characteristic.Part> opposite(Standing s) {
    return s.characteristic().opposite(s.part(), outcome.judging().or(outcome.scored()));
  }

  /** The others of a category follow from it and the whole, so that they are kept back with it. */
  private List<List<Footprint>> footprints(List<Standing> standings) {
    List<Footprint> fails = footprints(standings, "/shares", outcome.judging());
    List<Footprint> scores = footprints(standings, "/scores", outcome.scored());
    return List.of(fails, fails, scores, scores);
  }

  /**
   * Each characteristic is looked at for itself, with the whole: the categories of all together cut
   * the respondents into too many pieces to go through.
   */
  private List<Footprint> footprints(List<Standing> standings, String kind, Rows counted) {
    String figure = outcome.variable().id() + kind;
    Rows all = outcome.fielded().rows();
    List<Footprint> row = new ArrayList<>();
    row.add(new Footprint(figure, all, () -> all.and(counted)));
    for (Standing s : standings) {
      Rows rows = s.part().rows();
      row.add(new Footprint(figure + "/" + s.characteristic().id(), rows, () -> rows.and(counted)));
    }
    return row;
  }
}
