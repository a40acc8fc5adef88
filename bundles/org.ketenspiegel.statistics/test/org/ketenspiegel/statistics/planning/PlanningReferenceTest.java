// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.statistics.Columns;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Pomp;
import org.ketenspiegel.statistics.Reference;
import org.ketenspiegel.statistics.design.DesignEstimate;
import org.ketenspiegel.statistics.design.Linearized;
import org.ketenspiegel.statistics.design.SampleRows;
import org.ketenspiegel.statistics.design.Strata;
import org.ketenspiegel.statistics.design.TaylorVariance;
import org.ketenspiegel.statistics.planning.Detection.Group;
import org.ketenspiegel.statistics.response.Dispositions;
import org.ketenspiegel.statistics.waves.Kitagawa;
import org.ketenspiegel.statistics.waves.Trend;

/** Everything around the fieldwork: how many, who answered, what changed between waves. */
class PlanningReferenceTest {
  private static final Precision PRECISION = Precision.withDefaults();
  private static final Detection DETECTION = Detection.withDefaults();

  private final Map<String, DoubleSupplier> computed = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    precision();
    detection();
    response();
    trend();
    panel();
    computed.put("pomp.4.1-5", () -> new Pomp(1, 5).of(4));
    computed.put("pomp.7.3.1-10", () -> new Pomp(1, 10).of(new Estimate(7.3, 1, 9)).value());
    kitagawa();
    return Reference.tests("planning", computed);
  }

  private void precision() {
    computed.put("size.5", () -> PRECISION.sizeFor(0.05).respondents());
    computed.put("size.5.of1000", () -> PRECISION.withPopulation(1000).sizeFor(0.05).respondents());
    var heavy =
        PRECISION
            .withProportion(0.3)
            .withPopulation(20000)
            .withDesignEffect(1.8)
            .withResponse(0.35);
    computed.put("size.3.deff", () -> heavy.sizeFor(0.03).respondents());
    computed.put("size.3.invited", () -> heavy.sizeFor(0.03).invitations());
    computed.put("half.200", () -> PRECISION.halfWidth(200));
    computed.put("half.50", () -> PRECISION.halfWidth(50));
    computed.put("half.200.of600", () -> PRECISION.withPopulation(600).halfWidth(200));
    var other = PRECISION.withLevel(0.9).withProportion(0.2).withDesignEffect(2);
    computed.put("half.200.level90.deff", () -> other.halfWidth(200));
  }

  private void detection() {
    var first = Group.of(200);
    var second = Group.of(290);
    computed.put("detect.mean", () -> DETECTION.smallestDifference(first, second));
    var shares = DETECTION.withDeviation(0.5);
    computed.put("detect.share", () -> shares.smallestDifference(first, second));
    var strict = DETECTION.withPower(0.9).withAlpha(0.01).withDesignEffect(1.6);
    computed.put("detect.deff", () -> strict.smallestDifference(first, second));
    computed.put(
        "detect.fpc",
        () -> DETECTION.smallestDifference(new Group(200, 500), new Group(290, 1000)));
    computed.put("power.0.2", () -> DETECTION.powerFor(0.2, first, second));
    computed.put("power.0", () -> DETECTION.powerFor(0, first, second));
    computed.put("each.0.3", () -> DETECTION.sizeOfEach(0.3));
  }

  private void response() {
    var d = new Dispositions(312, 21, 148, 97, 16, 120, 33);
    double e = d.eligibility(210).getAsDouble();
    computed.put("aapor.e", () -> e);
    computed.put("aapor.rr1", () -> d.rr1().getAsDouble());
    computed.put("aapor.rr2", () -> d.rr2().getAsDouble());
    computed.put("aapor.rr3", () -> d.rr3(e).getAsDouble());
    computed.put("aapor.rr4", () -> d.rr4(e).getAsDouble());
    computed.put("aapor.rr5", () -> d.rr5().getAsDouble());
    computed.put("aapor.rr6", () -> d.rr6().getAsDouble());
    computed.put("aapor.coop1", () -> d.coop1().getAsDouble());
    computed.put("aapor.coop2", () -> d.coop2().getAsDouble());
    computed.put("aapor.coop3", () -> d.coop3().getAsDouble());
    computed.put("aapor.coop4", () -> d.coop4().getAsDouble());
    computed.put("aapor.ref1", () -> d.ref1().getAsDouble());
    computed.put("aapor.ref2", () -> d.ref2(e).getAsDouble());
    computed.put("aapor.ref3", () -> d.ref3().getAsDouble());
    computed.put("aapor.con1", () -> d.con1().getAsDouble());
    computed.put("aapor.con2", () -> d.con2(e).getAsDouble());
    computed.put("aapor.con3", () -> d.con3().getAsDouble());
  }

  private void trend() {
    var waves =
        List.of(
            new Estimate(3.41, 0.0031, 180),
            new Estimate(3.52, 0.0024, 211),
            new Estimate(3.77, 0.0028, 12));
    double[] slope = Trend.slope(2015, 2016, 2019);
    var independent = Trend.independent(slope, waves);
    computed.put("trend.value", independent::value);
    computed.put("trend.slope", independent::value);
    computed.put("trend.se", independent::standardError);
    computed.put("trend.df", independent::degreesOfFreedom);
    double[][] covariances = {{0, 0.0011, 0.0002}, {0.0011, 0, -0.0004}, {0.0002, -0.0004, 0}};
    var overlapping = Trend.overlapping(slope, waves, covariances, 100);
    computed.put("trend.overlapping.se", overlapping::standardError);
  }

  private void panel() {
    var pairs = Columns.read("pairs");
    double[] first = pairs.get("first");
    double[] second = pairs.get("second");
    var middle = first.clone();
    Arrays.setAll(middle, i -> (first[i] + second[i]) / 2);
    var strata = Strata.of(IntStream.range(0, 15).map(district -> district % 4).toArray());
    var rows = SampleRows.weighted(pairs.get("unequal")).inUnits(pairs.codes("psu"), strata);
    var waves =
        Stream.of(first, second, middle).map(wave -> rows.mean(wave).orElseThrow()).toList();
    var slope = estimate(Linearized.combination(new double[] {-0.5, 0, 0.5}, waves), strata);
    var bend = estimate(Linearized.combination(new double[] {1, -2, 1}, waves), strata);
    computed.put("panel.slope", slope::value);
    computed.put("panel.slope.se", slope::standardError);
    computed.put("panel.bend", bend::value);
    computed.put("panel.bend.se", bend::standardError);
    computed.put("panel.df", slope::degreesOfFreedom);
    computed.put("panel.covariance", () -> covariance(first, second));
  }

  private static Estimate estimate(Linearized statistic, Strata strata) {
    return ((DesignEstimate.Estimated) TaylorVariance.withDefaults().of(statistic, strata))
        .estimate();
  }

  private static double covariance(double[] x, double[] y) {
    int[] both = IntStream.range(0, x.length).filter(i -> !Double.isNaN(x[i] + y[i])).toArray();
    double meanX = Arrays.stream(both).mapToDouble(i -> x[i]).average().getAsDouble();
    double meanY = Arrays.stream(both).mapToDouble(i -> y[i]).average().getAsDouble();
    double products = Arrays.stream(both).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum();
    return Trend.panelCovariance(both.length, products / (both.length - 1), answers(x), answers(y));
  }

  private static int answers(double[] values) {
    return (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
  }

  private void kitagawa() {
    double[] p0 = {0.3, 0.45, 0.25};
    double[] p1 = {0.2, 0.4, 0.4};
    var split =
        (Kitagawa.Split)
            Kitagawa.of(p0, new double[] {3.1, 3.6, 4.0}, p1, new double[] {3.3, 3.5, 4.3});
    computed.put("kitagawa.within", split::within);
    computed.put("kitagawa.composition", split::composition);
    computed.put("kitagawa.change", split::change);
  }
}
