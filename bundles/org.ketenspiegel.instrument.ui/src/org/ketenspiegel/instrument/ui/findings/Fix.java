// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.findings;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.ketenspiegel.instrument.checks.CheckFinding;
import org.ketenspiegel.model.edit.StudyEditing;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.MissingKind;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.StudyPackage;

/** What mends a finding at once, where only one thing can be meant; it can be undone. */
enum Fix {
  REMOVE(
      FindingMessages.fix_remove,
      "scale-unused",
      "net-empty",
      "block-empty",
      "chapter-empty",
      "review-version-unknown",
      "review-question-unknown",
      "review-twice",
      "review-without-waves") {
    @Override
    void apply(StudyEditing editing, EObject object) {
      editing.remove(title(), object);
    }
  },
  FREEZE(FindingMessages.fix_freeze, "questionnaire-not-frozen") {
    @Override
    void apply(StudyEditing editing, EObject object) {
      editing.set(title(), object, StudyPackage.Literals.INSTRUMENT__FROZEN, true);
    }
  },
  SCORE(FindingMessages.fix_score, "missing-with-score") {
    @Override
    void apply(StudyEditing editing, EObject object) {
      editing.unset(title(), object, StudyPackage.Literals.CATEGORY__SCORE);
    }
  },
  EXCLUSIVE(FindingMessages.fix_exclusive, "missing-not-exclusive") {
    @Override
    void apply(StudyEditing editing, EObject object) {
      ((MultipleChoice) object)
          .getScale().getCategories().stream()
              .filter(c -> c.getMissing() != MissingKind.NONE && !c.isExclusive())
              .forEach(c -> exclusive(editing, c, true));
    }
  },
  NOT_EXCLUSIVE(FindingMessages.fix_not_exclusive, "exclusive-without-effect") {
    @Override
    void apply(StudyEditing editing, EObject object) {
      ((Scale) object)
          .getCategories().stream()
              .filter(Category::isExclusive)
              .forEach(c -> exclusive(editing, c, false));
    }
  };

  private final String title;
  private final List<String> checks;

  Fix(String title, String... checks) {
    this.title = title;
    this.checks = List.of(checks);
  }

  /** What mends a finding; most need a person. */
  static Optional<Fix> of(CheckFinding finding) {
    return List.of(values()).stream()
        .filter(fix -> fix.checks.contains(finding.check()))
        .findFirst();
  }

  String title() {
    return title;
  }

  abstract void apply(StudyEditing editing, EObject object);

  void exclusive(StudyEditing editing, Category category, Object value) {
    editing.set(title, category, StudyPackage.Literals.CATEGORY__EXCLUSIVE, value);
  }
}
