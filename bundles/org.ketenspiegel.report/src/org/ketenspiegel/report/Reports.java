// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.report.block.Context;
import org.ketenspiegel.report.block.Pictures;
import org.ketenspiegel.report.block.Said;
import org.ketenspiegel.report.html.AgencyMarks;

/** From the outline of a report to a file. */
public final class Reports {

  /** The languages that the fixed words are written in. */
  public static final List<String> LANGUAGES = List.of("nl", "en");

  private Reports() {}

  /** The report of that id, or the first one. */
  public static Optional<Report> find(Study study, Optional<String> id) {
    return study.getReports().stream()
        .filter(r -> id.isEmpty() || id.get().equals(r.getId()))
        .findFirst();
  }

  /** One HTML file that needs nothing beside it: no script, no font, no picture from elsewhere. */
  public static byte[] html(
      Study study, StudyData data, Report report, Edition edition, Runner runner, Rules rules) {
    return html(study, data, report, edition, runner, rules, fraction -> {});
  }

  /**
   * The same, watched.
   *
   * @param rules what finds the sentences at the head of chapters
   * @param progress hears after every block, one at a time, which fraction is written; what it
   *     throws ends the work
   */
  public static byte[] html(
      Study study,
      StudyData data,
      Report report,
      Edition edition,
      Runner runner,
      Rules rules,
      DoubleConsumer progress) {
    Context context =
        new Context(
            study,
            data,
            runner,
            edition,
            new Numbers(edition.language()),
            new AgencyMarks(data.outline().agencies()),
            new Pictures(data.outline(), edition.language()),
            new Said(rules, new Results(data, runner), Section.anchors(report)));
    return new HtmlReport(report, context, progress).write().getBytes(StandardCharsets.UTF_8);
  }
}
