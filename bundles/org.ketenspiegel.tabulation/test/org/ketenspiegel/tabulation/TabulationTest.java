// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.TabulationOptions.Layout;

class TabulationTest {

  private static final double CLOSE = 1e-12;

  @Test
  void sharesStandOnSubstantiveAnswersUnlessTheQuestionSaysOtherwise() {
    int[] answers = {5, 5, 4, 3, 1, 9, 9, 0};
    StudyData data = OneAudience.with().rating("q", answers).asked("r", answers).data();

    assertEquals(2 / 5.0, cell(table(data, options("q")), "5", "total").value(), CLOSE);
    assertEquals(5, cell(table(data, options("q")), "5", "total").n());
    assertEquals(2 / 7.0, cell(table(data, options("r")), "5", "total").value(), CLOSE);
    assertEquals(2 / 7.0, cell(table(data, options("r")), "9", "total").value(), CLOSE);
    assertEquals(7, cell(table(data, options("r")), "9", "total").n());
  }

  @Test
  void theMeanIsTakenOfScoredAnswersOnly() {
    Cell.Estimate mean =
        cell(
            table(OneAudience.with().asked("q", 5, 4, 3, 9, 0).data(), options("q")),
            "mean",
            "total");

    assertEquals(4, mean.value(), CLOSE);
    assertEquals(3, mean.n());
    assertEquals(1 / Math.sqrt(3), mean.se(), CLOSE);
    // t with 2 degrees of freedom: 4.302652729749464 (R 4.2.2, qt(.975, 2))
    assertEquals(4 - 4.302652729749464 / Math.sqrt(3), mean.interval().low(), 1e-9);
  }

  @Test
  void aShareHasWilsonsInterval() {
    // 87 of 196, statistics 4.1
    int[] answers = IntStream.range(0, 196).map(i -> i < 87 ? 5 : 1).toArray();
    Cell.Estimate good =
        cell(table(OneAudience.with().rating("q", answers).data(), options("q")), "good", "total");

    assertEquals(87, good.count());
    assertEquals(.376063, good.interval().low(), 5e-7);
    assertEquals(.513849, good.interval().high(), 5e-7);
  }

  @Test
  void theNetPromoterScoreSubtractsDetractorsFromPromoters() {
    StudyData data = OneAudience.with().recommendation("q", 0, 6, 7, 8, 9, 10, 10, 3, 8, 9).data();
    Cell.Estimate nps = cell(table(data, options("q").statistics("nps")), "nps", "total");

    assertEquals(10, nps.value(), CLOSE);
    assertEquals(100 * Math.sqrt((.7 - .01) / 10), nps.se(), 1e-9);
  }

  @Test
  void aMultipleChoiceStandsOnWhoAnsweredAnyOption() {
    StudyData data =
        OneAudience.with()
            .multiple("q", 3, new int[] {1, 2}, new int[] {1}, new int[] {}, new int[] {3})
            .data();
    Table table = table(data, options("q"));

    assertEquals(3, cell(table, "1", "total").n());
    assertEquals(2 / 3.0, cell(table, "1", "total").value(), CLOSE);
    assertEquals(1 / 3.0, cell(table, "3", "total").value(), CLOSE);
  }

  @Test
  void agenciesStandBesideOneAnother() {
    StudyData data = OneAudience.with().rating("q@b", 1, 2, 3).rating("q@a", 4, 4, 5).data();
    Table table = table(data, options("q").by("agency"));

    assertEquals(List.of("a", "b"), table.groups().stream().map(g -> g.key()).toList());
    assertEquals(13 / 3.0, cell(table, "mean", "a").value(), CLOSE);
    assertEquals(2, cell(table, "mean", "b").value(), CLOSE);
  }

  @Test
  void aSummaryHasALineForEachQuestion() {
    StudyData data = OneAudience.with().rating("q", 4, 5, 1, 5).rating("r", 1, 1, 1, 5).data();
    Table table = table(data, options("q", "r").with(Layout.SUMMARY).statistics("top2"));

    assertEquals(List.of("q", "r"), table.lines().stream().map(Line::key).toList());
    assertEquals(.75, cell(table, "q", "total").value(), CLOSE);
    assertEquals(.25, cell(table, "r", "total").value(), CLOSE);
  }

  @Test
  void segmentsAreTestedAgainstOneAnother() {
    int[] answers = {5, 5, 4, 5, 4, 5, 4, 5, 5, 4, 1, 2, 1, 3, 2, 1, 2, 2, 1, 3};
    StudyData data =
        OneAudience.with()
            .rating("q", answers)
            .segment("first", IntStream.range(0, 10).toArray())
            .segment("second", IntStream.range(10, 20).toArray())
            .data();
    Table table = table(data, options("q").by("segment").statistics("mean"));

    var difference = table.differences().getFirst();
    assertEquals(2.8, difference.estimate(), 1e-9);
    // R 4.2.2: t.test(c(5,5,4,5,4,5,4,5,5,4), c(1,2,1,3,2,1,2,2,1,3))
    assertEquals(9.39148550549912, difference.statistic(), 1e-9);
    assertEquals(15.5172413793103, difference.df(), 1e-9);
    assertEquals("Welch t", difference.test());
  }

  @Test
  void agenciesJudgedByTheSamePeopleAreComparedInPairs() {
    StudyData data =
        OneAudience.with()
            .rating("q@a", 5, 4, 4, 5, 3, 0, 4, 5, 2, 4, 5, 4, 0, 3, 5, 4)
            .rating("q@b", 4, 4, 3, 5, 2, 3, 0, 4, 2, 3, 5, 3, 1, 3, 4, 0)
            .data();
    Tabulated table = Tabulated.of(data, options("q").by("agency"));

    // R 4.2.2, survey 4.1.1 (releng/reference/tabulation.R): stacked, the respondent as unit
    Difference mean = table.difference("mean", "a", "b");
    assertEquals(0.785714285714285, mean.estimate(), 1e-9);
    assertEquals(0.217899556163904, mean.se(), 1e-9);
    assertEquals(3.60585537458953, mean.statistic(), 1e-9);
    assertEquals(15, mean.df());
    assertEquals(0.00259432255817472, mean.p(), 1e-9);
    Difference good = table.difference("good", "a", "b");
    assertEquals(0.124473066791648, good.se(), 1e-9);
    assertEquals(0.0117018659402424, good.p(), 1e-9);
    assertEquals(List.of("A", "B"), List.of(letters(table, "a"), letters(table, "b")));
    assertEquals("paired t, all answers", mean.test());
  }

  @Test
  void aSmallBaseHasASmallLetterAndATinyOneNone() {
    int[] answers = IntStream.range(0, 89).map(i -> i < 40 ? 5 - i % 2 : 1 + i % 2).toArray();
    StudyData data =
        OneAudience.with()
            .rating("q", answers)
            .segment("high", IntStream.range(0, 40).toArray())
            .segment("low", IntStream.range(40, 80).toArray())
            .segment("tiny", IntStream.range(80, 89).toArray())
            .data();
    Table firm = Tabulated.of(data, options("q").by("segment").statistics("mean")).table();
    assertEquals("B", Significance.of(firm).above(firm.lines().getFirst(), "high"));
    assertEquals(1, firm.differences().size(), "nine respondents are not tested");

    StudyData small =
        OneAudience.with()
            .rating("q", answers)
            .segment("high", IntStream.range(0, 29).toArray())
            .segment("low", IntStream.range(40, 80).toArray())
            .data();
    Table hint = Tabulated.of(small, options("q").by("segment").statistics("mean")).table();
    assertEquals("b", Significance.of(hint).above(hint.lines().getFirst(), "high"));
    assertEquals("B", Significance.of(hint).letter("low"));
  }

  @Test
  void aLetterStandsAtTheStatisticThatDiffers() {
    // the means differ, the shares of the best two do not
    int[] answers = IntStream.range(0, 80).map(i -> i < 40 ? 3 + i % 2 : 1 + 3 * (i % 2)).toArray();
    StudyData data =
        OneAudience.with()
            .rating("q", answers)
            .segment("high", IntStream.range(0, 40).toArray())
            .segment("low", IntStream.range(40, 80).toArray())
            .data();
    Table table =
        table(data, options("q").by("segment").with(Layout.SUMMARY).statistics("mean", "top2"));
    assertEquals(2, table.lines().size());
    assertEquals(1, table.lines().stream().map(Line::key).distinct().count());
    Significance marks = Significance.of(table);
    assertEquals("B", marks.above(table.lines().getFirst(), "high"));
    assertEquals("", marks.above(table.lines().getLast(), "high"));
  }

  @Test
  void withoutLettersNothingIsTested() {
    StudyData data = OneAudience.with().rating("q@b", 1, 2, 3).rating("q@a", 4, 4, 5).data();
    assertEquals(
        List.of(),
        table(data, options("q").by("agency").with(TabulationOptions.Letters.NONE)).differences());
  }

  @Test
  void equalWeightsChangeNothing() {
    int[] answers = {1, 2, 3, 4, 5, 5, 4, 3, 2, 5, 5, 4};
    StudyData plain = OneAudience.with().rating("q", answers).data();
    double[] weights = IntStream.range(0, answers.length).mapToDouble(i -> 2.5).toArray();
    StudyData weighted =
        OneAudience.with()
            .rating("q", answers)
            .column(NumberColumn.of("w", weights))
            .design(Design.none().weightedBy("w"))
            .data();

    assertEquals(table(plain, options("q")).cells(), table(weighted, options("q")).cells());
  }

  @Test
  void clustersWidenTheInterval() {
    int[] answers = {5, 5, 5, 5, 4, 1, 1, 1, 2, 1, 5, 5, 4, 5, 5, 2, 1, 1, 1, 1};
    int[] clusters = IntStream.range(0, 20).map(i -> i / 5).toArray();
    StudyData alone = OneAudience.with().rating("q", answers).data();
    StudyData clustered =
        OneAudience.with()
            .rating("q", answers)
            .column(CodeColumn.of("c", clusters))
            .design(Design.none().clusteredBy("c"))
            .data();

    double narrow = cell(table(alone, options("q")), "mean", "total").interval().width();
    double wide = cell(table(clustered, options("q")), "mean", "total").interval().width();
    assertTrue(wide > 2 * narrow, wide + " against " + narrow);
  }

  @Test
  void whereNothingIsKnownOfTheSpreadTheTableSaysWhy() {
    int[] answers = {5, 5, 5, 5, 4, 1, 1, 1, 2, 1, 5, 5, 4, 5, 5, 2, 1, 1, 1, 1};
    OneAudience people =
        OneAudience.with()
            .rating("q", answers)
            .column(CodeColumn.of("c", IntStream.range(0, 20).map(i -> i / 5).toArray()))
            .column(CodeColumn.of("s", IntStream.range(0, 20).map(i -> i < 15 ? 1 : 2).toArray()));
    Table known = table(people.design(Design.none().clusteredBy("c")).data(), options("q"));
    assertFalse(known.basis().method().in("en").contains("no interval"));

    Design lonely = Design.none().clusteredBy("c").stratifiedBy("s");
    Table table = table(people.design(lonely).data(), options("q"));
    assertTrue(Double.isInfinite(cell(table, "mean", "total").se()));
    assertTrue(table.basis().method().in("en").contains("only one cluster was drawn (2)"));
    assertTrue(table.basis().method().in("nl").contains("maar één cluster is getrokken (2)"));

    Table inOne =
        table(
            people.segment("one", 0, 1, 2, 3, 4).design(Design.none().clusteredBy("c")).data(),
            options("q").by("segment"));
    assertTrue(inOne.basis().method().in("en").contains("all answers come from one cluster"));
  }

  @Test
  void aBaseBelowTenIsKeptBackAndOneBelowThirtyIsIndicative() {
    StudyData data =
        OneAudience.with()
            .rating("q", IntStream.range(0, 80).map(i -> 1 + i % 5).toArray())
            .segment("nine", IntStream.range(0, 9).toArray())
            .segment("thirty", IntStream.range(9, 39).toArray())
            .segment("twentynine", IntStream.range(39, 68).toArray())
            .data();
    Table table =
        released(data, options("q").by("segment").statistics("mean"), Disclosure.PROTECTED);

    assertInstanceOf(Cell.Suppressed.class, at(table, "mean", "nine"));
    assertEquals(Cell.Quality.FIRM, cell(table, "mean", "thirty").quality());
    assertEquals(Cell.Quality.INDICATIVE, cell(table, "mean", "twentynine").quality());
    assertTrue(table.differences().stream().noneMatch(d -> d.first().equals("nine")));
    assertInstanceOf(
        Cell.Estimate.class,
        at(released(data, options("q").by("segment"), Disclosure.UNPROTECTED), "mean", "nine"));
  }

  @Test
  void anUnknownQuestionIsNamed() {
    StudyData data = OneAudience.with().rating("q", 1, 2).data();

    var refused = assertThrows(IllegalArgumentException.class, () -> table(data, options("z")));
    assertEquals("there is no question 'z' for audience 'people'", refused.getMessage());
  }

  @Test
  void anAudienceWithoutAnswersIsAnOutcome() {
    StudyData data = OneAudience.with().rating("q", 1, 2).data();

    assertInstanceOf(
        Unanswered.class,
        runner(Disclosure.PROTECTED)
            .run(
                data,
                Tabulation.ID,
                new TabulationOptions("others", List.of()),
                Runner.Watch.NOBODY));
  }

  private static String letters(Tabulated table, String group) {
    return Significance.of(table.table()).letter(group);
  }

  private static TabulationOptions options(String... questions) {
    return new TabulationOptions("people", List.of(questions));
  }

  private static Table table(StudyData data, TabulationOptions options) {
    return released(data, options, Disclosure.UNPROTECTED);
  }

  private static Table released(StudyData data, TabulationOptions options, Disclosure disclosure) {
    var result = runner(disclosure).run(data, Tabulation.ID, options, Runner.Watch.NOBODY);
    return (Table) ((Composite) result).parts().getFirst();
  }

  private static Runner runner(Disclosure disclosure) {
    return new Runner(
        List.of(new AnalysisContribution(Tabulation.ID, Text.NONE, 0, Tabulation::new)),
        disclosure);
  }

  private static Cell.Estimate cell(Table table, String line, String group) {
    return (Cell.Estimate) at(table, line, group);
  }

  private static Cell at(Table table, String line, String group) {
    int l = table.lines().stream().map(Line::key).toList().indexOf(line);
    int g = table.groups().stream().map(x -> x.key()).toList().indexOf(group);
    assertTrue(l >= 0 && g >= 0, () -> "no cell " + line + " / " + group + " in " + table);
    return table.cell(l, g);
  }
}
