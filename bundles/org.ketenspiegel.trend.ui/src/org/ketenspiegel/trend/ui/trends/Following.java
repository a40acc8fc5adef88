// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.trends;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
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
import org.ketenspiegel.ui.answers.AnswersInHand.Answered;
import org.ketenspiegel.ui.answers.Computation;

/** Computes a trend with all that its views show beside one another. */
record Following(Runner runner, Rules rules) {

  /**
   * What is followed at first.
   *
   * @param fault why the options that the study keeps were not taken; empty when they were
   */
  record Beginning(TrendOptions options, String fault) {}

  /** The first trend that the study keeps, else its overall judgements. */
  Beginning beginning(Answered open) {
    TrendOptions defaults = (TrendOptions) runner.defaults(Trend.ID, open.data().outline());
    Map<String, String> kept = new LinkedHashMap<>();
    open.study().study().getAnalyses().stream()
        .filter(a -> Trend.ID.equals(a.getAnalysis()))
        .findFirst()
        .ifPresent(a -> a.getOptions().forEach(o -> kept.put(o.getName(), o.getValue())));
    try {
      return new Beginning(OptionValues.read(defaults, kept).options(), "");
    } catch (IllegalArgumentException e) {
      return new Beginning(defaults, String.valueOf(e.getMessage()));
    }
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
