// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.chart.ink.Contrast;

/** What holds of every drawing, whatever it shows. */
final class ReadableTest {

  private static final List<Named<? extends AnalysisResult>> RESULTS =
      List.of(
          Named.of("judgement", Samples.judgement()),
          Named.of("asked", Samples.asked()),
          Named.of("aspects", Samples.aspects()),
          Named.of("means", Samples.means(10)),
          Named.of("one mean", Samples.means(1)),
          Named.of("battery", Samples.battery()),
          Named.of("channels", Samples.channels()),
          Named.of("recommendation", Samples.recommendation()),
          Named.of("impact", Samples.impact("ind")),
          Named.of(
              "impacts",
              new Composite("impact", List.of(Samples.impact("coa"), Samples.impact("dtv")))));

  private static final List<Named<Case>> CASES =
      RESULTS.stream().flatMap(ReadableTest::cases).toList();

  record Case(Drawing drawing, double width, Page page) {}

  static List<Named<? extends AnalysisResult>> results() {
    return RESULTS;
  }

  static List<Named<Case>> drawings() {
    return CASES;
  }

  /** Light and wide, dark and narrow. */
  private static Stream<Named<Case>> cases(Named<? extends AnalysisResult> named) {
    AnalysisResult result = named.getPayload();
    return ChartKind.fitting(result).stream()
        .flatMap(
            kind ->
                Stream.of(
                    drawn(named.getName(), result, kind, Theme.LIGHT, 720),
                    drawn(named.getName(), result, kind, Theme.DARK, 420)));
  }

  private static Named<Case> drawn(
      String name, AnalysisResult result, ChartKind kind, Theme theme, double width) {
    Drawing drawing = draw(result, kind, theme);
    return Named.of(
        name + " " + kind + " " + theme, new Case(drawing, width, Page.of(drawing, width, theme)));
  }

  private static Drawing draw(AnalysisResult result, ChartKind kind, Theme theme) {
    return draw(result, kind, theme, theme == Theme.LIGHT ? "nl" : "en");
  }

  private static Drawing draw(AnalysisResult result, ChartKind kind, Theme theme, String language) {
    return Charts.draw(result, kind, ChartStyle.of(language, Samples.PALETTE).in(theme));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void wordsStandOutFromWhatTheyStandOn(Case drawn) {
    for (Page.Word word : drawn.page().words()) {
      double contrast = Contrast.between(word.ink(), word.ground());
      assertTrue(contrast >= Contrast.TEXT, word + " has contrast " + contrast);
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void aDrawingForEitherPageIsTheLightOneAndTheDarkOne(AnalysisResult result) {
    for (ChartKind kind : ChartKind.fitting(result)) {
      Drawing either = draw(result, kind, Theme.EITHER);
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        Page own = Page.of(draw(result, kind, theme, "en"), 600, theme);
        Page paired = Page.of(either, 600, theme);
        assertEquals(own.words(), paired.words());
        assertEquals(own.fills(), paired.fills());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void wordsDoNotOverlap(Case drawn) {
    List<Page.Word> words = drawn.page().words();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        assertFalse(
            words.get(i).place().intersects(words.get(j).place()),
            words.get(i) + " lies on " + words.get(j));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void wordsStayOnThePage(Case drawn) {
    double height = drawn.drawing().height(drawn.width());
    Rectangle2D page = new Rectangle2D.Double(-0.5, -0.5, drawn.width() + 1, height + 1);
    for (Page.Word word : drawn.page().words()) {
      assertTrue(page.contains(word.place()), word + " is not on " + page);
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void noLetterIsSmallerThanElevenPixels(Case drawn) {
    assertTrue(drawn.page().words().stream().allMatch(w -> w.size() >= 11));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void theSameResultGivesTheSameBytes(Case drawn) {
    String once = drawn.drawing().svg(drawn.width());
    assertEquals(once, drawn.drawing().svg(drawn.width()));
    assertFalse(once.contains("NaN"));
    assertFalse(once.contains("href"));
    assertFalse(once.contains("clip"));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void everyMarkHasWordsAndItsPlaceOnThePage(Case drawn) {
    double height = drawn.drawing().height(drawn.width());
    Rectangle2D page = new Rectangle2D.Double(-1, -1, drawn.width() + 2, height + 2);
    List<Mark> marks = drawn.drawing().marks(drawn.width(), height);
    assertFalse(marks.isEmpty());
    for (Mark mark : marks) {
      assertFalse(mark.tip().label().isEmpty() || mark.tip().value().isEmpty(), mark.toString());
      assertTrue(page.contains(mark.place()), mark.toString());
    }
  }

  @Test
  void wordsToBeReadAloudComeFirst() {
    Drawing drawing = draw(Samples.judgement(), ChartKind.LIKERT, Theme.LIGHT);
    Page page = Page.of(drawing, 720, Theme.LIGHT);
    assertEquals(
        "Totaaloordeel", page.document().getElementsByTagName("title").item(0).getTextContent());
    assertEquals(
        "Hoe beoordeelt u de organisatie?",
        page.document().getElementsByTagName("desc").item(0).getTextContent());
    assertEquals("img", page.document().getDocumentElement().getAttribute("role"));
  }
}
