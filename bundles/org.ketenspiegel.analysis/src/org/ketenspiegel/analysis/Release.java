// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.disclosure.Ledger;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;

/** What leaves the runner: small bases kept back, weak ones marked, the source stamped on. */
final class Release {

  /** Unweighted base below which nothing is shown. */
  static final long SUPPRESSED_BELOW = Disclosure.SMALLEST_BASE;

  /** Effective base below which a figure only hints. */
  static final double INDICATIVE_BELOW = 30;

  private final Disclosure disclosure;
  private final Ledger ledger;
  private final String analysis;
  private final Record options;
  private final StudyData data;

  Release(Disclosure disclosure, Ledger ledger, String analysis, Record options, StudyData data) {
    this.disclosure = disclosure;
    this.ledger = ledger;
    this.analysis = analysis;
    this.options = options;
    this.data = data;
  }

  AnalysisResult of(AnalysisResult result) {
    return switch (result) {
      case Table table -> table(table);
      case Placement placement -> placement(placement);
      case Gaps gaps -> new GapRelease(disclosure).of(gaps, stamp(gaps.provenance()));
      case Series series -> new SeriesRelease(this::cell).of(series, stamp(series.provenance()));
      case Texts texts -> texts(texts);
      case Composite composite ->
          new Composite(composite.kind(), composite.parts().stream().map(this::of).toList());
      case Unanswered unanswered -> unanswered;
    };
  }

  /** Words were made fit to be published by a person; what is told beside them is looked at. */
  private Texts texts(Texts t) {
    return new Texts(
        t.title(),
        t.subtitle(),
        t.texts().stream().map(this::said).toList(),
        t.cautions(),
        t.basis(),
        stamp(t.provenance()));
  }

  private Texts.Said said(Texts.Said said) {
    boolean single = !said.told().isEmpty() && said.sharing() < SUPPRESSED_BELOW;
    return disclosure == Disclosure.PROTECTED && single ? said.withheld() : said;
  }

  private Table table(Table t) {
    List<List<Cell>> cells =
        t.cells().stream().map(line -> line.stream().map(this::cell).toList()).toList();
    if (disclosure == Disclosure.PROTECTED && !t.footprints().isEmpty()) {
      cells = new Unsubtractable(ledger, SUPPRESSED_BELOW).of(t, cells);
    }
    List<List<Cell>> released = cells;
    return new Table(
        t.question(),
        t.title(),
        t.subtitle(),
        t.by(),
        t.groups(),
        t.lines(),
        released,
        t.differences().stream().filter(d -> shown(d, t, released)).toList(),
        t.basis(),
        stamp(t.provenance()));
  }

  private Cell cell(Cell cell) {
    if (!(cell instanceof Cell.Estimate estimate)) {
      return cell;
    }
    if (disclosure == Disclosure.PROTECTED && estimate.n() < SUPPRESSED_BELOW) {
      return new Cell.Suppressed(SUPPRESSED_BELOW);
    }
    return estimate.with(
        estimate.effectiveN() < INDICATIVE_BELOW ? Quality.INDICATIVE : Quality.FIRM);
  }

  /**
   * A difference would give away a figure that one of its two cells keeps back; the rest is what
   * the group leaves of its whole.
   */
  private static boolean shown(Difference d, Table t, List<List<Cell>> cells) {
    for (int group = 0; group < t.groups().size(); group++) {
      String key = t.groups().get(group).key();
      boolean part = key.equals(d.first()) || key.equals(d.second());
      if ((part || (d.againstRest() && isWhole(key, d.first()))) && !shown(d, group, t, cells)) {
        return false;
      }
    }
    return true;
  }

  private static boolean shown(Difference d, int group, Table t, List<List<Cell>> cells) {
    return IntStream.range(0, cells.size())
        .filter(line -> t.lines().get(line).key().equals(d.line()))
        .allMatch(line -> cells.get(line).get(group) instanceof Cell.Estimate);
  }

  private static boolean isWhole(String key, String part) {
    return key.equals("total") || part.startsWith(key + "/");
  }

  private AnalysisResult placement(Placement p) {
    if (disclosure == Disclosure.PROTECTED && p.n() < SUPPRESSED_BELOW) {
      return new Unanswered(
          Text.of(
              "te weinig respondenten (minder dan " + SUPPRESSED_BELOW + ")",
              "too few respondents (fewer than " + SUPPRESSED_BELOW + ")"));
    }
    return new Placement(
        p.title(),
        p.subtitle(),
        p.agency(),
        p.x(),
        p.y(),
        p.points(),
        p.names(),
        p.evidence(),
        p.r2(),
        p.n(),
        p.basis(),
        stamp(p.provenance()));
  }

  private Provenance stamp(Provenance p) {
    return new Provenance(
        analysis,
        OptionValues.write(options),
        data.outline().id(),
        p.data(),
        p.filter(),
        p.weight(),
        p.design(),
        disclosure,
        Software.version(),
        data.outline().notice());
  }
}
