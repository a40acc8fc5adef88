// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model.edit;

import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Named;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/** One text of the study in all its languages: whose it is and which of its texts. */
public record Wording(EObject owner, EReference feature) {

  /** The name by which researchers know something; respondents never see it. */
  public static Wording name(Named named) {
    return new Wording(named, StudyPackage.Literals.NAMED__NAME);
  }

  public Text text() {
    return Text.of(translations());
  }

  /** What respondents read in a fielded questionnaire must stay what they read. */
  public boolean frozen() {
    return feature != StudyPackage.Literals.NAMED__NAME
        && instrument().map(Instrument::isFrozen).orElse(false);
  }

  private Optional<Instrument> instrument() {
    for (EObject at = owner; at != null; at = at.eContainer()) {
      if (at instanceof Instrument instrument) {
        return Optional.of(instrument);
      }
    }
    return Optional.empty();
  }

  Optional<Translation> in(String language) {
    return translations().stream().filter(t -> language.equals(t.getLanguage())).findFirst();
  }

  @SuppressWarnings("unchecked")
  private EList<Translation> translations() {
    return (EList<Translation>) owner.eGet(feature);
  }
}
