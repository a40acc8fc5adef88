// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.ui.study.Kept;
import org.ketenspiegel.ui.study.OpenStudy;

/** Requests as a study keeps them. */
public final class Saving {

  private Saving() {}

  static Request request(SavedAnalysis saved, Runner runner, StudyData data) {
    Map<String, String> options = new LinkedHashMap<>();
    saved.getOptions().forEach(o -> options.put(o.getName(), o.getValue()));
    return Request.saved(runner, data, saved.getAnalysis(), options, Text.of(saved.getName()));
  }

  /** Adds what was asked to the study's analyses; it can be undone. */
  public static SavedAnalysis keep(Request request, String name, OpenStudy open) {
    return kept(request, name, open).keep(ExplorationMessages.keep);
  }

  /** Adds what was asked at the end of a chapter, with the chart that was chosen. */
  public static void report(
      Request request, String heading, Optional<ChartKind> chart, OpenStudy open, Chapter chapter) {
    kept(request, heading, open).report(ExplorationMessages.report, chart, chapter);
  }

  private static Kept kept(Request request, String name, OpenStudy open) {
    return new Kept(open, request.analysis(), request.options(), name);
  }
}
