// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.comparison.mirror.MirrorOptions;
import org.ketenspiegel.comparison.mirror.Weighing;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Findings;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Results;

/** Computes a mirror with all that its views show beside one another. */
record Reflecting(Runner runner, Rules rules) {

  /** What is held before the mirror, the matrices of its agencies, and what can be said of it. */
  Mirrored of(StudyData data, MirrorOptions options, Watch watch) {
    AnalysisResult result = runner.run(data, Mirror.ID, options, watch);
    List<Pane> panes = Pane.of(result);
    Results results = new Results(data, runner);
    List<Finding> findings =
        new Findings(rules, new Setting(results)).in(List.of(new Source(Mirror.ID, result)));
    return new Mirrored(data, options, result, panes, matrices(data, watch), findings, results);
  }

  /** Of those who experience, by audience and agency; the mirror has asked for most of them. */
  private Map<Mirrored.Seen, Placement> matrices(StudyData data, Watch watch) {
    Map<Mirrored.Seen, Placement> found = new LinkedHashMap<>();
    for (Fielded fielded : Mirrored.experiencing(data).reversed()) {
      for (Weighing weighing : Weighing.all(fielded)) {
        Mirrored.Seen seen = new Mirrored.Seen(weighing.audience(), weighing.agency());
        if (!found.containsKey(seen)) {
          matrix(data, weighing, watch).ifPresent(p -> found.put(seen, p));
        }
      }
    }
    return found;
  }

  private Optional<Placement> matrix(StudyData data, Weighing weighing, Watch watch) {
    boolean installed =
        runner.contributions().stream().anyMatch(c -> c.id().equals(Weighing.ANALYSIS));
    if (!installed) {
      return Optional.empty();
    }
    var request = runner.request(data, Weighing.ANALYSIS, weighing.options());
    return runner.run(data, request.analysis(), request.options(), watch) instanceof Placement p
        ? Optional.of(p)
        : Optional.empty();
  }
}
