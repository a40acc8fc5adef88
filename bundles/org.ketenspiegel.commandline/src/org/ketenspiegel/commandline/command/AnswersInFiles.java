// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.instrument.checks.CheckFinding;
import org.ketenspiegel.instrument.checks.Severity;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.openanswers.AnswerChecks;
import org.ketenspiegel.openanswers.AnswerFault;

/**
 * What only the answers of a study tell: columns that are not there, respondents who occur twice,
 * values off their scale, answers outside the route, and what is left to code.
 *
 * @param folder the study's
 */
record AnswersInFiles(Study study, Path folder, Contributions contributions) {

  /**
   * The findings; a file that cannot be read is one of them, and ends the search.
   *
   * @param told what is wrong with the study itself: with an error in a questionnaire or a wave
   *     nobody can tell how its answers are to be read
   */
  List<CheckFinding> findings(List<CheckFinding> told) {
    if (told.stream().anyMatch(AnswersInFiles::leavesAnswersUnread)) {
      return List.of(
          finding(
              "answers-unread",
              Severity.HINT,
              studyFile(),
              Text.of(
                  "De antwoorden zijn niet bekeken, omdat een vragenlijst of meting een fout"
                      + " heeft.",
                  "The answers were not looked at, as a questionnaire or a wave has an error.")));
    }
    try {
      OpenStudy open = OpenStudy.answered(study, folder, contributions);
      List<CheckFinding> found = new ArrayList<>();
      open.findings().stream()
          .filter(f -> f.severity() != org.ketenspiegel.importing.Severity.NOTE)
          .forEach(f -> found.add(finding(f, Severity.WARNING)));
      AnswerChecks.of(open.data()).forEach(f -> found.add(finding(f)));
      return List.copyOf(found);
    } catch (ImportException e) {
      return List.of(finding(e.finding(), Severity.ERROR));
    }
  }

  private static boolean leavesAnswersUnread(CheckFinding finding) {
    boolean decides = false;
    for (EObject each = finding.object(); each != null; each = each.eContainer()) {
      decides |= each instanceof Instrument || each instanceof Wave;
    }
    return decides && finding.severity() == Severity.ERROR;
  }

  private CheckFinding finding(Finding finding, Severity severity) {
    return finding("answers", severity, studyFile(), finding.sentence());
  }

  private CheckFinding finding(AnswerFault fault) {
    String place = studyFile() + ", '" + fault.about() + "'";
    return finding(fault.check(), Severity.WARNING, place, fault.message());
  }

  private CheckFinding finding(String check, Severity severity, String place, Text message) {
    return new CheckFinding(check, severity, study, place, message);
  }

  private String studyFile() {
    return study.eResource().getURI().lastSegment();
  }
}
