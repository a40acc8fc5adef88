// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;

/** Four waves in which nothing changed. */
class PermutedWavesTest {

  private static final int STUDIES = 150;
  private static final int PEOPLE = 120;
  private static final List<String> QUESTIONS =
      List.of("uitleg", "inleven", "snelheid", "bereik", "oordeel");

  /** A family is a course: its changes and its line. */
  @Test
  void whereNothingChangedAtMostOneCourseInTwentyHasASentenceAboutARiseOrAFall() {
    int families = 0;
    int claiming = 0;
    int unadjusted = 0;
    for (int seed = 0; seed < STUDIES; seed++) {
      StudyData data = study(new Random(seed));
      AnalysisResult result =
          Example.runner().run(data, "trend", Map.of("questions", String.join(",", QUESTIONS)));
      Source source = new Source("any", result);
      for (Series series : source.series()) {
        families += series.courses().size();
        unadjusted +=
            (int)
                series.courses().stream()
                    .filter(
                        c ->
                            c.changes().stream().anyMatch(x -> x.p() < 0.05)
                                || c.linear().filter(s -> s.p() < 0.05).isPresent())
                    .count();
      }
      Results results = new Results(data, Example.runner());
      Set<String> lines = new HashSet<>();
      for (Finding finding : Example.found(Example.ours(), results, List.of(source))) {
        finding.claims().stream()
            .filter(PermutedWavesTest::isChange)
            .flatMap(c -> c.cells().mapToObj(finding.cells()::get))
            .map(Reference::line)
            .forEach(lines::add);
        String text = finding.text("en", results);
        assertTrue(
            finding.claims().stream().anyMatch(PermutedWavesTest::isChange)
                || !text.matches(".*\\b(rises|falls|higher|lower)\\b.*"),
            text);
      }
      claiming += lines.size();
    }
    assertTrue(families == STUDIES * QUESTIONS.size(), "families: " + families);
    assertTrue(unadjusted > families / 10, "nothing to be wrong about: " + unadjusted);
    assertTrue(claiming > 0 && claiming <= families / 20, claiming + " of " + families);
  }

  private static boolean isChange(Claim claim) {
    return claim instanceof Claim.Moves m && m.way() != Claim.Way.NOWHERE
        || claim instanceof Claim.Tends t && t.way() != Claim.Way.NOWHERE;
  }

  private static StudyData study(Random random) {
    Measured waves = new Measured();
    for (int wave = 0; wave < 4; wave++) {
      waves.wave(
          new People()
              .asked("uitleg", answers(random))
              .asked("inleven", answers(random))
              .asked("snelheid", answers(random))
              .asked("bereik", answers(random))
              .judging("ind", answers(random)));
    }
    return waves.data();
  }

  private static int[] answers(Random random) {
    return IntStream.range(0, PEOPLE)
        .map(row -> Math.clamp(Math.round(3.4 + random.nextGaussian()), 1, 5))
        .toArray();
  }
}
