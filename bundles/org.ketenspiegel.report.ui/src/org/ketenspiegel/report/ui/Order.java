// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.AtomicFile;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.report.Edition;
import org.ketenspiegel.report.Reports;

/**
 * A report to be made of a study as it stands, edits that were not saved included.
 *
 * @param study a copy that nobody edits
 * @param folder where the study and its answers lie
 * @param report one of the study's
 */
public record Order(Study study, Path folder, Report report, String language) {

  /** Beside what people write themselves, so that it can be thrown away. */
  static final String WRITTEN = "reports-out";

  /** None when the study has no report of that id, or none at all. */
  public static Optional<Order> of(
      Study study, Path folder, Optional<String> report, String language) {
    Study frozen = EcoreUtil.copy(study);
    return Reports.find(frozen, report).map(r -> new Order(frozen, folder, r, language));
  }

  /** Where it is written: made again, it takes the place of the one before. */
  public Path file() {
    return folder
        .resolve(WRITTEN)
        .resolve(study.getId() + "-" + report.getId() + "." + language + ".html");
  }

  /**
   * Computes and writes it, whole or not at all.
   *
   * @param progress hears which fraction is done; what it throws ends the work, with no file
   */
  public Path write(
      Contributions contributions, Runner runner, Rules rules, DoubleConsumer progress)
      throws Exception {
    var data = OpenStudy.answered(study, folder, contributions).data();
    progress.accept(0);
    AtomicFile.write(
        file(), Reports.html(study, data, report, Edition.in(language), runner, rules, progress));
    return file();
  }
}
