// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage.Literals;
import org.ketenspiegel.model.study.Translation;

/**
 * An analysis with its options, to be kept by a study; what is kept can be undone.
 *
 * @param name what it is called, in the language shown
 */
public record Kept(OpenStudy open, String analysis, Record options, String name) {

  /**
   * Adds it to the study's analyses.
   *
   * @param title of the edit
   */
  public SavedAnalysis keep(String title) {
    SavedAnalysis saved = StudyFactory.eINSTANCE.createSavedAnalysis();
    saved.setId(FreeId.of(name, open.study()));
    saved.setAnalysis(analysis);
    saved.getName().add(words());
    saved.getOptions().addAll(values());
    open.editing().add(title, open.study(), Literals.STUDY__ANALYSES, saved);
    return saved;
  }

  /**
   * Adds it at the end of a chapter.
   *
   * @param title of the edit
   */
  public void report(String title, Optional<ChartKind> chart, Chapter chapter) {
    AnalysisBlock block = StudyFactory.eINSTANCE.createAnalysisBlock();
    block.setId(FreeId.of(name, open.study()));
    block.setAnalysis(analysis);
    block.getHeading().add(words());
    block.getOptions().addAll(values());
    chart.ifPresent(kind -> block.setChart(kind.name().toLowerCase(Locale.ROOT)));
    open.editing().add(title, chapter, Literals.CHAPTER__BLOCKS, block);
  }

  private Translation words() {
    Translation words = StudyFactory.eINSTANCE.createTranslation();
    words.setLanguage(open.language());
    words.setValue(name);
    return words;
  }

  private List<OptionValue> values() {
    return OptionValues.write(options).entrySet().stream()
        .filter(option -> !option.getValue().isEmpty())
        .map(option -> value(option.getKey(), option.getValue()))
        .toList();
  }

  private static OptionValue value(String component, String value) {
    OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
    option.setName(component);
    option.setValue(value);
    return option;
  }
}
