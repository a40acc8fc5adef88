// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.estimation.SimpleShares;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Contrast.Relation;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.gap.Test;
import org.ketenspiegel.analysis.gap.Tested;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.Interval;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.comparison.Equivalence;

/**
 * The difference of two parties in one measure, tested as who they are demands: nobody chooses the
 * test. What depends on other tests is left to {@link Families}.
 */
public final class Contrasts {

  private final double level;
  private final Bounds bounds;

  /**
   * @param level of the intervals, between 0 and 1
   * @param bounds the smallest differences of interest
   */
  public Contrasts(double level, Bounds bounds) {
    this.level = level;
    this.bounds = bounds;
  }

  /** A contrast before its family is known, with what it needs then. */
  public record Drafted(Gap gap, Optional<Fragile> fragile) {
    static Drafted untold(Gap gap) {
      return new Drafted(gap, Optional.empty());
    }
  }

  /** First minus second, or why that is not told. */
  public Drafted of(Matter matter, Party first, Party second, Measure measure) {
    Meeting meeting = Meeting.of(first, second);
    if (meeting.refused().isPresent()) {
      return Drafted.untold(untold(matter, first, second, measure, meeting.refused().get()));
    }
    Responses a = meeting.first().responses(measure);
    Responses b = meeting.second().responses(measure);
    Optional<Estimate> difference = difference(meeting.relation(), measure, a, b);
    if (difference.isEmpty()) {
      return Drafted.untold(untold(matter, first, second, measure, Reasons.nobody(meeting, a)));
    }
    Optional<SimpleShares> shares = SimpleShares.of(meeting.relation(), measure, a, b);
    Estimate estimate = shares.map(SimpleShares::unpooled).orElse(difference.get());
    TestOutcome outcome = shares.map(SimpleShares::test).orElseGet(estimate::test);
    return switch (outcome) {
      case TestOutcome.Untested no ->
          Drafted.untold(untold(matter, first, second, measure, Reasons.of(no.reason(), a, b)));
      case TestOutcome.Tested tested ->
          drafted(matter, meeting, measure, a, b, estimate, shares, tested);
    };
  }

  private Drafted drafted(
      Matter matter,
      Meeting meeting,
      Measure measure,
      Responses a,
      Responses b,
      Estimate estimate,
      Optional<SimpleShares> shares,
      TestOutcome.Tested tested) {
    Test test = Reasons.test(meeting.relation(), measure, a, b);
    Interval interval =
        shares.map(s -> s.interval(level)).orElseGet(() -> estimate.interval(level));
    double unit = measure instanceof Measure.Nps ? 100 : 1;
    Contrast contrast =
        new Contrast(
            key(matter, meeting.first(), meeting.second(), measure),
            matter.label(),
            matter.subject(),
            word(measure),
            measure.line().kind(),
            matter.agency(),
            meeting.relation(),
            side(meeting.first(), measure, a),
            side(meeting.second(), measure, b),
            estimate.value(),
            estimate.standardError(),
            interval,
            new Tested(
                test,
                Reasons.why(meeting, test, a, b),
                tested.statistic(),
                tested.degreesOfFreedom(),
                tested.p(),
                tested.p(),
                1),
            Effects.of(meeting.relation(), measure, a, b, estimate.value(), interval, level),
            bounds.of(measure, meeting.first().variable()).flatMap(d -> equivalence(estimate, d)),
            Reading.UNDECIDED,
            Optional.empty(),
            Sensitivity.of(meeting.relation(), measure, a, b, level),
            matter.remarks(),
            Optional.empty());
    return new Drafted(
        contrast,
        Optional.of(
            new Fragile(
                meeting.relation(), measure, meeting.first().variable(), a, b, estimate, unit)));
  }

  private static Optional<Estimate> difference(
      Relation relation, Measure measure, Responses a, Responses b) {
    boolean score = measure instanceof Measure.Nps;
    return switch (relation) {
      case PAIRED -> Estimator.paired(a, b).map(d -> score ? d.scaled(100) : d);
      case GROUPS, COMPLEMENT ->
          score
              ? Estimator.scoreDifference(a.sums(), b.sums())
              : Estimator.difference(a.sums(), b.sums());
      case EXPECTED -> throw new IllegalArgumentException("an expectation is no group");
      case SAMPLES -> own(score, a).flatMap(m -> own(score, b).map(m::minusIndependent));
    };
  }

  private static Optional<Estimate> own(boolean score, Responses answers) {
    return score ? Estimator.score(answers.sums()) : Estimator.mean(answers.sums());
  }

  private static Optional<org.ketenspiegel.analysis.gap.Equivalence> equivalence(
      Estimate difference, double bound) {
    return Equivalence.within(bound).of(difference) instanceof Equivalence.Tested t
        ? Optional.of(
            new org.ketenspiegel.analysis.gap.Equivalence(bound, t.p(), t.p(), t.interval()))
        : Optional.empty();
  }

  /** A group's own estimate, the same as in a table. */
  public Side side(Party party, Measure measure, Responses answers) {
    Cell cell = cell(measure, answers);
    Cell.Estimate e =
        cell instanceof Cell.Estimate known
            ? known
            : new Cell.Estimate(0, 0, 0, 0, 0, 0, Interval.ALL, Cell.Quality.FIRM);
    return new Side(
        party.key(),
        party.label(),
        party.variable().id(),
        party.agency(),
        e.n(),
        e.weighted(),
        e.effectiveN(),
        e.value(),
        e.se(),
        e.interval(),
        e.quality());
  }

  /** The cell of a table for these answers. */
  public Cell cell(Measure measure, Responses answers) {
    return new Cells(level).of(measure, answers);
  }

  static String word(Measure measure) {
    return measure.line().kind() == Line.Kind.CATEGORY
        ? "share:" + measure.line().key()
        : measure.line().key();
  }

  private static String key(Matter matter, Party first, Party second, Measure measure) {
    return matter.key() + "/" + word(measure) + "/" + first.key() + "-" + second.key();
  }

  private static Untold untold(
      Matter matter, Party first, Party second, Measure measure, Text reason) {
    return new Untold(
        key(matter, first, second, measure),
        Text.of(names(matter, first, second, "nl"), names(matter, first, second, "en")),
        matter.subject(),
        matter.agency(),
        Untold.Cause.UNTESTED,
        reason);
  }

  private static String names(Matter matter, Party first, Party second, String language) {
    return matter.label().in(language)
        + ": "
        + first.label().in(language)
        + " – "
        + second.label().in(language);
  }

  /** All pairs of a matter's parties in one measure. */
  public List<Drafted> pairs(Matter matter, Measure measure) {
    List<Drafted> found = new ArrayList<>();
    for (int i = 0; i < matter.parties().size(); i++) {
      for (int j = i + 1; j < matter.parties().size(); j++) {
        found.add(of(matter, matter.parties().get(i), matter.parties().get(j), measure));
      }
    }
    return found;
  }
}
