// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.AnalysisContributions;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.openanswers.Themes;

/**
 * Every analysis saved in two example studies, and the themes of another, give what they gave
 * before. Where something changed on purpose, the generated file is looked at and takes the golden
 * one's place.
 */
class GoldenResultsIT {

  private static final Path GOLDEN = Path.of("test-data/golden-results.txt");
  private static final Path GENERATED = Path.of("target/golden-results.txt");

  @Test
  void everySavedAnalysisGivesWhatItGaveBefore() throws Exception {
    Contributions contributions = Contributions.in(RegistryFactory.getRegistry());
    Runner runner =
        new Runner(AnalysisContributions.in(RegistryFactory.getRegistry()), Disclosure.PROTECTED);
    StringBuilder found = new StringBuilder();
    describe(open(contributions, "kleine-keten-2017"), analysis -> true, runner, found);
    describe(open(contributions, "sociale-dienst-2017"), Themes.ID::equals, runner, found);
    describe(open(contributions, "bzk-correspondentie"), analysis -> true, runner, found);
    Files.createDirectories(GENERATED.getParent());
    Files.writeString(GENERATED, found);

    assertEquals(Files.readString(GOLDEN), found.toString(), () -> "see " + GENERATED);
  }

  private static OpenStudy open(Contributions contributions, String id) throws Exception {
    Path file =
        contributions.studies().stream()
            .filter(s -> s.id().equals(id))
            .findFirst()
            .orElseThrow()
            .file();
    return OpenStudy.open(file, contributions);
  }

  private static void describe(
      OpenStudy open, Predicate<String> analyses, Runner runner, StringBuilder found) {
    for (SavedAnalysis saved : open.study().getAnalyses()) {
      if (analyses.test(saved.getAnalysis())) {
        var options =
            saved.getOptions().stream()
                .collect(Collectors.toMap(OptionValue::getName, OptionValue::getValue));
        found.append("# ").append(saved.getId()).append('\n');
        describe(runner.run(open.data(), saved.getAnalysis(), options), found);
      }
    }
  }

  private static void describe(AnalysisResult result, StringBuilder out) {
    switch (result) {
      case Composite composite -> composite.parts().forEach(part -> describe(part, out));
      case Table table -> table(table, out);
      case Placement placement -> placement(placement, out);
      case Gaps gaps -> gaps(gaps, out);
      case Series series -> series.courses().forEach(c -> course(c, out));
      case Texts texts -> texts.texts().forEach(t -> said(t, out));
      case Unanswered unanswered -> line(out, "unanswered: %s", unanswered.reason().in("en"));
    }
  }

  private static void table(Table table, StringBuilder out) {
    line(out, "table %s", table.question().orElse("summary"));
    for (Group group : table.groups()) {
      line(out, "  group %s n %d", group.key(), group.n());
    }
    for (int l = 0; l < table.lines().size(); l++) {
      for (int g = 0; g < table.groups().size(); g++) {
        line(
            out,
            "  %s | %s | %s",
            table.lines().get(l).key(),
            table.groups().get(g).key(),
            words(table.cell(l, g)));
      }
    }
    for (Difference d : table.differences()) {
      line(
          out,
          "  %s | %s - %s | %s %.6f df %.4f p %.6f",
          d.line(),
          d.first(),
          d.second(),
          d.test(),
          d.estimate(),
          d.df(),
          d.p());
    }
  }

  private static String words(Cell cell) {
    return switch (cell) {
      case Cell.Estimate e ->
          String.format(
              Locale.ROOT,
              "%d of %d: %.6f se %.6f [%.6f, %.6f] %s",
              e.count(),
              e.n(),
              e.value(),
              e.se(),
              e.interval().low(),
              e.interval().high(),
              e.quality());
      case Cell.Suppressed suppressed -> "suppressed below " + suppressed.threshold();
      case Cell.Empty empty -> "empty";
    };
  }

  private static void course(Course course, StringBuilder out) {
    line(out, "course %s", course.key());
    course.points().forEach(p -> line(out, "  %s | %s", p.wave(), words(p.cell())));
    course
        .changes()
        .forEach(
            c ->
                line(
                    out,
                    "  %s - %s | %s %.6f df %.4f p %.6f %s",
                    c.to(),
                    c.from(),
                    c.test().key(),
                    c.estimate(),
                    c.df(),
                    c.p(),
                    c.rounding()));
  }

  private static void said(Texts.Said said, StringBuilder out) {
    line(
        out,
        "  %s | %s %s | %d share %s",
        said.key(),
        said.form(),
        said.words().in("nl"),
        said.sharing(),
        said.told().stream().map(t -> t.question() + "=" + t.value().in("nl")).toList());
  }

  private static void gaps(Gaps gaps, StringBuilder out) {
    line(out, "gaps %s n %d", gaps.kind(), gaps.n());
    gaps.gaps().forEach(gap -> line(out, "  %s | %s", gap.key(), words(gap)));
  }

  private static String words(Gap gap) {
    return switch (gap) {
      case Contrast c ->
          String.format(
              Locale.ROOT,
              "%.6f - %.6f = %.6f [%.6f, %.6f] %s df %.4f p %.6f adjusted %.6f %s",
              c.first().value(),
              c.second().value(),
              c.estimate(),
              c.interval().low(),
              c.interval().high(),
              c.tested().test(),
              c.tested().df(),
              c.tested().p(),
              c.tested().adjusted(),
              c.verdict());
      case Order o ->
          String.format(
              Locale.ROOT,
              "%.6f at %.1f, %.6f at %.1f, blind %.3f needless %.3f %s",
              o.experienced().share(),
              o.experienced().rank(),
              o.criticised().share(),
              o.criticised().rank(),
              o.blindSpot(),
              o.needlessWorry(),
              o.verdict());
      case Claimed c -> c.support() + " by " + c.evidence().size();
      case Untold u -> u.cause() + " " + u.reason().in("en");
    };
  }

  private static void placement(Placement placement, StringBuilder out) {
    line(
        out,
        "placement n %d R2 %.6f lines %.6f %.6f",
        placement.n(),
        placement.r2(),
        placement.x().line(),
        placement.y().line());
    for (Placement.Point point : placement.points()) {
      line(
          out,
          "  %s n %d impact %.6f judgement %.6f %s",
          point.key(),
          point.n(),
          point.x(),
          point.y(),
          placement.quadrant(point));
    }
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
