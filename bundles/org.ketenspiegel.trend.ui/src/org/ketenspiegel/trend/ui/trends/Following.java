// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.trends;

import java.util.List;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Findings;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.trend.Trend;
import org.ketenspiegel.trend.TrendOptions;
import org.ketenspiegel.ui.answers.Computation;

/** Computes a trend with all that its views show beside one another. */
record Following(Runner runner, Rules rules) {

  TrendOptions defaults(StudyData data) {
    return (TrendOptions) runner.defaults(Trend.ID, data.outline());
  }

  Trended of(StudyData data, TrendOptions options, Watch watch) {
    AnalysisResult result = Computation.answered(runner, data, Trend.ID, options, watch);
    Results results = new Results(data, runner);
    List<Finding> findings =
        result instanceof Unanswered
            ? List.of()
            : new Findings(rules, new Setting(results)).in(List.of(new Source(Trend.ID, result)));
    return new Trended(data, options, result, findings, results);
  }

  /** What suits another audience: its overall judgements, of everybody. */
  static TrendOptions of(String audience, TrendOptions before) {
    return new TrendOptions(
        audience,
        List.of(),
        List.of(),
        "",
        "",
        before.convert(),
        before.adjust(),
        before.replicates(),
        before.confidence(),
        before.seed());
  }

  static TrendOptions with(TrendOptions options, String audience, List<String> questions) {
    return new TrendOptions(
        audience,
        questions,
        options.by(),
        options.statistic(),
        options.decompose(),
        options.convert(),
        options.adjust(),
        options.replicates(),
        options.confidence(),
        options.seed());
  }
}
