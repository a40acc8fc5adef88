// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.impact.Crosshairs;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.QuadrantNames;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage.Literals;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.ui.study.OpenStudy;

/** What a person does in a matrix as edits of the study; each can be undone. */
final class Keeping {

  private static final MathContext DIGITS = new MathContext(4);

  private final OpenStudy open;
  private final CompoundCommand edit;

  Keeping(OpenStudy open, String title) {
    this.open = open;
    this.edit = new CompoundCommand(title);
  }

  private EditingDomain domain() {
    return open.editing().domain();
  }

  /** Changes options of a saved analysis. */
  Keeping options(Entry entry, Map<String, String> now) {
    open.find(SavedAnalysis.class, entry.saved())
        .ifPresent(saved -> now.forEach((name, value) -> option(saved, name, value)));
    return this;
  }

  private void option(SavedAnalysis saved, String name, String value) {
    Optional<OptionValue> present =
        saved.getOptions().stream().filter(o -> name.equals(o.getName())).findFirst();
    edit.append(
        present.isPresent()
            ? new SetCommand(domain(), present.get(), Literals.OPTION_VALUE__VALUE, value)
            : new AddCommand(
                domain(), saved, Literals.SAVED_ANALYSIS__OPTIONS, option(name, value)));
  }

  private static OptionValue option(String name, String value) {
    OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
    option.setName(name);
    option.setValue(value);
    return option;
  }

  /** Adds a matrix at the end of the chapter that holds most of its kind, else the last. */
  Keeping report(String analysis, Map<String, String> options, String heading) {
    chapter(open.study(), analysis)
        .ifPresent(
            chapter -> {
              AnalysisBlock block = StudyFactory.eINSTANCE.createAnalysisBlock();
              block.setId(FreeId.of(heading, open.study()));
              block.setAnalysis(analysis);
              block.getHeading().add(words(heading));
              options.forEach((name, value) -> block.getOptions().add(option(name, value)));
              edit.append(new AddCommand(domain(), chapter, Literals.CHAPTER__BLOCKS, block));
            });
    return this;
  }

  private Translation words(String heading) {
    Translation words = StudyFactory.eINSTANCE.createTranslation();
    words.setLanguage(open.language());
    words.setValue(heading);
    return words;
  }

  /** Where a matrix would go; empty when there is no report with a chapter. */
  static Optional<Chapter> chapter(Study study, String analysis) {
    List<Chapter> chapters =
        study.getReports().stream().map(Report::getChapters).flatMap(List::stream).toList();
    Optional<Chapter> best =
        chapters.isEmpty() ? Optional.empty() : Optional.of(chapters.getLast());
    for (Chapter chapter : chapters) {
      if (count(chapter, analysis) > best.map(b -> count(b, analysis)).orElse(0L)) {
        best = Optional.of(chapter);
      }
    }
    return best;
  }

  private static long count(Chapter chapter, String analysis) {
    return chapter.getBlocks().stream()
        .filter(b -> b instanceof AnalysisBlock block && analysis.equals(block.getAnalysis()))
        .count();
  }

  /** Names a corner in the language shown; without words it is called as in every study. */
  Keeping corner(Quadrant corner, String words) {
    EReference feature = feature(corner);
    if (open.study().getQuadrants() == null) {
      QuadrantNames names = StudyFactory.eINSTANCE.createQuadrantNames();
      translations(names, feature).add(words(words));
      edit.append(new SetCommand(domain(), open.study(), Literals.STUDY__QUADRANTS, names));
      return this;
    }
    QuadrantNames names = open.study().getQuadrants();
    Optional<Translation> present =
        translations(names, feature).stream()
            .filter(t -> open.language().equals(t.getLanguage()))
            .findFirst();
    if (words.isEmpty()) {
      present.ifPresent(t -> edit.append(new RemoveCommand(domain(), names, feature, t)));
    } else if (present.isPresent()) {
      edit.append(new SetCommand(domain(), present.get(), Literals.TRANSLATION__VALUE, words));
    } else {
      edit.append(new AddCommand(domain(), names, feature, words(words)));
    }
    return this;
  }

  @SuppressWarnings("unchecked")
  private static EList<Translation> translations(QuadrantNames names, EReference feature) {
    return (EList<Translation>) names.eGet(feature);
  }

  private static EReference feature(Quadrant corner) {
    return switch (corner) {
      case KEEP -> Literals.QUADRANT_NAMES__KEEP;
      case IMPROVE -> Literals.QUADRANT_NAMES__IMPROVE;
      case GOOD_LITTLE_IMPACT -> Literals.QUADRANT_NAMES__GOOD_LITTLE_IMPACT;
      case POOR_LITTLE_IMPACT -> Literals.QUADRANT_NAMES__POOR_LITTLE_IMPACT;
    };
  }

  /** Adds a saved analysis. */
  Keeping analysis(String analysis, Map<String, String> options, String name) {
    SavedAnalysis saved = StudyFactory.eINSTANCE.createSavedAnalysis();
    saved.setId(FreeId.of(name, open.study()));
    saved.setAnalysis(analysis);
    saved.getName().add(words(name));
    options.forEach((option, value) -> saved.getOptions().add(option(option, value)));
    edit.append(new AddCommand(domain(), open.study(), Literals.STUDY__ANALYSES, saved));
    return this;
  }

  /** Does it all as one edit; nothing when there is nothing to do. */
  void execute() {
    if (!edit.isEmpty()) {
      domain().getCommandStack().execute(edit);
    }
  }

  /** The lines of a matrix as options. */
  static Map<String, String> lines(Placement placement) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("crosshair", word(placement.y().cut()));
    options.put("importanceCrosshair", word(placement.x().cut()));
    return options;
  }

  private static String word(Cut cut) {
    return switch (cut) {
      case Cut.Mean mean -> "mean";
      case Cut.Median median -> "median";
      case Cut.At at when at.words().equals(Crosshairs.MIDPOINT) -> "midpoint";
      case Cut.At at -> new BigDecimal(at.value()).round(DIGITS).toPlainString();
    };
  }
}
