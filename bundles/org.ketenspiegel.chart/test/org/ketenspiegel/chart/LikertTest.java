// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.Table;

final class LikertTest {

  private static final ChartStyle STYLE = ChartStyle.of("nl", Samples.PALETTE);

  private static Drawing draw(Table table) {
    return Charts.draw(table, ChartKind.LIKERT, STYLE);
  }

  private static List<Mark> marks(Drawing drawing) {
    return drawing.marks(720, drawing.height(720));
  }

  @Test
  void partsAreAsWideAsTheirShares() {
    List<Mark> parts = marks(draw(Samples.judgement()));
    assertEquals(15, parts.size());
    double unit = parts.get(0).place().getWidth() / .08;
    assertEquals(.14 * unit, named(parts, "IND · slecht").place().getWidth(), 0.01);
    assertEquals(.45 * unit, named(parts, "COA · goed").place().getWidth(), 0.01);
    assertEquals(.12 * unit, named(parts, "DT&V · heel goed").place().getWidth(), 0.01);
  }

  @Test
  void theMiddleOfTheNeutralStandsOnOneLine() {
    List<Mark> parts = marks(draw(Samples.judgement()));
    double middle = named(parts, "IND · neutraal").place().getCenterX();
    assertEquals(middle, named(parts, "COA · neutraal").place().getCenterX(), 0.01);
    assertEquals(middle, named(parts, "DT&V · neutraal").place().getCenterX(), 0.01);
  }

  @Test
  void anEvenScaleMeetsInTheMiddle() {
    Table table =
        Samples.scale(
            Samples.aspect(0),
            Samples.agencies(),
            4,
            new double[] {.1, .2, .3, .4},
            new double[] {.2, .2, .2, .4},
            new double[] {.4, .3, .2, .1});
    List<Mark> parts = marks(draw(table));
    double line = named(parts, "IND · wel").place().getMinX();
    assertEquals(line, named(parts, "COA · wel").place().getMinX(), 0.01);
    assertEquals(line, named(parts, "DT&V · niet").place().getMaxX(), 0.01);
  }

  @Test
  void dontKnowStandsApart() {
    List<Mark> parts = marks(draw(Samples.asked()));
    double end =
        parts.stream()
            .filter(m -> !m.tip().label().endsWith("weet niet"))
            .filter(m -> m.tip().label().contains(" · "))
            .mapToDouble(m -> m.place().getMaxX())
            .max()
            .orElseThrow();
    assertTrue(named(parts, "IND · weet niet").place().getMinX() > end);
    assertEquals(
        named(parts, "IND · weet niet").place().getMinX(),
        named(parts, "totaal · weet niet").place().getMinX(),
        0.01);
  }

  @Test
  void shareBelowFourPercentIsDrawnButNotNamed() {
    Drawing drawing = draw(Samples.judgement());
    List<String> words =
        Page.of(drawing, 720, Theme.LIGHT).words().stream().map(Page.Word::words).toList();
    assertTrue(marks(drawing).stream().anyMatch(m -> m.tip().value().equals("2%")));
    assertFalse(words.contains("2%"));
    assertTrue(words.contains("7%"));
  }

  @Test
  void keptBackRowHasNoBar() {
    Drawing drawing = draw(Samples.asked());
    List<Mark> row =
        marks(drawing).stream().filter(m -> m.tip().label().startsWith("DT&V")).toList();
    assertEquals(1, row.size());
    assertEquals("minder dan 10 antwoorden", row.getFirst().tip().value());
    List<String> words =
        Page.of(drawing, 720, Theme.LIGHT).words().stream().map(Page.Word::words).toList();
    assertTrue(words.contains("·"));
    assertTrue(words.contains("<10"));
  }

  @Test
  void indicativeSharesStandInBrackets() {
    List<Mark> parts = marks(draw(Samples.asked()));
    assertEquals("(35%) · indicatief", named(parts, "COA · goed").tip().value());
  }

  @Test
  void coloursGoFromBrownToGreen() {
    List<String> fills =
        Page.of(draw(Samples.judgement()), 720, Theme.LIGHT).fills().stream()
            .map(f -> "#%06X".formatted(f.colour().getRGB() & 0xFFFFFF))
            .limit(5)
            .toList();
    assertEquals(List.of("#A6611A", "#DFC27D", "#D9D9D9", "#80CDC1", "#018571"), fills);
  }

  @Test
  void aPointIsAskedForItsWords() {
    Drawing drawing = draw(Samples.judgement());
    double height = drawing.height(720);
    Mark mark = named(marks(drawing), "COA · goed");
    Tip tip =
        drawing.at(mark.place().getCenterX(), mark.place().getCenterY(), 720, height).orElseThrow();
    assertEquals("COA · goed\n45%\nn = 200\ninterval 38–52%", tip.words());
    assertTrue(drawing.at(1, height - 1, 720, height).isEmpty());
  }

  private static Mark named(List<Mark> marks, String label) {
    return marks.stream().filter(m -> m.tip().label().equals(label)).findFirst().orElseThrow();
  }
}
