// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

class GridsTest {

  private final Grid grid = Grids.of(table(), "nl").getFirst();

  @Test
  void sharesAreWholePercentagesAndMeansHaveOneDecimal() {
    assertEquals("58", grid.rows().get(0).figures().get(0).text());
    assertEquals("3,8", grid.rows().get(1).figures().get(0).text());
    assertEquals("3.8", Grids.of(table(), "en").getFirst().rows().get(1).figures().get(0).text());
  }

  @Test
  void figuresAreCutAtTheDecimalSign() {
    Figure mean = grid.rows().get(1).figures().get(0);
    assertEquals(List.of("3", ",8"), List.of(mean.whole(), mean.rest()));
  }

  @Test
  void whatOnlyHintsStandsInBracketsAndIsExplained() {
    assertEquals("(40)", grid.rows().get(0).figures().get(1).text());
    assertTrue(grid.notes().stream().anyMatch(n -> n.startsWith("(…)")), grid.notes().toString());
  }

  @Test
  void whatIsKeptBackIsADotThatSaysWhy() {
    Figure kept = grid.rows().get(1).figures().get(1);
    assertEquals("·", kept.text());
    assertTrue(kept.tip().endsWith("niet getoond: minder dan 10 respondenten"), kept.tip());
  }

  @Test
  void theTipTellsBaseIntervalAndTest() {
    assertEquals(
        "goed · IND: 58%\nn = 115 van 200\n95%-interval 51–64\n"
            + "significant hoger dan COA (p = 0,010, z)",
        grid.rows().get(0).figures().get(0).tip());
    assertEquals("B", grid.rows().get(0).figures().get(0).letters());
  }

  @Test
  void theLastRowHasTheBases() {
    Grid.Row last = grid.rows().getLast();
    assertEquals(Grid.Row.Kind.BASE, last.kind());
    assertEquals(List.of("200", "20"), last.figures().stream().map(Figure::text).toList());
  }

  @Test
  void copiesCarryTheFiguresAsShown() {
    assertEquals(
        "Oordeel\n%\tIND A\tCOA B\ngoed\t58 B\t(40)\ngemiddelde\t3,8\t·\nn\t200\t20\n",
        Copies.tsv(List.of(grid)));
    String html = Copies.html(List.of(grid), "A & B", "", "");
    assertTrue(html.contains("A &amp; B") && html.contains("58<sup>B</sup>"), html);
  }

  @Test
  void whatHasNoAnswerGivesItsReason() {
    var none = new Composite("t", List.of(new Unanswered(Text.of("te weinig", "too few"))));
    assertEquals(List.of(), Grids.of(none, "nl"));
    assertEquals("too few", Grids.reasons(none, "en"));
  }

  private static Table table() {
    return new Table(
        Optional.of("oordeel"),
        Text.same("Oordeel"),
        Text.same("Wat vindt u?"),
        Text.NONE,
        List.of(group("ind", "IND", 200), group("coa", "COA", 20)),
        List.of(
            line("top2", Line.Kind.NET, Text.same("goed")),
            line("mean", Line.Kind.MEAN, Text.of("gemiddelde", "mean"))),
        List.of(
            List.of(
                cell(200, 115, 0.575, 0.506, 0.641, Quality.FIRM),
                cell(20, 8, 0.4, 0.22, 0.61, Quality.INDICATIVE)),
            List.of(cell(200, 200, 3.8, 3.6, 4, Quality.FIRM), new Cell.Suppressed(10))),
        List.of(
            new Difference(
                "top2", "ind", "coa", "z", 0.175, 0.05, new Interval(0, 1), 2, 100, 0.01, 0.01)),
        new Basis(Text.NONE, Text.NONE, Text.NONE),
        new Provenance("t", Map.of(), "s", "d", "", "", "", Disclosure.PROTECTED, "k", Text.NONE));
  }

  private static Group group(String key, String label, long n) {
    return new Group(key, Text.same(label), Optional.of(key), n, n, n);
  }

  private static Line line(String key, Line.Kind kind, Text label) {
    return new Line(key, kind, label, OptionalDouble.empty(), Optional.empty(), Optional.empty());
  }

  private static Cell cell(
      long n, long count, double value, double low, double high, Quality quality) {
    return new Cell.Estimate(n, count, n, n, value, 0.03, new Interval(low, high), quality);
  }
}
