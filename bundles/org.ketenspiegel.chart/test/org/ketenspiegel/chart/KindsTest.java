// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

final class KindsTest {

  private static final ChartStyle STYLE = ChartStyle.of("nl", Samples.PALETTE);

  private static Map<String, Mark> marks(AnalysisResult result, ChartKind kind) {
    Drawing drawing = Charts.draw(result, kind, STYLE);
    return drawing.marks(720, drawing.height(720)).stream()
        .collect(Collectors.toMap(m -> m.tip().label(), m -> m, (first, last) -> last));
  }

  @Test
  void theBestKindComesFirst() {
    assertEquals(ChartKind.LIKERT, ChartKind.fitting(Samples.judgement()).getFirst());
    assertEquals(ChartKind.DOTS, ChartKind.fitting(Samples.battery()).getFirst());
    assertEquals(ChartKind.NPS, ChartKind.fitting(Samples.recommendation()).getFirst());
    assertEquals(ChartKind.BARS, ChartKind.fitting(Samples.channels()).getFirst());
    assertEquals(
        List.of(ChartKind.MEANS, ChartKind.PROFILE, ChartKind.HEAT),
        ChartKind.fitting(Samples.means(3)));
    assertEquals(List.of(ChartKind.MATRIX), ChartKind.fitting(Samples.impact("ind")));
  }

  /** Groups in an order of their own, each with everybody outside it. */
  private static Table profile(String title, int groups) {
    List<Group> all =
        IntStream.range(0, groups)
            .mapToObj(g -> Samples.group(title + g, Text.same(title + " " + g), 40))
            .toList();
    List<Line> lines =
        List.of(
            Samples.plain("fail", Line.Kind.NET, Text.same("fail")),
            Samples.plain(Line.ofOthers("fail"), Line.Kind.NET, Text.same("the others")));
    List<Cell> fails = new ArrayList<>();
    List<Cell> others = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      fails.add(share(0.9 - 0.05 * g));
      others.add(share(0.5));
    }
    fails.set(groups - 1, new Cell.Suppressed(10, Cell.Reason.GIVES_ANOTHER_AWAY));
    return Samples.table(Text.same(title), all, lines, List.of(fails, others));
  }

  private static Cell share(double value) {
    return new Cell.Estimate(
        40,
        20,
        40,
        40,
        value,
        0.05,
        new Interval(value - 0.1, Math.min(1, value + 0.1)),
        Cell.Quality.FIRM);
  }

  @Test
  void aProfileHasARowForEachGroupInItsOrder() {
    assertEquals(List.of(ChartKind.DOTS), ChartKind.fitting(profile("a", 5)));
    Map<String, Mark> marks = marks(profile("a", 5), ChartKind.DOTS);
    for (int g = 1; g < 4; g++) {
      double above = marks.get("a " + (g - 1)).place().getCenterY();
      assertTrue(above < marks.get("a " + g).place().getCenterY(), marks.keySet().toString());
    }
  }

  @Test
  void severalProfilesStandBelowOneAnother() {
    Composite both = new Composite("profile", List.of(profile("a", 5), profile("b", 3)));
    Map<String, Mark> marks = marks(both, ChartKind.DOTS);
    assertTrue(
        marks.get("a 3").place().getMaxY() < marks.get("b 0").place().getMinY(),
        marks.keySet().toString());
  }

  @Test
  void aGroupKeptBackForAnotherIsNotCalledSmall() {
    String svg = Charts.draw(profile("a", 5), ChartKind.DOTS, STYLE).svg(720);
    assertFalse(svg.contains("&lt;10"), svg);
  }

  @Test
  void whatHasNoAnswerHasNoDrawing() {
    AnalysisResult nothing = new Unanswered(Text.of("te weinig", "too few"));
    assertEquals(List.of(), ChartKind.fitting(nothing));
    assertEquals(List.of(), ChartKind.fitting(new Composite("tabulation", List.of(nothing))));
    assertThrows(IllegalArgumentException.class, () -> Charts.draw(nothing, ChartKind.BARS, STYLE));
    assertThrows(
        IllegalArgumentException.class,
        () -> Charts.draw(Samples.channels(), ChartKind.LIKERT, STYLE));
  }

  @Test
  void dotsStandWhereTheirSharesAre() {
    Map<String, Mark> marks = marks(Samples.aspects(), ChartKind.DOTS);
    assertEquals(30, marks.size());
    double low = marks.get("Doorverwijzen · DT&V").place().getCenterX();
    double high = marks.get("Respectvol behandeld · COA").place().getCenterX();
    double between = marks.get("Reactietermijn · DT&V").place().getCenterX();
    assertEquals((.62 - .24) / (.84 - .24), (between - low) / (high - low), 1e-6);
  }

  @Test
  void questionsAreSortedFromHighToLow() {
    Map<String, Mark> marks = marks(Samples.aspects(), ChartKind.DOTS);
    assertTrue(
        marks.get("Respectvol behandeld · IND").place().getY()
            < marks.get("Luisteren · IND").place().getY());
    assertTrue(
        marks.get("Luisteren · IND").place().getY()
            < marks.get("Doorverwijzen · IND").place().getY());
  }

  @Test
  void barsAreAsLongAsTheirShares() {
    Map<String, Mark> marks = marks(Samples.channels(), ChartKind.BARS);
    double unit = marks.get("brieven · IND").place().getWidth() / .55;
    assertEquals(
        .71 * unit,
        marks
            .get("persoonlijk gesprek met een medewerker van de organisatie · IND")
            .place()
            .getWidth(),
        0.01);
    assertEquals("(41%) · indicatief", marks.get("brieven · DT&V").tip().value());
  }

  @Test
  void detractorsPassivesAndPromotersFillTheBar() {
    Map<String, Mark> marks = marks(Samples.recommendation(), ChartKind.NPS);
    double detractors = marks.get("IND · criticasters (0–6)").place().getWidth();
    double promoters = marks.get("IND · promotors (9–10)").place().getWidth();
    assertEquals(.37 / .21, detractors / promoters, 1e-6);
    List<String> words =
        Page.of(Charts.draw(Samples.recommendation(), ChartKind.NPS, STYLE), 720, Theme.LIGHT)
            .words()
            .stream()
            .map(Page.Word::words)
            .toList();
    assertTrue(words.containsAll(List.of("−16", "+16", "−48")), words.toString());
  }

  @Test
  void meansStandOnTheScaleOfTheQuestion() {
    Map<String, Mark> marks = marks(Samples.judgement(), ChartKind.MEANS);
    assertEquals("3,4", marks.get("IND").tip().value());
    assertEquals("interval 3,2–3,5", marks.get("IND").tip().interval());
    Page page = Page.of(Charts.draw(Samples.judgement(), ChartKind.MEANS, STYLE), 720, Theme.LIGHT);
    List<String> words = page.words().stream().map(Page.Word::words).toList();
    assertTrue(words.containsAll(List.of("1", "2", "3", "4", "5", "3,4")), words.toString());
  }

  @Test
  void oneQuestionHasARowForEachGroupWithItsValue() {
    Drawing drawing = Charts.draw(Samples.means(1), ChartKind.MEANS, STYLE);
    List<String> words =
        Page.of(drawing, 720, Theme.LIGHT).words().stream().map(Page.Word::words).toList();
    assertTrue(words.containsAll(List.of("IND", "COA", "DT&V", "3,8", "(4,0)", "3,4")));
    Map<String, Mark> marks = marks(Samples.means(1), ChartKind.MEANS);
    assertEquals(3, marks.values().stream().map(m -> m.place().getY()).distinct().count());
  }

  @Test
  void keptBackMeanIsADotAtTheEdge() {
    Map<String, Mark> marks = marks(Samples.means(3), ChartKind.MEANS);
    assertEquals("minder dan 10 antwoorden", marks.get("Luisteren · DT&V").tip().value());
  }

  @Test
  void pointsStandOnTheSideOfTheLinesThatTheirQuadrantSays() {
    Drawing drawing = Charts.draw(Samples.impact("ind"), ChartKind.MATRIX, STYLE);
    double height = drawing.height(720);
    Plane plane = drawing.plane(720, height).orElseThrow();
    Map<String, Mark> marks = marks(Samples.impact("ind"), ChartKind.MATRIX);
    Mark improve = marks.get("Reactietermijn");
    assertEquals(plane.toX(.107), improve.place().getCenterX(), 1e-6);
    assertEquals(plane.toY(3.18), improve.place().getCenterY(), 1e-6);
    assertEquals(3.18, plane.atY(plane.toY(3.18)), 1e-9);
    assertEquals(.107, plane.atX(plane.toX(.107)), 1e-9);
    assertTrue(improve.tip().value().endsWith("investeren en verbeteren"));
    assertTrue(Charts.draw(Samples.aspects(), ChartKind.DOTS, STYLE).plane(720, 300).isEmpty());
  }

  @Test
  void englishHasPointsAndDutchHasCommas() {
    Drawing english =
        Charts.draw(Samples.means(1), ChartKind.MEANS, ChartStyle.of("en", Samples.PALETTE));
    List<String> values =
        english.marks(720, english.height(720)).stream().map(m -> m.tip().value()).toList();
    assertEquals(List.of("3.8", "(4.0) · indicative", "3.4"), values);
  }

  @Test
  void theNoticeStandsAtTheFootUnlessAnotherSourceIsGiven() {
    ChartStyle none = STYLE.sourced("");
    double with = Charts.draw(Samples.judgement(), ChartKind.LIKERT, STYLE).height(720);
    Drawing without = Charts.draw(Samples.judgement(), ChartKind.LIKERT, none);
    assertTrue(without.height(720) < with);
    List<String> words =
        Page.of(
                Charts.draw(Samples.judgement(), ChartKind.LIKERT, STYLE.sourced("Bron: X")),
                720,
                Theme.LIGHT)
            .words()
            .stream()
            .map(Page.Word::words)
            .toList();
    assertEquals("Bron: X", words.getLast());
  }

  @Test
  void agencyWithoutColourIsGrey() {
    ChartStyle grey = ChartStyle.of("nl", AgencyPalette.NONE);
    assertTrue(Charts.draw(Samples.judgement(), ChartKind.BARS, grey).svg(720).contains("<svg"));
  }

  @Test
  void aPngIsAsLargeAsAskedAndStandsOnItsSurface() throws IOException {
    Drawing drawing = Charts.draw(Samples.judgement(), ChartKind.LIKERT, STYLE.in(Theme.DARK));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawing.png(500, 2)));
    assertEquals(1000, image.getWidth());
    assertEquals(2 * drawing.height(500), image.getHeight());
    assertEquals(Theme.DARK.surface(), new Color(image.getRGB(999, image.getHeight() - 1)));
  }
}
