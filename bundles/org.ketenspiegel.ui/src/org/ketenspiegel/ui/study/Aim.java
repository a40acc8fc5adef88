// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import org.eclipse.core.runtime.IAdaptable;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

/**
 * A number that is to be seen where it stands: who opens it shows the analysis that gives it, and
 * the place in the result.
 *
 * @param analysis as a study would save it; it need not be in one
 */
public record Aim(OpenStudy study, SavedAnalysis analysis, Reference cell) implements IAdaptable {

  /**
   * At the analysis that a number comes from.
   *
   * @param name of the analysis, in the language shown
   */
  public static Aim at(OpenStudy study, Reference cell, String name) {
    SavedAnalysis analysis = StudyFactory.eINSTANCE.createSavedAnalysis();
    analysis.setAnalysis(cell.analysis());
    Translation words = StudyFactory.eINSTANCE.createTranslation();
    words.setLanguage(study.language());
    words.setValue(name);
    analysis.getName().add(words);
    cell.options().forEach((option, value) -> analysis.getOptions().add(option(option, value)));
    return new Aim(study, analysis, cell);
  }

  private static OptionValue option(String name, String value) {
    OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
    option.setName(name);
    option.setValue(value);
    return option;
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    for (Object each : new Object[] {study, analysis, cell}) {
      if (type.isInstance(each)) {
        return type.cast(each);
      }
    }
    return null;
  }
}
