// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.model.study.KeptFinding;

class RandomStudiesTest {

  private static final List<Map<String, String>> OPTIONS =
      List.of(
          Map.of("audience", "mensen", "by", "agency"),
          Map.of("audience", "mensen", "by", "segment"),
          Map.of("audience", "mensen", "by", "agency,segment"),
          Map.of("audience", "mensen", "by", ""),
          Map.of(
              "audience",
              "mensen",
              "by",
              "segment",
              "layout",
              "summary",
              "statistics",
              "mean,top2"));

  @Test
  void everyNumberIsThatOfItsCellAndNothingSaysTooMuch() {
    int sentences = 0;
    int compared = 0;
    for (int seed = 0; seed < 60; seed++) {
      StudyData data = study(new Random(seed));
      Results results = Example.results(data);
      var runner = Example.runner();
      List<Source> sources =
          OPTIONS.stream().map(o -> new Source("any", runner.run(data, "tabulation", o))).toList();
      KeptFindings keeping = new KeptFindings(new Setting(results));
      for (Finding finding : Example.found(Example.ours(), results, sources)) {
        sentences++;
        compared += finding.claims().stream().anyMatch(Claim.Higher.class::isInstance) ? 1 : 0;
        for (String language : Setting.LANGUAGES) {
          NumbersInText.areThoseOfTheirCells(finding, results, language);
        }
        kept(finding, keeping, results);
      }
    }
    assertTrue(sentences > 600, "sentences: " + sentences);
    assertTrue(compared > 30, "comparisons: " + compared);
  }

  /** What is kept and said a little otherwise has the same numbers, and passes the same checks. */
  private static void kept(Finding finding, KeptFindings keeping, Results results) {
    KeptFinding kept = keeping.keep("een", finding);
    assertEquals(List.of(), keeping.standing(kept).reasons(), finding.text("nl", results));
    for (String language : Setting.LANGUAGES) {
      String other = "(" + finding.text(language, results) + ")";
      assertEquals(List.of(), keeping.reword(kept, language, other), other);
      assertEquals(other, keeping.read(kept).text(language, results));
      NumbersInText.areThoseOfTheirCells(keeping.read(kept), results, language);
    }
  }

  /** Groups of any size, some of which differ and some of which are too small. */
  private static StudyData study(Random random) {
    int n = 15 + random.nextInt(300);
    int small = 3 + random.nextInt(40);
    double apart = random.nextInt(3) * 0.6;
    return new People()
        .judging("ind", answers(random, n, 3.4, apart))
        .judging("coa", answers(random, n, 3.9, 0))
        .judging("dtv", answers(random, n, 2.9, -apart))
        .asked("uitleg", answers(random, n, 3.2, apart))
        .knowing("kennis", answers(random, n, 1.4, apart))
        .segment("binnen", row -> row % 2 == 0)
        .segment("buiten", row -> row % 2 == 1)
        .segment("zelden", row -> row < small)
        .data();
  }

  private static int[] answers(Random random, int n, double mean, double apart) {
    return IntStream.range(0, n)
        .map(
            row ->
                random.nextInt(7) == 0
                    ? 9
                    : (int)
                        Math.clamp(
                            Math.round(
                                mean
                                    + (row % 2 == 0 ? apart / 2 : -apart / 2)
                                    + random.nextGaussian()),
                            1,
                            5))
        .toArray();
  }
}
