// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;
import org.ketenspiegel.ui.study.OpenStudy;

/**
 * Whom the questions are asked of: an audience of a study, with its answers.
 *
 * @param questions those that have a table
 */
public record Asked(
    OpenStudy study, StudyData data, Fielded fielded, List<QuestionEntry> questions) {

  /** The audience of that id, else the first with answers; empty when none has any. */
  static Optional<Asked> of(OpenStudy study, StudyData data, String audience) {
    return data.latest(audience)
        .or(() -> data.fieldings().stream().findFirst().flatMap(f -> data.latest(f.audience())))
        .map(fielded -> new Asked(study, data, fielded, QuestionEntry.of(fielded)));
  }

  public String language() {
    return study.language();
  }

  /** The entries that the words of options mean. */
  List<QuestionEntry> meant(List<String> words) {
    return questions.stream().filter(e -> words.stream().anyMatch(e::isMeantBy)).toList();
  }

  /** Whether nothing that a result depends on, or that is shown of it, differs. */
  boolean sameAs(Asked other) {
    return study == other.study
        && data.hash().equals(other.data.hash())
        && data.outline().equals(other.data.outline())
        && fielded.audience().equals(other.fielded.audience())
        && questions.equals(other.questions);
  }
}
