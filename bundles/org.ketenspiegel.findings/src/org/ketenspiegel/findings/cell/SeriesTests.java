// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Slope;
import org.ketenspiegel.statistics.PAdjustment;

/**
 * What the tests of series say. A sentence is picked out of a whole series and is adjusted for all
 * its changes and lines together (Holm), so that a series in which nothing changed has a sentence
 * about a rise or a fall in at most 5% of cases; likewise for all its benchmarks.
 */
record SeriesTests(Series series) {

  /** Later minus earlier, ours minus published, or the other way round. */
  Optional<Contrast> contrast(Reference first, Reference second) {
    return SeriesNumbers.change(series, second, first)
        .map(c -> changed(first, c))
        .or(
            () ->
                SeriesNumbers.change(series, first, second).map(c -> changed(first, c).reversed()))
        .or(() -> beside(first, second))
        .or(() -> beside(second, first).map(Contrast::reversed));
  }

  private Contrast changed(Reference reference, Change c) {
    return new Contrast(
        c.estimate(),
        c.adjusted(),
        sentenced(changes(), key(reference.line(), SeriesNumbers.between(c.from(), c.to()))));
  }

  /** The change over the whole line. */
  Optional<Contrast> slope(Reference reference) {
    return SeriesNumbers.course(series, reference)
        .flatMap(
            course ->
                SeriesNumbers.slopeOf(course, reference)
                    .map(
                        s ->
                            new Contrast(
                                s.perYear() * years(course, s),
                                s.p(),
                                sentenced(changes(), key(course.key(), "line")))));
  }

  private static double years(Course course, Slope s) {
    OptionalDouble from = course.point(s.from()).stream().mapToDouble(p -> p.time()).findFirst();
    OptionalDouble to = course.point(s.to()).stream().mapToDouble(p -> p.time()).findFirst();
    return to.orElse(Double.NaN) - from.orElse(Double.NaN);
  }

  private Optional<Contrast> beside(Reference ours, Reference published) {
    return SeriesNumbers.course(series, ours)
        .flatMap(
            course ->
                SeriesNumbers.benchmark(course, published.group())
                    .flatMap(Benchmark::against)
                    .filter(a -> a.wave().equals(ours.group()))
                    .map(
                        a ->
                            new Contrast(
                                a.estimate(),
                                a.adjusted(),
                                sentenced(benchmarks(), key(course.key(), published.group())))));
  }

  /** A test among those that are adjusted together. */
  private record P(String key, double p) {}

  private static String key(String course, String test) {
    return course + "\n" + test;
  }

  private List<P> changes() {
    List<P> all = new ArrayList<>();
    for (Course course : series.courses()) {
      course
          .changes()
          .forEach(
              c ->
                  all.add(
                      new P(key(course.key(), SeriesNumbers.between(c.from(), c.to())), c.p())));
      course.linear().ifPresent(s -> all.add(new P(key(course.key(), "line"), s.p())));
    }
    return all;
  }

  private List<P> benchmarks() {
    List<P> all = new ArrayList<>();
    for (Course course : series.courses()) {
      for (int i = 0; i < course.benchmarks().size(); i++) {
        String key = key(course.key(), SeriesNumbers.benchmark(i));
        course.benchmarks().get(i).against().ifPresent(a -> all.add(new P(key, a.p())));
      }
    }
    return all;
  }

  private static double sentenced(List<P> family, String key) {
    double[] p = PAdjustment.HOLM.adjust(family.stream().mapToDouble(P::p).toArray());
    return p[family.stream().map(P::key).toList().indexOf(key)];
  }
}
