// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;

/** The results that a study asks for: those of its saved analyses and of the blocks of reports. */
public final class StudySources {

  private final StudyData data;
  private final Runner runner;
  private final Set<List<Object>> asked = new HashSet<>();
  private final List<Source> sources = new ArrayList<>();

  private StudySources(StudyData data, Runner runner) {
    this.data = data;
    this.runner = runner;
  }

  /** Each once, saved analyses first; what is not installed is left out. */
  public static List<Source> of(Study study, StudyData data, Runner runner) {
    StudySources found = new StudySources(data, runner);
    study
        .getAnalyses()
        .forEach(a -> found.add(a.getId(), a.getAnalysis(), options(a.getOptions())));
    for (Report report : study.getReports()) {
      report.getChapters().stream()
          .flatMap(c -> c.getBlocks().stream())
          .filter(AnalysisBlock.class::isInstance)
          .map(AnalysisBlock.class::cast)
          .forEach(b -> found.add(b.getId(), b.getAnalysis(), options(b.getOptions())));
    }
    return List.copyOf(found.sources);
  }

  /** Options as an analysis reads them. */
  public static Map<String, String> options(EList<OptionValue> saved) {
    Map<String, String> options = new HashMap<>();
    saved.forEach(o -> options.put(o.getName(), o.getValue() == null ? "" : o.getValue()));
    return options;
  }

  private void add(String id, String analysis, Map<String, String> options) {
    boolean installed = runner.contributions().stream().anyMatch(c -> c.id().equals(analysis));
    if (installed && asked.add(List.of(analysis, options))) {
      sources.add(new Source(id == null ? "" : id, runner.run(data, analysis, options)));
    }
  }
}
