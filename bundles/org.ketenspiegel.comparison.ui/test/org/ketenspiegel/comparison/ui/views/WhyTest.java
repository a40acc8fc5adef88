// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Chosen;
import org.ketenspiegel.comparison.ui.mirrors.Pane;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;

/** The reasons behind the mirror of the example study, without a window. */
class WhyTest {

  private static final Path FOLDER =
      Path.of("..", "org.ketenspiegel.samples", "studies", "kleine-keten-2017");

  private static List<Chosen> all;

  @BeforeAll
  static void mirror() throws Exception {
    StudyData data = OpenStudy.open(FOLDER, Contributions.NONE).data();
    Runner runner =
        new Runner(
            List.of(new AnalysisContribution(Mirror.ID, Text.NONE, 1, Mirror::new)),
            Disclosure.PROTECTED);
    AnalysisResult result = runner.run(data, Mirror.ID, Map.of("replicates", "200"));
    all =
        ((Composite) result)
            .parts().stream()
                .filter(Gaps.class::isInstance)
                .map(Gaps.class::cast)
                .flatMap(g -> g.gaps().stream().map(gap -> new Chosen(new Pane(g), gap)))
                .toList();
  }

  private static String told(String key, String language) {
    Chosen chosen = all.stream().filter(c -> c.gap().key().equals(key)).findFirst().orElseThrow();
    return Why.of(chosen, language).stream()
        .map(p -> (p.heading() + "\n" + p.words()).strip())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyGapHasAReasonInWords() {
    assertTrue(all.size() > 40, "gaps: " + all.size());
    for (Chosen chosen : all) {
      List<Paragraph> why = Why.of(chosen, "nl");
      assertEquals("", why.getFirst().heading(), "the verdict comes first");
      assertTrue(why.stream().noneMatch(p -> p.words().isBlank()), chosen.gap().key());
      assertFalse(why.toString().contains("NaN"), why.toString());
    }
  }

  @Test
  void aGapTellsBothSidesWithIntervalAndBase() {
    String told = told("totaaloordeel@keten/top2/expected-experienced", "nl");
    assertTrue(told.contains("17% ("), told);
    assertTrue(told.contains("n = 290)"), told);
    assertTrue(told.contains("57% ("), told);
    assertTrue(told.contains("−40 "), told);
    assertTrue(told.contains("p < 0,001"), told);
  }

  @Test
  void anAspectTellsItsPlacesInBothOrders() {
    String told = told("doorverwijzen@ind/order", "en");
    assertTrue(told.contains("25%, place 10 of 10"), told);
    assertTrue(told.contains("18%, place 7 of 10"), told);
    assertTrue(told.contains("n = 33"), told);
  }

  @Test
  void besideASentenceTheFiguresAreLeftOut() {
    Chosen chosen = all.getFirst();
    List<Paragraph> tested = Why.tested(chosen, "nl");
    assertEquals(Why.of(chosen, "nl").size() - 1, tested.size());
    assertTrue(tested.stream().noneMatch(p -> p.heading().isEmpty()));
  }
}
