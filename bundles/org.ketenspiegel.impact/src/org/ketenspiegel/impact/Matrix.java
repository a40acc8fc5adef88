// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Evidence;
import org.ketenspiegel.analysis.placement.Flag;
import org.ketenspiegel.analysis.placement.Fragility;
import org.ketenspiegel.analysis.placement.Importance;
import org.ketenspiegel.analysis.placement.Measure;
import org.ketenspiegel.analysis.placement.Percentiles;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.placement.Replicates;
import org.ketenspiegel.analysis.placement.Scatter;
import org.ketenspiegel.analysis.placement.Specification;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.Moments;
import org.ketenspiegel.statistics.drivers.Driver;
import org.ketenspiegel.statistics.drivers.DriverReplicates;
import org.ketenspiegel.statistics.drivers.DriverResult;

/** Makes the placement of a fitted regression, with or without replicates. */
final class Matrix {

  private static final double HIGH_VIF = 5;

  private final StudyData data;
  private final Fielded fielded;
  private final Answers answers;
  private final ImpactOptions options;
  private final Fit fit;
  private final DriverResult.Fitted fitted;
  private final Crosshairs lines;
  private final List<Specification> specifications;
  private final Moments[] performance;
  private final Ordered ordered;

  Matrix(
      StudyData data,
      Fielded fielded,
      Answers answers,
      ImpactOptions options,
      Fit fit,
      DriverResult.Fitted fitted,
      Crosshairs lines,
      List<Specification> specifications) {
    this.fit = fit;
    this.lines = lines;
    this.specifications = specifications;
    this.data = data;
    this.fielded = fielded;
    this.answers = answers;
    this.options = options;
    this.fitted = fitted;
    ordered = Ordered.of(answers, options.missing(), fitted.n());
    performance =
        IntStream.range(0, answers.drivers().size())
            .mapToObj(
                k -> Means.moments(answers.sample().performance()[k], answers.sample().weights()))
            .toArray(Moments[]::new);
  }

  /**
   * @param fragilities of each point; none when they were not looked for
   */
  Placement placement(Optional<DriverReplicates> replicates, List<Fragility> fragilities) {
    double[] x = fitted.drivers().stream().mapToDouble(Driver::lmg).toArray();
    double[] y = IntStream.range(0, x.length).mapToDouble(k -> performance[k].mean()).toArray();
    Variable outcome = answers.outcome();
    Optional<AgencyOutline> agency = outcome.agency().flatMap(data.outline()::agency);
    return new Placement(
        outcome.name().map(n -> n + agency.map(a -> " · " + a.shortName()).orElse("")),
        outcome.text(),
        outcome.agency(),
        Placement.Axis.of(
            Text.of(
                "impact op het totaaloordeel (aandeel in R²)",
                "impact on the overall judgement (share of R²)"),
            lines.across(),
            x),
        Placement.Axis.of(Wording.performance(options), lines.up(), y),
        points(x, y, replicates, fragilities),
        data.outline().quadrants(),
        new Evidence(
            replicates.map(this::replicates),
            specifications,
            Cautions.of(fitted, answers, replicates)),
        fitted.rSquared(),
        fitted.n(),
        new Wording(options, answers, lines).basis(fitted),
        Provenance.of(fielded));
  }

  private List<Placement.Point> points(
      double[] x, double[] y, Optional<DriverReplicates> replicates, List<Fragility> fragilities) {
    double[] johnson = fitted.drivers().stream().mapToDouble(Driver::johnson).toArray();
    List<Placement.Point> points = new ArrayList<>();
    for (int k = 0; k < x.length; k++) {
      Driver driver = fitted.drivers().get(k);
      Quadrant own = Quadrant.of(x[k], y[k], lines.across().at(x), lines.up().at(y));
      Quadrant other = Quadrant.of(johnson[k], y[k], lines.across().at(johnson), lines.up().at(y));
      points.add(
          new Placement.Point(
              answers.drivers().get(k).id(),
              answers.drivers().get(k).name(),
              performance[k].n(),
              x[k],
              y[k],
              Optional.of(
                  new Importance(
                      driver.lmg(),
                      driver.johnson(),
                      driver.correlation(),
                      driver.beta(),
                      driver.vif(),
                      fit.partial()[k],
                      ordered.weight(k),
                      intervals(replicates, k))),
              fragilities.isEmpty() ? Optional.empty() : Optional.of(fragilities.get(k)),
              flags(driver, own != other, ordered.ranksOtherwise(k, x))));
    }
    return points;
  }

  private static Set<Flag> flags(Driver driver, boolean moves, boolean ranksOtherwise) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (driver.correlation() < 0) {
      flags.add(Flag.NEGATIVE);
    }
    if (driver.correlation() * driver.beta() < 0) {
      flags.add(Flag.SUPPRESSOR);
    }
    if (moves) {
      flags.add(Flag.OTHER_QUADRANT_BY_JOHNSON);
    }
    if (ranksOtherwise) {
      flags.add(Flag.OTHER_RANK_BY_ORDERED_LOGIT);
    }
    if (driver.vif() > HIGH_VIF) {
      flags.add(Flag.COLLINEAR);
    }
    return flags;
  }

  private Map<Measure, Interval> intervals(Optional<DriverReplicates> replicates, int k) {
    Map<Measure, Interval> intervals = new EnumMap<>(Measure.class);
    replicates.ifPresent(
        r -> {
          for (Measure measure : Measure.values()) {
            intervals.put(measure, Percentiles.interval(made(r, measure, k), options.confidence()));
          }
        });
    return intervals;
  }

  private double[] made(DriverReplicates r, Measure measure, int k) {
    return switch (measure) {
      case LMG -> of(r.lmg(), r.drivers(), k);
      case JOHNSON -> of(r.johnson(), r.drivers(), k);
      case CORRELATION -> of(r.correlation(), r.drivers(), k);
      case BETA -> of(r.beta(), r.drivers(), k);
      case PERFORMANCE -> of(r.performance(), r.drivers(), k);
      case RANK -> Scatter.ranks(replicates(r), k);
    };
  }

  private static double[] of(double[] all, int drivers, int k) {
    double[] own = new double[all.length / drivers];
    for (int b = 0; b < own.length; b++) {
      own[b] = all[b * drivers + k];
    }
    return own;
  }

  private Replicates replicates(DriverReplicates made) {
    return new Replicates(
        made.drivers(),
        made.lmg(),
        made.performance(),
        answers.unit(),
        answers.sample().strata().psus(),
        options.seed());
  }
}
