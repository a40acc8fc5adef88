// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.design.PairSums;
import org.ketenspiegel.statistics.design.RespondentSums;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.statistics.design.Strata;

/** Two judgements by the same respondents with gaps, and the design they were drawn by. */
record JudgedPairs(Columns columns) {

  static JudgedPairs read() {
    return new JudgedPairs(Columns.read("pairs"));
  }

  double[] first() {
    return columns.get("first");
  }

  double[] second() {
    return columns.get("second");
  }

  double[] differences() {
    var differences = first();
    Arrays.setAll(differences, i -> differences[i] - second()[i]);
    return Arrays.stream(differences).filter(d -> !Double.isNaN(d)).toArray();
  }

  static double[] above650(double[] values) {
    return Arrays.stream(values).map(y -> Double.isNaN(y) ? y : y > 650 ? 1 : 0).toArray();
  }

  SampleRows weighted() {
    return SampleRows.weighted(columns.get("unequal"));
  }

  SampleRows clustered() {
    int[] psu = columns.codes("psu");
    int[] stratum = columns.codes("stratum");
    var stratumOfPsu = new int[Arrays.stream(psu).max().getAsInt() + 1];
    for (int i = 0; i < psu.length; i++) {
      stratumOfPsu[psu[i]] = stratum[i];
    }
    return weighted().inUnits(psu, Strata.of(stratumOfPsu));
  }

  /** Sums of the rows from one to another, of values less the shift, for each stratum. */
  List<PairSums> sums(double shift, int from, int to) {
    var sums = new ArrayList<PairSums>();
    for (int h = 0; h < 4; h++) {
      int stratum = h;
      int[] stratumOf = columns.codes("stratum");
      int[] rows = IntStream.range(from, to).filter(i -> stratumOf[i] == stratum).toArray();
      sums.add(sums(rows, shift));
    }
    return sums;
  }

  private PairSums sums(int[] rows, double shift) {
    int both = 0;
    var s = new double[4];
    for (int i : rows) {
      double w = columns.get("unequal")[i];
      double x = first()[i] - shift;
      double y = second()[i] - shift;
      if (!Double.isNaN(x + y)) {
        both++;
        s[0] += w * w;
        s[1] += w * w * x;
        s[2] += w * w * y;
        s[3] += w * w * x * y;
      }
    }
    return new PairSums(
        sums(rows, first(), shift), sums(rows, second(), shift), both, s[0], s[1], s[2], s[3]);
  }

  private RespondentSums sums(int[] rows, double[] values, double shift) {
    int members = 0;
    var s = new double[5];
    for (int i : rows) {
      double w = columns.get("unequal")[i];
      double y = values[i] - shift;
      if (!Double.isNaN(y)) {
        members++;
        s[0] += w;
        s[1] += w * y;
        s[2] += w * w;
        s[3] += w * w * y;
        s[4] += w * w * y * y;
      }
    }
    return new RespondentSums(rows.length, members, s[0], s[1], s[2], s[3], s[4], 0);
  }
}
