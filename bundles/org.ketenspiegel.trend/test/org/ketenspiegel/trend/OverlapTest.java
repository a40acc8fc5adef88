// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.data.design.Design;

/**
 * Who answers in several waves makes their changes surer; R's numbers are in the command's test.
 */
class OverlapTest {

  private static final Design KEYED = Design.none().keyedBy("sleutel");
  private static final int EACH = 200;

  /** Persons 100 after one another of which the next wave has the second half again. */
  private static int person(int wave, int row) {
    return wave * EACH / 2 + row;
  }

  private static int answer(int wave, int row) {
    Random person = new Random(7919L * person(wave, row) + 3);
    double own = 6.5 + 1.5 * person.nextGaussian();
    double now = new Random(person(wave, row) * 31L + wave).nextGaussian();
    return Math.clamp(Math.round(own + 0.3 * wave + 0.7 * now), 1, 10);
  }

  private static CodeColumn answers(int wave) {
    return Waved.answers(IntStream.range(0, EACH).map(row -> answer(wave, row)).toArray());
  }

  private static TextColumn keys(int wave) {
    return TextColumn.of(
        "sleutel", IntStream.range(0, EACH).mapToObj(r -> "k" + person(wave, r)).toList());
  }

  private static Course apart(Design design) {
    Waved waves = new Waved();
    for (int wave = 0; wave < 3; wave++) {
      waves.wave(2011 + 2 * wave, 10, design, answers(wave), keys(wave));
    }
    return waves.series().courses().getFirst();
  }

  private static Course ofOneFile(Design design) {
    int[] all = IntStream.range(0, 3 * EACH).map(row -> answer(row / EACH, row % EACH)).toArray();
    List<String> keys =
        IntStream.range(0, 3 * EACH).mapToObj(r -> "k" + person(r / EACH, r % EACH)).toList();
    ResponseTable file = ResponseTable.of(Waved.answers(all), TextColumn.of("sleutel", keys));
    Waved waves = new Waved();
    for (int wave = 0; wave < 3; wave++) {
      int number = wave;
      Rows rows = Rows.where(3 * EACH, row -> row / EACH == number);
      waves.wave(2011 + 2 * wave, 10, design, file, rows);
    }
    return waves.series().courses().getFirst();
  }

  @Test
  void wavesOfSeveralFilesAreThoseOfOneFile() {
    Course several = apart(KEYED);
    Course one = ofOneFile(KEYED);
    for (int i = 0; i < 2; i++) {
      assertEquals(one.changes().get(i).se(), several.changes().get(i).se(), 1e-12);
      assertEquals(one.changes().get(i).df(), several.changes().get(i).df());
    }
    assertEquals(one.linear().orElseThrow().se(), several.linear().orElseThrow().se(), 1e-12);
  }

  /** n12·s12/(n1·n2) is the covariance of two means (Kish 1965, 12.4). */
  @Test
  void theVarianceOfAChangeIsThatOfKishButForTheSizeOfTheSample() {
    Change change = apart(KEYED).changes().getFirst();
    double[] before = IntStream.range(0, EACH).mapToDouble(r -> answer(0, r)).toArray();
    double[] after = IntStream.range(0, EACH).mapToDouble(r -> answer(1, r)).toArray();
    double[] first = Arrays.copyOfRange(before, EACH / 2, EACH);
    double[] second = Arrays.copyOfRange(after, 0, EACH / 2);
    double covariance =
        org.ketenspiegel.statistics.waves.Trend.panelCovariance(
            EACH / 2, covariance(first, second), EACH, EACH);
    double expected =
        (covariance(before, before) + covariance(after, after)) / EACH - 2 * covariance;
    assertEquals(Math.sqrt(expected), change.se(), 0.01 * change.se());
    assertTrue(change.se() < 0.9 * apart(Design.none()).changes().getFirst().se());
  }

  private static double covariance(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElseThrow();
    double meanB = Arrays.stream(b).average().orElseThrow();
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum / (a.length - 1);
  }

  @Test
  void whereNobodyAnswersTwiceAKeyChangesAlmostNothing() {
    Waved keyed = new Waved();
    Waved plain = new Waved();
    for (int wave = 0; wave < 3; wave++) {
      int number = wave;
      TextColumn own =
          TextColumn.of(
              "sleutel", IntStream.range(0, EACH).mapToObj(r -> number + "-" + r).toList());
      keyed.wave(2011 + 2 * wave, 10, KEYED, answers(wave), own);
      plain.wave(2011 + 2 * wave, 10, Design.none(), answers(wave));
    }
    Course one = keyed.series().courses().getFirst();
    Course other = plain.series().courses().getFirst();
    assertEquals(
        other.changes().getFirst().se(),
        one.changes().getFirst().se(),
        0.005 * one.changes().getFirst().se());
    assertEquals(
        other.linear().orElseThrow().se(),
        one.linear().orElseThrow().se(),
        0.005 * other.linear().orElseThrow().se());
  }

  @Test
  void aPersonWithoutAKeyIsNobodyElse() {
    Waved waves = new Waved();
    for (int wave = 0; wave < 2; wave++) {
      waves.wave(
          2011 + 2 * wave,
          10,
          KEYED,
          answers(wave),
          TextColumn.of("sleutel", IntStream.range(0, EACH).mapToObj(r -> "").toList()));
    }
    double plain = apart(Design.none()).changes().getFirst().se();
    assertEquals(
        plain, waves.series().courses().getFirst().changes().getFirst().se(), 0.005 * plain);
  }

  @Test
  void wavesOfOneFileShareItsClusters() {
    Design clustered = Design.none().clusteredBy("sleutel");
    Course course = ofOneFile(clustered);
    assertEquals(
        ofOneFile(KEYED).changes().getFirst().se(), course.changes().getFirst().se(), 1e-12);
    assertEquals(
        ofOneFile(KEYED).linear().orElseThrow().se(), course.linear().orElseThrow().se(), 1e-12);
  }
}
