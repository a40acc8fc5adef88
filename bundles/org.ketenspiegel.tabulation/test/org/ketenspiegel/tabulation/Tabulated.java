// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.model.Text;

/** Tables of a test, and the way to their cells and differences. */
record Tabulated(Table table) {

  static TabulationOptions options(String... questions) {
    return new TabulationOptions("people", List.of(questions));
  }

  static Tabulated of(StudyData data, TabulationOptions options) {
    return of(data, options, runner(Disclosure.UNPROTECTED));
  }

  static Tabulated published(StudyData data, TabulationOptions options) {
    return of(data, options, runner(Disclosure.PROTECTED));
  }

  static Tabulated of(StudyData data, TabulationOptions options, Runner runner) {
    var result = runner.run(data, Tabulation.ID, options, Runner.Watch.NOBODY);
    return new Tabulated((Table) ((Composite) result).parts().getFirst());
  }

  static Runner runner(Disclosure disclosure) {
    return new Runner(
        List.of(new AnalysisContribution(Tabulation.ID, Text.NONE, 0, Tabulation::new)),
        disclosure);
  }

  Cell at(String line, String group) {
    int l = table.lines().stream().map(Line::key).toList().indexOf(line);
    int g = table.groups().stream().map(Group::key).toList().indexOf(group);
    assertTrue(l >= 0 && g >= 0, () -> "no cell " + line + " / " + group + " in " + table);
    return table.cell(l, g);
  }

  /** Whether each group shows a line, in the order of the groups. */
  List<Boolean> shown(String line) {
    return table.groups().stream().map(g -> at(line, g.key()) instanceof Cell.Estimate).toList();
  }

  Difference difference(String line, String first, String second) {
    return table.differences().stream()
        .filter(d -> d.line().equals(line) && d.first().equals(first) && d.second().equals(second))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not compared in " + table.differences()));
  }
}
