// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.model.Text;

/** A published mean beside the wave nearest in time; called other only where it could be tested. */
public final class Yardsticks implements FindingRule {

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Followed followed : Followed.of(source, setting.results().data())) {
      for (Benchmark benchmark : followed.course().benchmarks()) {
        nearest(followed.course(), benchmark)
            .ifPresent(wave -> told(followed, benchmark, wave, setting).ifPresent(found::add));
      }
    }
    return found;
  }

  private static Optional<String> nearest(Course course, Benchmark benchmark) {
    return benchmark
        .against()
        .map(Benchmark.Against::wave)
        .or(
            () ->
                course.points().stream()
                    .filter(p -> p.cell() instanceof Cell.Estimate)
                    .min(Comparator.comparingDouble(p -> Math.abs(p.time() - benchmark.time())))
                    .map(Point::wave));
  }

  private static Optional<Finding> told(
      Followed followed, Benchmark benchmark, String wave, Setting setting) {
    Reference ours = followed.at(wave);
    Reference theirs = Reference.to(followed.series(), followed.course(), benchmark);
    Telling telling =
        new Telling(setting)
            .about(followed.agency())
            .fill("subject", followed::subject)
            .fill("among", followed::among)
            .fill("wave", p -> followed.wave(wave, p))
            .fill("benchmark", p -> p.label(benchmark.label()))
            .fill("year", p -> p.plain(year(benchmark)));
    if (benchmark.against().isEmpty()) {
      return Optional.of(untested(telling, ours, theirs));
    }
    Optional<Contrast> contrast =
        followed.isFirm(wave) ? setting.results().contrast(ours, theirs) : Optional.empty();
    int own = telling.cell(ours);
    int other = telling.cell(theirs);
    if (contrast.filter(Contrast::undetected).isPresent()) {
      telling.claim(new Claim.NoDifference(own, other));
      return Optional.of(
          telling.say(
              "Tussen {subject}{among} in {wave} ({0}) en {benchmark} van {year} ({1}) is geen"
                  + " verschil aangetoond.",
              "Between {subject}{among} in {wave} ({0}) and {benchmark} of {year} ({1}) no"
                  + " difference was shown."));
    }
    return contrast
        .filter(c -> c.above() || c.below())
        .map(c -> apart(telling, c.above() ? Order.ABOVE : Order.BELOW, own, other));
  }

  /** Of ours beside what was published. */
  private enum Order {
    ABOVE,
    BELOW
  }

  private static Finding apart(Telling telling, Order order, int own, int other) {
    boolean above = order == Order.ABOVE;
    telling.claim(above ? new Claim.Higher(own, other) : new Claim.Higher(other, own));
    boolean small = telling.evidence() == Evidence.SIGNIFICANT_SMALL;
    return telling.say(
        "{subject}{among} is "
            + (small ? "iets " : "")
            + (above ? "hoger" : "lager")
            + " in {wave} ({0}) dan {benchmark} van {year} ({1}).",
        "{subject}{among} is "
            + (small ? "slightly " : "")
            + (above ? "higher" : "lower")
            + " in {wave} ({0}) than {benchmark} of {year} ({1}).");
  }

  private static Finding untested(Telling telling, Reference ours, Reference theirs) {
    telling.cell(ours);
    telling.cell(theirs);
    return telling
        .untested(
            "Dat is niet getoetst: van het laatste is niet bekend op hoeveel mensen het berust.",
            "That was not tested: it is not known how many people the latter rests on.")
        .say(
            "{subject}{among} is {0} in {wave}; {benchmark} van {year} is {1}.",
            "{subject}{among} is {0} in {wave}; {benchmark} of {year} is {1}.");
  }

  private static Text year(Benchmark benchmark) {
    return Text.same(Integer.toString((int) Math.floor(benchmark.time())));
  }
}
