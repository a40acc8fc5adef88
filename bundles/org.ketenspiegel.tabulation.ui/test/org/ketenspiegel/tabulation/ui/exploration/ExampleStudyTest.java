// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.TabulationOptions;
import org.ketenspiegel.tabulation.TabulationOptions.Layout;
import org.ketenspiegel.tabulation.ui.exploration.Suiting.Wish;
import org.ketenspiegel.tabulation.ui.exploration.Suiting.Wishes;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;
import org.ketenspiegel.ui.answers.Distribution;
import org.ketenspiegel.ui.result.Grid;
import org.ketenspiegel.ui.result.Grids;

/** The example study as it is explored, without a window. */
class ExampleStudyTest {

  private static final Path FOLDER =
      Path.of("..", "org.ketenspiegel.samples", "studies", "kleine-keten-2017");

  private static StudyData data;
  private static Fielded clients;
  private static List<QuestionEntry> questions;

  @BeforeAll
  static void theExampleStudy() throws Exception {
    data = OpenStudy.open(FOLDER, Contributions.NONE).data();
    clients = data.latest("asielzoekers").orElseThrow();
    questions = QuestionEntry.of(clients);
  }

  private static List<QuestionEntry> named(String... words) {
    return questions.stream().filter(e -> List.of(words).contains(e.word())).toList();
  }

  private static TabulationOptions suiting(List<QuestionEntry> chosen, Wishes wishes) {
    return Suiting.of(
        new TabulationOptions("asielzoekers", List.of()).statistics(Suiting.MEAN), chosen, wishes);
  }

  @Test
  void aQuestionAboutSeveralAgenciesIsOneEntry() {
    List<String> words = questions.stream().map(QuestionEntry::word).toList();
    assertEquals(1, words.stream().filter("aspect.respect"::equals).count());
    assertEquals(3, named("aspect.respect").getFirst().variables().size());
    assertTrue(words.stream().noneMatch(w -> w.startsWith("advies")), "open questions: no table");
  }

  @Test
  void oneQuestionIsShownWholeAndSeveralBelowOneAnother() {
    TabulationOptions one = suiting(named("oordeel"), Wishes.NONE);
    assertEquals(List.of(List.of(), Layout.DETAIL), List.of(one.statistics(), one.layout()));
    assertEquals(List.of(Suiting.AGENCY), one.by());
    TabulationOptions two = suiting(named("aspect.respect", "aspect.luisteren"), Wishes.NONE);
    assertEquals(List.of(Suiting.TOP2), two.statistics());
    assertEquals(Layout.SUMMARY, two.layout());
  }

  @Test
  void whatAPersonChoseStaysAsLongAsTheQuestionsHaveIt() {
    Wishes own = new Wishes(Wish.OWN, Wish.SUITING);
    assertEquals(List.of(Suiting.MEAN), suiting(named("oordeel"), own).statistics());
    assertEquals(List.of(), suiting(named("uitkomst"), own).statistics());
  }

  @Test
  void theTableShownIsWhatTheRunnerGives() {
    Runner runner =
        new Runner(
            List.of(
                new AnalysisContribution(Tabulation.ID, Text.same("tabellen"), 1, Tabulation::new)),
            Disclosure.PROTECTED);
    TabulationOptions options = suiting(named("aspect.respect", "aspect.luisteren"), Wishes.NONE);
    Grid grid = Grids.of(runner.run(data, Tabulation.ID, options, Watch.NOBODY), "nl").getFirst();
    Grid.Row respect = grid.rows().getFirst();
    // the report of 2017, page 12
    assertEquals("Respectvol behandeld", respect.label());
    assertEquals(List.of("78", "84", "63"), respect.figures().stream().map(f -> f.text()).toList());
  }

  @Test
  void distributionsAreRelativeToTheirHighestBar() {
    List<Double> bars =
        Distribution.of(named("aspect.respect").getFirst().variables(), clients).bars();
    assertEquals(5, bars.size());
    assertEquals(1, bars.stream().mapToDouble(b -> b).max().orElseThrow());
  }

  @Test
  void wordsAreSearchedInNamesTextsAndIds() {
    QuestionEntry respect = named("aspect.respect").getFirst();
    assertTrue(respect.matches("RESPECT", "nl"));
    assertTrue(respect.matches("behand resp", "nl"));
    assertTrue(!respect.matches("website", "nl"));
  }
}
