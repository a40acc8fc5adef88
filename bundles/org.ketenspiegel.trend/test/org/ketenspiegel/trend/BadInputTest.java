// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/** What has no trend, or only a part of it, says why. */
class BadInputTest {

  private static final Design PLAIN = Design.none();

  private static CodeColumn marks(int n, int from) {
    return Waved.answers(IntStream.range(0, n).map(r -> from + r % 3).toArray());
  }

  private static String refused(Waved waves, Map<String, String> options) {
    AnalysisResult result = waves.result(options);
    return ((Unanswered) result).reason().in("en");
  }

  @Test
  void oneWaveHasNoTrend() {
    assertEquals(
        "there is one wave of this audience; a trend needs two",
        refused(new Waved().wave(2011, 5, PLAIN, marks(60, 1)), Map.of()));
  }

  @Test
  void aWaveThatIsThereTwiceIsNamed() {
    Waved twice = new Waved().wave(2011, 5, PLAIN, marks(60, 1)).wave(2011, 5, PLAIN, marks(70, 2));
    assertEquals("the wave ‘2011’ is there twice", refused(twice, Map.of()));
  }

  @Test
  void theSameAnswersUnderTwoNamesAreNoTwoWaves() {
    Waved copied =
        new Waved().wave(2011, 5, PLAIN, marks(60, 1)).wave(2013, 5, PLAIN, marks(60, 1));
    assertEquals(
        "the waves ‘2011’ and ‘2013’ are the same answers, twice", refused(copied, Map.of()));
  }

  @Test
  void periodsThatOverlapAreNamed() {
    StudyData data =
        new Waved().wave(2011, 5, PLAIN, marks(60, 1)).wave(2012, 5, PLAIN, marks(70, 2)).data();
    History overlapping =
        new History(
            List.of(
                new Moment("w2011", Text.same("spring"), 2011.4, 2011.2, 2011.6),
                new Moment("w2012", Text.same("summer"), 2011.6, 2011.5, 2011.7)),
            List.of(),
            List.of());
    AnalysisResult result =
        Waved.result(new StudyData(data.outline(), data.fieldings(), overlapping), Map.of());
    assertEquals(
        "the periods of ‘spring’ and ‘summer’ overlap: it is not certain which wave was earlier",
        ((Unanswered) result).reason().in("en"));
  }

  @Test
  void wavesWithoutAQuestionInCommonAreNamed() {
    CodeColumn other = CodeColumn.of("anders", 1, 2, 3, 1, 2, 3);
    Waved apart = new Waved().wave(2011, 5, PLAIN, marks(60, 1)).blank(2013, other);
    assertEquals(
        "the waves ‘2011’, ‘2013’ have no question or concept in common",
        refused(apart, Map.of("questions", "oordeel")));
  }

  @Test
  void aPanelWithoutItsKeyIsNamed() {
    Waved keyless =
        new Waved()
            .wave(2011, 5, PLAIN.keyedBy("sleutel"), marks(60, 1))
            .wave(2013, 5, PLAIN.keyedBy("sleutel"), marks(70, 1));
    assertEquals(
        "the answers of ‘2011’ have no column ‘sleutel’ with the key of the panel",
        refused(keyless, Map.of()));
  }

  @Test
  void marksAndJudgementsAreNotJoinedAndItIsSaidWhy() {
    Series series =
        new Waved().wave(2011, 5, PLAIN, marks(60, 2)).wave(2013, 10, PLAIN, marks(70, 6)).series();
    Course course = series.courses().getFirst();
    assertEquals(List.of(), course.changes());
    assertEquals(Continuity.BROKEN, course.points().getLast().link().continuity());
    assertTrue(says(series, "does not compare with the wave before (another scale)"), says(series));
    assertTrue(says(series, "different scales (1–5 and 1–10)"), says(series));
  }

  @Test
  void aNetOfAnswersThatAWaveDidNotOfferIsNotZeroPercent() {
    Series series =
        new Waved()
            .wave(2009, 5, PLAIN, marks(60, 2))
            .wave(2011, 10, PLAIN, marks(70, 6))
            .wave(2013, 10, PLAIN, marks(80, 6))
            .series(Map.of("statistic", "share:8"));
    assertEquals(2, series.courses().getFirst().points().size());
    assertTrue(says(series, "in 2009 the question does not have this statistic"), says(series));
  }

  @Test
  void aGroupThatIsEmptyInAWaveCannotBeSplitBy() {
    Series series =
        new Waved()
            .wave(2011, 5, PLAIN, marks(60, 2), group(60, 2))
            .wave(2013, 5, PLAIN, marks(70, 2), group(70, 3))
            .series(Map.of("decompose", "groep", "replicates", "20"));
    Course course = series.courses().getFirst();
    assertEquals(List.of(), course.decompositions());
    assertEquals(1, course.changes().size());
    assertTrue(
        says(series, "2011–2013 cannot be split by groep: in a wave nobody of the group ‘3’"),
        says(series));
  }

  private static CodeColumn group(int n, int groups) {
    return CodeColumn.of("groep", IntStream.range(0, n).map(r -> 1 + r % groups).toArray());
  }

  private static boolean says(Series series, String words) {
    return says(series).contains(words);
  }

  private static String says(Series series) {
    return series.cautions().stream().map(c -> c.in("en")).toList().toString();
  }
}
