// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;
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
    SavedAnalysis saved = StudyFactory.eINSTANCE.createSavedAnalysis();
    saved.setId(id(name, open.study()));
    saved.setAnalysis(request.analysis());
    saved.getName().add(words(name, open));
    saved.getOptions().addAll(options(request));
    open.editing()
        .add(ExplorationMessages.keep, open.study(), StudyPackage.Literals.STUDY__ANALYSES, saved);
    return saved;
  }

  /** Adds what was asked at the end of a chapter, with the chart that was chosen. */
  public static void report(
      Request request, String heading, Optional<ChartKind> chart, OpenStudy open, Chapter chapter) {
    AnalysisBlock block = StudyFactory.eINSTANCE.createAnalysisBlock();
    block.setId(id(heading, open.study()));
    block.setAnalysis(request.analysis());
    block.getHeading().add(words(heading, open));
    block.getOptions().addAll(options(request));
    chart.ifPresent(kind -> block.setChart(kind.name().toLowerCase(Locale.ROOT)));
    open.editing()
        .add(ExplorationMessages.report, chapter, StudyPackage.Literals.CHAPTER__BLOCKS, block);
  }

  private static Translation words(String name, OpenStudy open) {
    Translation words = StudyFactory.eINSTANCE.createTranslation();
    words.setLanguage(open.language());
    words.setValue(name);
    return words;
  }

  private static List<OptionValue> options(Request request) {
    return OptionValues.write(request.options()).entrySet().stream()
        .filter(option -> !option.getValue().isEmpty())
        .map(option -> option(option.getKey(), option.getValue()))
        .toList();
  }

  private static OptionValue option(String component, String value) {
    OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
    option.setName(component);
    option.setValue(value);
    return option;
  }

  /** The name in letters that files and links can bear, with a number when it is taken. */
  private static String id(String name, Study study) {
    String plain =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String wanted = plain.isEmpty() ? "analyse" : plain.substring(0, Math.min(48, plain.length()));
    Set<String> taken = new HashSet<>();
    study
        .eAllContents()
        .forEachRemaining(
            object -> {
              if (object instanceof Identified identified) {
                taken.add(identified.getId());
              }
            });
    String id = wanted;
    for (int i = 2; taken.contains(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }
}
