// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.kept;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.study.Block;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.FindingsBlock;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

/** The page of a report on which what is kept stands beside what is advised. */
public final class Insights {

  private final Study study;
  private final Setting setting;

  public Insights(Study study, Setting setting) {
    this.study = study;
    this.setting = setting;
  }

  /** The insights of all reports of a study, in their order. */
  public static Stream<InsightBlock> in(Study study) {
    return study.getReports().stream().flatMap(Insights::in);
  }

  private static Stream<InsightBlock> in(Report report) {
    return report.getChapters().stream()
        .flatMap(c -> c.getBlocks().stream())
        .filter(InsightBlock.class::isInstance)
        .map(InsightBlock.class::cast);
  }

  /** What the reports of a study keep. */
  public static List<KeptFinding> kept(Study study) {
    return in(study).flatMap(b -> b.getFindings().stream()).toList();
  }

  /**
   * Where insights of a report go: the chapter that holds most of them, else the one with the
   * summary, else the first; empty in a report without chapters.
   */
  public static Optional<Chapter> chapter(Report report) {
    return most(report, InsightBlock.class)
        .or(() -> most(report, FindingsBlock.class))
        .or(() -> report.getChapters().stream().findFirst());
  }

  private static Optional<Chapter> most(Report report, Class<? extends Block> kind) {
    Map<Chapter, Long> held = new LinkedHashMap<>();
    report
        .getChapters()
        .forEach(c -> held.put(c, c.getBlocks().stream().filter(kind::isInstance).count()));
    return held.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** Adds an insight to a chapter that keeps these findings. */
  public InsightBlock keep(List<Finding> findings, Chapter chapter) {
    InsightBlock block = StudyFactory.eINSTANCE.createInsightBlock();
    Optional<AgencyOutline> agency = agency(findings);
    block.setId(FreeId.of("inzicht" + agency.map(a -> "-" + a.shortName()).orElse(""), study));
    agency.ifPresent(
        a -> languages().forEach(l -> block.getHeading().add(words(l, a.shortName()))));
    chapter.getBlocks().add(block);
    keep(findings, block);
    return block;
  }

  /** The one agency that all of them are about. */
  private Optional<AgencyOutline> agency(List<Finding> findings) {
    List<Optional<String>> about = findings.stream().map(Finding::agency).distinct().toList();
    return about.size() == 1
        ? about.getFirst().flatMap(setting.results().data().outline()::agency)
        : Optional.empty();
  }

  /**
   * Keeps findings in an insight; where it advises nothing yet, the quadrant's stock phrase is put
   * there as a start.
   */
  public void keep(List<Finding> findings, InsightBlock block) {
    KeptFindings keeping = new KeptFindings(setting);
    boolean open = block.getRecommendation().isEmpty();
    for (Finding finding : findings) {
      KeptFinding kept = keeping.keep(FreeId.of("zin-" + finding.rule(), study), finding);
      kept.getText().removeIf(t -> !languages().contains(t.getLanguage()));
      block.getFindings().add(kept);
    }
    if (open) {
      start(findings, block.getRecommendation());
    }
  }

  private void start(List<Finding> findings, EList<Translation> recommendation) {
    Starts starts = new Starts(setting);
    for (String language : languages()) {
      Set<String> said = new LinkedHashSet<>();
      findings.forEach(f -> starts.of(f, language).ifPresent(said::add));
      if (!said.isEmpty()) {
        recommendation.add(words(language, String.join(" ", said)));
      }
    }
  }

  /** Those of the study that sentences are written in; all of these where it has none of them. */
  private List<String> languages() {
    List<String> own = Setting.LANGUAGES.stream().filter(study.getLanguages()::contains).toList();
    return own.isEmpty() ? Setting.LANGUAGES : own;
  }

  private static Translation words(String language, String value) {
    Translation words = StudyFactory.eINSTANCE.createTranslation();
    words.setLanguage(language);
    words.setValue(value);
    return words;
  }
}
