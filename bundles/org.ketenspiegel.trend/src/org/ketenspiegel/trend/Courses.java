// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.estimation.Estimator;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Quantities;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.analysis.series.Slope;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Estimate;
import org.ketenspiegel.statistics.TestOutcome;
import org.ketenspiegel.statistics.waves.Trend;

/** Makes the courses of what is followed: estimates, links, changes, line, parts, benchmarks. */
final class Courses {

  private static final int LEAST_FOR_A_LINE = 3;

  private final StudyData data;
  private final TrendOptions options;
  private final Links links;
  private final Changes changes;
  private final Splits splits;

  Courses(StudyData data, TrendOptions options) {
    this.data = data;
    this.options = options;
    links = new Links(data.history());
    changes = new Changes(options.confidence(), options.adjust().method());
    splits = new Splits(data.outline(), options);
  }

  /** One for each quantity of the question as it was asked last. */
  List<Course> of(Followed followed) {
    List<Measure> measures = Quantities.of(options.statistic(), followed.latest());
    List<Course> courses = new ArrayList<>();
    for (Measure measure : measures) {
      courses.add(course(followed, measure, measures.size() > 1));
    }
    return courses;
  }

  private Course course(Followed followed, Measure latest, boolean several) {
    Map<String, Measure> measures = new HashMap<>();
    List<Asked> asked = answered(followed, latest, measures);
    List<Point> points = points(asked, measures);
    Map<String, Double> values = new HashMap<>();
    points.forEach(
        p -> {
          if (p.cell() instanceof Cell.Estimate e) {
            values.put(p.wave(), e.value());
          }
        });
    List<Change> raw = new ArrayList<>();
    List<Decomposition> parts = new ArrayList<>();
    for (int i = 1; i < asked.size(); i++) {
      Asked after = asked.get(i);
      Optional<Asked> before = comparable(asked.subList(0, i), after);
      before.flatMap(b -> changes.between(b, after, latest, link(b, after))).ifPresent(raw::add);
      before.flatMap(b -> splits.of(b, after, unit(latest))).ifPresent(parts::add);
    }
    Line.Kind kind = latest.line().kind();
    return new Course(
        followed.key() + (several ? "/" + latest.line().key() : ""),
        label(followed.label(), latest, several),
        followed.latest().id(),
        followed.agency(),
        kind,
        points,
        changes.adjusted(raw, new Printed(kind, values)),
        line(asked, latest),
        parts,
        benchmarks(followed.latest(), kind),
        followed.members(),
        Course.Unit.OWN);
  }

  /**
   * Where nobody answered the question was not asked: what follows compares with the wave before.
   */
  private List<Asked> answered(Followed followed, Measure latest, Map<String, Measure> measures) {
    List<Asked> asked = new ArrayList<>();
    for (Asking asking : followed.askings()) {
      measure(asking.variable(), latest)
          .ifPresent(
              m -> {
                measures.put(asking.moment().wave(), m);
                asked.add(new Asked(asking, asking.responses(m)));
              });
    }
    List<Asked> answered = asked.stream().filter(each -> each.answers().n() > 0).toList();
    return answered.isEmpty() ? asked : answered;
  }

  private static double unit(Measure measure) {
    return measure instanceof Measure.Nps ? 100 : 1;
  }

  private static Text label(Text name, Measure measure, boolean several) {
    Text own = measure.line().label();
    return several
        ? Text.of(name.in("nl") + ": " + own.in("nl"), name.in("en") + ": " + own.in("en"))
        : name;
  }

  /** The same quantity of an earlier version of the question, if it has it. */
  private Optional<Measure> measure(Variable variable, Measure latest) {
    return Quantities.of(options.statistic(), variable).stream()
        .filter(m -> m.line().key().equals(latest.line().key()))
        .findFirst();
  }

  private List<Point> points(List<Asked> asked, Map<String, Measure> measures) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Asked each = asked.get(i);
      points.add(
          new Point(
              each.wave(),
              each.asking().moment().name(),
              each.asking().moment().time(),
              cell(measures.get(each.wave()), each.answers()),
              i == 0 ? Link.UNCHANGED : link(asked.get(i - 1), each)));
    }
    return points;
  }

  private Cell cell(Measure measure, Responses answers) {
    return new Cells(options.confidence()).of(measure, answers);
  }

  private Link link(Asked before, Asked after) {
    return links.between(before.asking(), after.asking(), after.covered() - before.covered());
  }

  /** The nearest earlier wave that a series may be joined with. */
  private Optional<Asked> comparable(List<Asked> earlier, Asked after) {
    return earlier.reversed().stream().filter(before -> link(before, after).joins()).findFirst();
  }

  /** Through the last wave and all earlier ones that compare with it, of independent samples. */
  private Optional<Slope> line(List<Asked> asked, Measure measure) {
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Asked last = asked.getLast();
    List<Asked> run = asked.stream().filter(a -> a == last || link(a, last).joins()).toList();
    List<Estimate> estimates =
        run.stream().flatMap(a -> Estimator.mean(a.answers().sums()).stream()).toList();
    long files = run.stream().map(a -> a.asking().fielded().table()).distinct().count();
    boolean independent =
        files == run.size() || run.stream().allMatch(a -> a.answers().sums().simple());
    if (run.size() < LEAST_FOR_A_LINE || estimates.size() < run.size() || !independent) {
      return Optional.empty();
    }
    double[] times = run.stream().mapToDouble(a -> a.asking().moment().time()).toArray();
    Estimate slope = Trend.independent(Trend.slope(times), estimates).scaled(unit(measure));
    return slope.test() instanceof TestOutcome.Tested tested
        ? Optional.of(
            new Slope(
                run.getFirst().wave(),
                last.wave(),
                run.size(),
                slope.value(),
                slope.standardError(),
                slope.interval(options.confidence()),
                tested.statistic(),
                tested.degreesOfFreedom(),
                tested.p()))
        : Optional.empty();
  }

  /** Only on the very scale of the question: a mark is no judgement on 1–5. */
  private List<Benchmark> benchmarks(Variable variable, Line.Kind kind) {
    return data.history().benchmarks().stream()
        .filter(b -> kind == Line.Kind.MEAN)
        .filter(b -> variable.concept().filter(b.concept()::equals).isPresent())
        .filter(
            b ->
                least(variable.scale()).equals(OptionalDouble.of(b.least()))
                    && most(variable.scale()).equals(OptionalDouble.of(b.most())))
        .map(b -> new Benchmark(b.label(), b.source(), b.time(), b.value(), b.respondents()))
        .toList();
  }

  private static OptionalDouble least(ScaleOutline scale) {
    return scale.scored().stream().mapToDouble(c -> c.score().orElseThrow()).min();
  }

  private static OptionalDouble most(ScaleOutline scale) {
    return scale.scored().stream().mapToDouble(c -> c.score().orElseThrow()).max();
  }
}
