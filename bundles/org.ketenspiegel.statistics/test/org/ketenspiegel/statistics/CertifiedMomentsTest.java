// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.statistics.groups.GroupMeans;
import org.ketenspiegel.statistics.groups.GroupTest;

/** NIST's certified means, standard deviations and analyses of variance. */
class CertifiedMomentsTest {

  /** NumAcc3, NumAcc4: what is left after the decimals became binary. */
  @ParameterizedTest
  @CsvSource({
    "Lew, 15, 15", "Lottery, 15, 15", "Mavro, 15, 13", "Michelso, 15, 13.5",
    "NumAcc1, 15, 15", "NumAcc2, 15, 14.5", "NumAcc3, 15, 9.4", "NumAcc4, 15, 8.2"
  })
  void meansAndDeviationsHaveTheseDigits(String name, double ofMean, double ofDeviation) {
    var file = StrdFile.read(name);
    var moments = Moments.of(Arrays.stream(file.rows()).mapToDouble(row -> row[0]).toArray());
    digits(name + " mean", ofMean, moments.mean(), file.certified("Sample Mean(?:\\s+ybar)?:")[0]);
    double deviation = Math.sqrt(moments.variance());
    digits(
        name + " deviation",
        ofDeviation,
        deviation,
        file.certified("Deviation \\(denom. = n-1\\)(?:\\s+s)?:")[0]);
  }

  private static void digits(String what, double least, double computed, double certified) {
    double digits = StrdFile.digits(computed, certified);
    assertTrue(digits >= least, () -> what + " has " + digits + " digits: " + computed);
  }

  /** SmLs04–09: what is left after the decimals became binary. */
  @ParameterizedTest
  @CsvSource({
    "SiRstvt, 12",
    "AtmWtAgt, 8.5",
    "SmLs01t, 13",
    "SmLs02t, 13",
    "SmLs03t, 13",
    "SmLs04t, 9",
    "SmLs05t, 9",
    "SmLs06t, 9",
    "SmLs07t, 2.5",
    "SmLs08t, 2.5",
    "SmLs09t, 2.5"
  })
  void analysesOfVarianceHaveTheseDigits(String name, double least) {
    var file = StrdFile.read(name);
    var test =
        (GroupTest.Tested)
            GroupMeans.equalVariances(treatments(file).stream().map(Moments::of).toList());
    double[] between = file.certified("Between (?:Treatment|Instrument)");
    double[] within = file.certified("Within (?:Treatment|Instrument)");
    assertEquals(between[0], test.numerator());
    assertEquals(within[0], test.denominator());
    digits(name + " F", least, test.f(), between[3]);
  }

  /**
   * Rows below the one that numbers the treatments, less the first value, as sums are taken
   * everywhere: a mean near 1e12 has no room for the digits that tell groups apart.
   */
  private static List<double[]> treatments(StrdFile file) {
    double[][] rows = file.rows();
    double shift = rows[1][0];
    return IntStream.range(0, rows[0].length)
        .mapToObj(
            group -> Arrays.stream(rows).skip(1).mapToDouble(row -> row[group] - shift).toArray())
        .toList();
  }

  @Test
  void mergedBlocksInAnyOrderKeepTheDigitsOfHardData() {
    var file = StrdFile.read("SmLs05t");
    var groups = treatments(file).stream().map(CertifiedMomentsTest::inShuffledBlocks).toList();
    var test = (GroupTest.Tested) GroupMeans.equalVariances(groups);
    digits("SmLs05t in blocks", 10, test.f(), file.certified("Between Treatment")[3]);
  }

  private static Moments inShuffledBlocks(double[] treatment) {
    var values = Arrays.stream(treatment).boxed().collect(Collectors.toList());
    Collections.shuffle(values, new Random(7));
    var merged = Moments.NONE;
    for (int from = 0; from < values.size(); from += 17) {
      var block = values.subList(from, Math.min(values.size(), from + 17));
      merged = merged.merge(Moments.of(block.stream().mapToDouble(y -> y).toArray()));
    }
    return merged;
  }
}
