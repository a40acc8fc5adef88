// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.placement.Measure;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.statistics.Interval;

/** Respondents drawn by place, who are alike there: an intra-cluster correlation of .2. */
class ClusterTest {

  private static final int PLACES = 40;
  private static final int PER_PLACE = 20;
  private static final double INTRACLASS = 0.2;

  private final int[] place =
      IntStream.range(0, PLACES * PER_PLACE).map(row -> row / PER_PLACE).toArray();

  /** Each aspect has its share INTRACLASS of variance between places. */
  private Survey survey() {
    SplittableRandom random = new SplittableRandom(12);
    int[][] aspects = new int[3][place.length];
    int[] outcome = new int[place.length];
    double[][] common = new double[3][PLACES];
    for (double[] each : common) {
      for (int c = 0; c < PLACES; c++) {
        each[c] = Math.sqrt(INTRACLASS) * random.nextGaussian();
      }
    }
    for (int row = 0; row < place.length; row++) {
      double sum = 0;
      for (int k = 0; k < 3; k++) {
        double own = Math.sqrt(1 - INTRACLASS) * random.nextGaussian();
        double value = common[k][place[row]] + own;
        aspects[k][row] = Survey.rated(value)[0];
        sum += value * (3 - k) / 4;
      }
      outcome[row] = Survey.rated(sum + 0.6 * random.nextGaussian())[0];
    }
    return Survey.of(outcome).drivers(aspects);
  }

  private static double width(Placement placement, int point, Measure measure) {
    Interval interval =
        placement.points().get(point).importance().orElseThrow().intervals().get(measure);
    return interval.high() - interval.low();
  }

  @Test
  void intervalsOfClustersAreMuchWiderThanThoseOfRows() {
    Placement rows = survey().matrix("replicates", "1000");
    Placement clusters = survey().clusters(place).matrix("replicates", "1000");
    assertEquals(FirstStage.CLUSTERS, clusters.evidence().replicates().orElseThrow().unit());
    assertEquals(PLACES, clusters.evidence().replicates().orElseThrow().units());
    for (int k = 0; k < 3; k++) {
      assertEquals(rows.points().get(k).x(), clusters.points().get(k).x(), "the dot stays");
      double wider = width(clusters, k, Measure.PERFORMANCE) / width(rows, k, Measure.PERFORMANCE);
      assertTrue(wider >= 1.5, "aspect " + k + " is " + wider + " times wider");
    }
  }

  @Test
  void placesAreLessSureWhenClustersAreDrawn() {
    Placement rows = survey().matrix("replicates", "1000");
    Placement clusters = survey().clusters(place).matrix("replicates", "1000");
    assertTrue(sure(clusters) < sure(rows), sure(clusters) + " of clusters, " + sure(rows));
  }

  @Test
  void aClusterAloneInItsStratumIsToldOf() {
    int[] stratum = IntStream.of(place).map(c -> c == 0 ? 1 : 2).toArray();
    Survey survey = survey().clusters(place).strata(stratum);
    assertTrue(alone(survey.matrix("replicates", "50")));
    assertFalse(alone(survey.matrix()), "without replicates nothing stands still");
    assertFalse(alone(survey().clusters(place).matrix("replicates", "50")));
  }

  private static boolean alone(Placement placement) {
    return placement.evidence().cautions().stream()
        .anyMatch(c -> c.in("en").startsWith("1 cluster(s) drawn alone from a stratum"));
  }

  private static double sure(Placement placement) {
    return placement.standings().stream()
        .mapToDouble(standing -> standing.share(standing.quadrant()))
        .average()
        .orElseThrow();
  }
}
