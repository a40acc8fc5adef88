// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Placement;

class MissingTest {

  private static final int ROWS = 300;
  private static final int NOT_APPLICABLE = 8;
  private static final int DONT_KNOW = 9;

  private final Invented whole = Invented.of(ROWS, 4, 0.5, 5);

  private Survey with(int code, IntPredicate rows) {
    int[][] aspects = Arrays.stream(whole.aspects()).map(int[]::clone).toArray(int[][]::new);
    for (int row = 0; row < ROWS; row++) {
      if (rows.test(row)) {
        aspects[1][row] = code;
      }
    }
    return Survey.of(whole.outcome()).drivers(aspects);
  }

  @Test
  void theThreeRulesStandSideBySide() {
    Survey survey = with(DONT_KNOW, row -> row % 5 == 0);
    Composite all = assertInstanceOf(Composite.class, survey.result("missing", "all"));
    List<Placement> rules = all.parts().stream().map(Placement.class::cast).toList();
    List<String> words = List.of("listwise", "pairwise", "imputed");
    for (int i = 0; i < 3; i++) {
      assertEquals(survey.matrix("missing", words.get(i)).points(), rules.get(i).points());
    }
    assertEquals(3, rules.stream().map(Placement::title).distinct().count());
    assertEquals(List.of(240L, 240L, 300L), rules.stream().map(Placement::n).toList());
  }

  @Test
  void whatDoesNotApplyIsNeverImputed() {
    Survey survey = with(NOT_APPLICABLE, row -> row % 5 == 0);
    Placement listwise = survey.matrix();
    Placement imputed = survey.matrix("missing", "imputed");
    assertEquals(240, imputed.n());
    assertEquals(listwise.points(), imputed.points(), "nothing was left to impute");
    assertTrue(imputed.basis().method().in("en").contains("never imputed"));
    assertEquals(300, with(DONT_KNOW, row -> row % 5 == 0).matrix("missing", "imputed").n());
  }

  @Test
  void anIndicatorKeepsEverybodyIn() {
    Survey survey = with(NOT_APPLICABLE, row -> row % 5 == 0);
    for (String rule : List.of("listwise", "pairwise", "imputed")) {
      Placement kept = survey.matrix("notApplicable", "dummy", "missing", rule);
      assertEquals(300, kept.n(), rule);
      assertNotEquals(survey.matrix().points().getFirst().x(), kept.points().getFirst().x());
    }
    Placement none = whole.survey().matrix("notApplicable", "dummy");
    assertEquals(
        whole.survey().matrix().points(), none.points(), "where all apply nothing changes");
  }

  @Test
  void theOrderIsCheckedOfTheSameRespondentsOnly() {
    Survey survey = with(DONT_KNOW, row -> row % 5 == 0);
    assertTrue(checked(survey.matrix()));
    assertFalse(checked(survey.matrix("missing", "pairwise")));
    assertFalse(checked(survey.matrix("missing", "imputed")));
    assertFalse(
        checked(with(NOT_APPLICABLE, row -> row % 5 == 0).matrix("notApplicable", "dummy")));
  }

  private static boolean checked(Placement placement) {
    return placement.points().stream()
        .allMatch(p -> p.importance().orElseThrow().ordered().isPresent());
  }

  @Test
  void performanceIsThatOfEverybodyWhoJudged() {
    Placement matrix = with(NOT_APPLICABLE, row -> row % 5 == 0).matrix();
    assertEquals(240, matrix.points().get(1).n());
    assertEquals(300, matrix.points().get(0).n());
    assertEquals(
        Arrays.stream(whole.aspects()[0]).average().orElseThrow(),
        matrix.points().get(0).y(),
        1e-12);
  }

  @Test
  void pairsThatContradictOneAnotherAreToldOf() {
    int[] a = new int[60];
    int[] b = new int[60];
    int[] c = new int[60];
    int[] outcome = new int[60];
    for (int row = 0; row < 60; row++) {
      int value = 1 + row % 5;
      int part = row / 20;
      outcome[row] = 1 + (row * 7) % 5;
      a[row] = part == 2 ? DONT_KNOW : value;
      b[row] = part == 1 ? DONT_KNOW : value;
      c[row] = part == 0 ? DONT_KNOW : part == 1 ? value : 6 - value;
      a[row] = part == 0 && row % 4 == 0 ? 3 : a[row];
      b[row] = part == 2 && row % 4 == 1 ? 3 : b[row];
      c[row] = part == 1 && row % 4 == 2 ? 3 : c[row];
    }
    Placement matrix = Survey.of(outcome).drivers(a, b, c).matrix("missing", "pairwise");
    assertTrue(
        matrix.evidence().cautions().stream()
            .anyMatch(w -> w.in("en").contains("contradict one another")),
        matrix.evidence().cautions().toString());
  }
}
