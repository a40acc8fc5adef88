// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.estimation.Cells;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Quantities;
import org.ketenspiegel.analysis.outline.History.Clock;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
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

  private final TrendOptions options;
  private final Notes notes = new Notes();
  private final Answering answering;
  private final Links links;
  private final Benchmarks benchmarks;
  private final Overlap overlap;
  private final Changes changes;
  private final Splits splits;
  private final Clock clock;

  Courses(StudyData data, List<Fielded> waves, TrendOptions options) {
    this.options = options;
    answering = new Answering(options, notes);
    links = new Links(data.history(), options.convert());
    benchmarks = new Benchmarks(data.history().benchmarks(), options, notes);
    overlap = new Overlap(waves);
    changes = new Changes(options.confidence(), options.adjust().method(), overlap);
    splits = new Splits(data.outline(), options, overlap, notes);
    clock = data.history().clock();
  }

  /** What could not be shown of them, and why. */
  List<Text> notes() {
    return notes.all();
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
    List<Asked> asked = answering.of(followed, latest);
    List<Point> points = points(asked);
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
      before
          .flatMap(b -> splits.of(followed.label(), b, after, unit(latest)))
          .ifPresent(parts::add);
    }
    Line.Kind kind = latest.line().kind();
    return new Course(
        followed.key() + (several ? "/" + latest.line().key() : ""),
        told(label(followed.label(), latest, several), latest),
        followed.latest().id(),
        followed.agency(),
        kind,
        points,
        changes.adjusted(raw, new Printed(kind, values)),
        line(asked),
        parts,
        kind == Line.Kind.MEAN
            ? benchmarks.beside(followed.label(), followed.latest(), asked)
            : List.of(),
        followed.members(),
        answering.unit(latest));
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

  /** What was converted is nowhere called by its own name alone. */
  private Text told(Text label, Measure measure) {
    return answering.unit(measure) == Course.Unit.HUNDRED ? label.map(l -> l + " (0–100)") : label;
  }

  private List<Point> points(List<Asked> asked) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Asked each = asked.get(i);
      points.add(
          new Point(
              each.wave(),
              each.asking().moment().name(),
              each.asking().moment().time(),
              new Cells(options.confidence()).of(each.measure(), each.answers(), each.sums()),
              i == 0 ? Link.UNCHANGED : link(asked.get(i - 1), each)));
    }
    return points;
  }

  private Link link(Asked before, Asked after) {
    return links.between(before.asking(), after.asking(), after.covered() - before.covered());
  }

  /** The nearest earlier wave that a series may be joined with. */
  private Optional<Asked> comparable(List<Asked> earlier, Asked after) {
    return earlier.reversed().stream().filter(before -> link(before, after).joins()).findFirst();
  }

  /** Through the last wave and all earlier ones that compare with it, if their times are known. */
  private Optional<Slope> line(List<Asked> asked) {
    if (asked.isEmpty() || clock == Clock.ORDER) {
      return Optional.empty();
    }
    Asked last = asked.getLast();
    List<Asked> run = asked.stream().filter(a -> a == last || link(a, last).joins()).toList();
    double[] times = run.stream().mapToDouble(a -> a.asking().moment().time()).toArray();
    return run.size() < LEAST_FOR_A_LINE
        ? Optional.empty()
        : overlap.contrast(Trend.slope(times), run).flatMap(s -> slope(s, run));
  }

  private Optional<Slope> slope(Estimate slope, List<Asked> run) {
    return slope.test() instanceof TestOutcome.Tested tested
        ? Optional.of(
            new Slope(
                run.getFirst().wave(),
                run.getLast().wave(),
                run.size(),
                slope.value(),
                slope.standardError(),
                slope.interval(options.confidence()),
                tested.statistic(),
                tested.degreesOfFreedom(),
                tested.p()))
        : Optional.empty();
  }
}
