// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.edit.StudyEditing;
import org.ketenspiegel.model.study.ComparabilityReview;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage.Literals;
import org.ketenspiegel.model.study.Translation;

/**
 * Writes down what a person judges of two versions, with who and when; each edit can be undone.
 *
 * @param reviewer who judges
 */
public record Reviewing(StudyEditing editing, String reviewer, Clock clock) {

  /** Judges, or judges otherwise; nothing happens when it is judged so already. */
  public void judge(Reviewed question, Continuity continuity) {
    if (question.review().isEmpty()) {
      add(question, continuity, List.of());
    } else if (question.review().get().getContinuity() != continuity) {
      set(question.review().get(), Map.of(Literals.COMPARABILITY_REVIEW__CONTINUITY, continuity));
    }
  }

  /** Says why; who says so without having judged agrees with what counts already. */
  public void explain(Reviewed question, String language, String words) {
    List<Translation> notes = new ArrayList<>();
    question.review().ifPresent(r -> notes.addAll(EcoreUtil.copyAll(r.getNote())));
    boolean same =
        notes.stream()
            .filter(n -> language.equals(n.getLanguage()))
            .map(Translation::getValue)
            .findFirst()
            .orElse("")
            .equals(words);
    if (same) {
      return;
    }
    notes.removeIf(n -> language.equals(n.getLanguage()));
    if (!words.isEmpty()) {
      Translation note = StudyFactory.eINSTANCE.createTranslation();
      note.setLanguage(language);
      note.setValue(words);
      notes.add(note);
    }
    if (question.review().isEmpty()) {
      add(question, question.inForce(), notes);
    } else {
      set(question.review().get(), Map.of(Literals.COMPARABILITY_REVIEW__NOTE, notes));
    }
  }

  /** Leaves it to the rules again. */
  public void withdraw(Reviewed question) {
    question.review().ifPresent(r -> editing.remove(ReviewMessages.withdraw, r));
  }

  private void add(Reviewed question, Continuity continuity, List<Translation> notes) {
    ComparabilityReview review = StudyFactory.eINSTANCE.createComparabilityReview();
    review.setId(
        FreeId.of(question.key() + " " + question.pair().after().getId(), editing.study()));
    review.setBefore(question.pair().before());
    review.setAfter(question.pair().after());
    review.setQuestion(question.key());
    review.setContinuity(continuity);
    review.getNote().addAll(notes);
    review.setReviewer(reviewer);
    review.setDate(today());
    editing.add(ReviewMessages.judge, editing.study(), Literals.STUDY__REVIEWS, review);
  }

  private void set(ComparabilityReview review, Map<EStructuralFeature, ?> values) {
    Map<EStructuralFeature, Object> all = new LinkedHashMap<>(values);
    all.put(Literals.COMPARABILITY_REVIEW__REVIEWER, reviewer);
    all.put(Literals.COMPARABILITY_REVIEW__DATE, today());
    editing.set(ReviewMessages.judge, review, all);
  }

  private String today() {
    return LocalDate.now(clock).toString();
  }
}
