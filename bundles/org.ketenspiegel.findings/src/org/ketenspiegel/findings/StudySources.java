// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;

/**
 * The results that a study asks for: those of its saved analyses and of the blocks of reports, kept
 * back so that nothing small can be worked out from several of them.
 *
 * @param results where sentences about them look their numbers up
 */
public record StudySources(List<Source> sources, Results results) {

  public StudySources {
    sources = List.copyOf(sources);
  }

  /** Each once, saved analyses first; what is not installed is left out. */
  public static StudySources of(Study study, StudyData data, Runner runner) {
    Map<Request, String> asked = new LinkedHashMap<>();
    study
        .getAnalyses()
        .forEach(a -> ask(a.getId(), a.getAnalysis(), a.getOptions(), data, runner, asked));
    for (Report report : study.getReports()) {
      report.getChapters().stream()
          .flatMap(c -> c.getBlocks().stream())
          .filter(AnalysisBlock.class::isInstance)
          .map(AnalysisBlock.class::cast)
          .forEach(b -> ask(b.getId(), b.getAnalysis(), b.getOptions(), data, runner, asked));
    }
    Runner publisher = runner.publishing(data, List.copyOf(asked.keySet()));
    List<Source> sources = new ArrayList<>();
    asked.forEach(
        (request, id) ->
            sources.add(
                new Source(
                    id,
                    publisher.run(
                        data, request.analysis(), request.options(), Runner.Watch.NOBODY))));
    return new StudySources(sources, new Results(data, publisher));
  }

  /** Options as an analysis reads them. */
  public static Map<String, String> options(EList<OptionValue> saved) {
    Map<String, String> options = new HashMap<>();
    saved.forEach(o -> options.put(o.getName(), o.getValue() == null ? "" : o.getValue()));
    return options;
  }

  private static void ask(
      String id,
      String analysis,
      EList<OptionValue> options,
      StudyData data,
      Runner runner,
      Map<Request, String> asked) {
    if (runner.contributions().stream().anyMatch(c -> c.id().equals(analysis))) {
      asked.putIfAbsent(runner.request(data, analysis, options(options)), id == null ? "" : id);
    }
  }
}
