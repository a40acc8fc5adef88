// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Ranked;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

class ComparedTest {

  private static final double WIDTH = 800;
  private static final ChartStyle STYLE = ChartStyle.of("en", AgencyPalette.NONE);

  @Test
  void aProfileJoinsTheSameDotsAsMeansDo() {
    Map<String, Mark> means = marks(Samples.means(4), ChartKind.MEANS);
    Map<String, Mark> profile = marks(Samples.means(4), ChartKind.PROFILE);

    assertEquals(means.keySet(), profile.keySet());
    means.forEach(
        (label, mark) ->
            assertEquals(
                mark.place().getCenterX(), profile.get(label).place().getCenterX(), 0.5, label));
    assertNotEquals(
        svg(Samples.means(4), ChartKind.MEANS), svg(Samples.means(4), ChartKind.PROFILE));
  }

  @Test
  void aHeatTableHasAFieldForEachQuestionAndGroup() {
    Map<String, Mark> fields = marks(Samples.means(4), ChartKind.HEAT);

    assertEquals(12, fields.size());
    assertTrue(
        fields.values().stream().anyMatch(m -> m.tip().value().contains("fewer than")),
        "a field that is kept back says so");
  }

  @Test
  void expectedAndExperiencedLieOnOneAnotherWhereBothOrdersAgree() {
    Gaps agreed = mirror(order("clear", 5, 1));
    Map<String, Mark> marks = marks(agreed, ChartKind.DUMBBELLS);

    assertEquals(
        marks.get("clear · judged poorly").place().getCenterX(),
        marks.get("clear · criticism expected").place().getCenterX(),
        1e-6);
  }

  @Test
  void theBestAspectThatAllCriticiseLiesAtBothEnds() {
    Map<String, Mark> marks = marks(mirror(order("clear", 1, 1)), ChartKind.DUMBBELLS);

    double far =
        marks.get("clear · judged poorly").place().getCenterX()
            - marks.get("clear · criticism expected").place().getCenterX();
    assertTrue(far > WIDTH / 3, "apart by " + far);
  }

  @Test
  void aMirrorWithoutAnyGapHasNoDrawing() {
    Untold untold =
        new Untold(
            "k",
            Text.same("clear"),
            "clear",
            Optional.empty(),
            Untold.Cause.INCOMPLETE,
            Text.same("half"));

    assertEquals(List.of(), ChartKind.fitting(mirror(untold)));
    assertEquals(List.of(ChartKind.DUMBBELLS), ChartKind.fitting(mirror(order("clear", 1, 1))));
  }

  private static Order order(String aspect, double judged, double criticised) {
    return new Order(
        aspect + "/order",
        Text.same(aspect),
        aspect,
        Optional.empty(),
        5,
        new Ranked(100, 0.5, judged, new Interval(judged, judged)),
        new Ranked(40, 0.5, criticised, new Interval(criticised, criticised)),
        Optional.empty(),
        0,
        0,
        0,
        Order.verdict(0, 0),
        List.of(),
        Optional.empty());
  }

  private static Gaps mirror(Gap gap) {
    return new Gaps(
        Gaps.Kind.NAMED_ASPECTS,
        Text.same("mirror"),
        Text.NONE,
        Optional.empty(),
        List.of(gap),
        Optional.empty(),
        List.of(),
        40,
        new Basis(Text.NONE, Text.NONE, Text.NONE),
        Samples.means(1).provenance());
  }

  private static Map<String, Mark> marks(AnalysisResult result, ChartKind kind) {
    Drawing drawing = Charts.draw(result, kind, STYLE);
    return drawing.marks(WIDTH, drawing.height(WIDTH)).stream()
        .collect(Collectors.toMap(m -> m.tip().label(), Function.identity(), (a, b) -> a));
  }

  private static String svg(AnalysisResult result, ChartKind kind) {
    return Charts.draw(result, kind, STYLE).svg(WIDTH);
  }
}
