// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.comparison.mirror.MirrorOptions;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage.Literals;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.ui.study.OpenStudy;

/** Puts what is looked at into the report of the study; it can be undone. */
public final class Reporting {

  private Reporting() {}

  /** Where it would go: the chapter that holds most mirrors, else the last; empty without any. */
  public static Optional<Chapter> chapter(Mirrors mirrors) {
    return mirrors.study().flatMap(open -> chapter(open.study()));
  }

  private static Optional<Chapter> chapter(Study study) {
    List<Chapter> chapters =
        study.getReports().stream().map(Report::getChapters).flatMap(List::stream).toList();
    Optional<Chapter> best =
        chapters.isEmpty() ? Optional.empty() : Optional.of(chapters.getLast());
    for (Chapter chapter : chapters) {
      if (mirrors(chapter) > best.map(Reporting::mirrors).orElse(0L)) {
        best = Optional.of(chapter);
      }
    }
    return best;
  }

  private static long mirrors(Chapter chapter) {
    return chapter.getBlocks().stream()
        .filter(b -> b instanceof AnalysisBlock a && Mirror.ID.equals(a.getAnalysis()))
        .count();
  }

  /**
   * Adds what is looked at to a chapter.
   *
   * @param title of the edit
   */
  public static void add(Mirrors mirrors, Chapter chapter, String title, String heading) {
    OpenStudy open = mirrors.study().orElseThrow();
    AnalysisBlock block = StudyFactory.eINSTANCE.createAnalysisBlock();
    block.setId(FreeId.of(heading, open.study()));
    block.setAnalysis(Mirror.ID);
    block.getHeading().add(words(heading, open.language()));
    options(mirrors).forEach((name, value) -> block.getOptions().add(option(name, value)));
    if (mirrors.view().sheet() == View.Sheet.GAPS) {
      block.setChart(ChartKind.DUMBBELLS.name().toLowerCase(Locale.ROOT));
    }
    open.editing().add(title, chapter, Literals.CHAPTER__BLOCKS, block);
  }

  private static Map<String, String> options(Mirrors mirrors) {
    View view = mirrors.view();
    MirrorOptions.Show show =
        view.sheet() == View.Sheet.CLAIMS ? MirrorOptions.Show.CLAIMS : MirrorOptions.Show.GAPS;
    Map<String, String> options =
        new LinkedHashMap<>(OptionValues.write(mirrors.options().orElseThrow()));
    options.put("agency", view.agency());
    options.put("show", show.name().toLowerCase(Locale.ROOT));
    options.values().removeIf(String::isEmpty);
    return options;
  }

  private static OptionValue option(String name, String value) {
    OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
    option.setName(name);
    option.setValue(value);
    return option;
  }

  private static Translation words(String heading, String language) {
    Translation words = StudyFactory.eINSTANCE.createTranslation();
    words.setLanguage(language);
    words.setValue(heading);
    return words;
  }
}
