// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.Locale;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.analysis.series.Benchmark;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.analysis.series.Link;
import org.ketenspiegel.analysis.series.Point;
import org.ketenspiegel.analysis.series.Slope;
import org.ketenspiegel.statistics.Interval;

/** Series as JSON. */
public final class TrendJson {

  private final Json json;
  private final String language;

  private TrendJson(Json json, String language) {
    this.json = json;
    this.language = language;
  }

  /** One document. */
  public static String of(Series series, String language) throws IOException {
    return Json.of(
        json -> {
          TrendJson writer = new TrendJson(json, language);
          json.objects("series", series.courses(), writer::course);
          json.texts("cautions", series.cautions().stream().map(c -> c.in(language)).toList());
          json.text("test", series.basis().test().in(language));
          ProvenanceJson.write(json, series.provenance(), language);
        });
  }

  private void course(Course course) throws IOException {
    json.text("question", course.question());
    json.text("key", course.key());
    json.text("label", course.label().in(language));
    json.text("statistic", name(course.kind()));
    json.text("unit", course.unit() == Course.Unit.HUNDRED ? "0-100" : "own");
    json.objects("points", course.points(), this::point);
    json.objects("changes", course.changes(), this::change);
    if (course.linear().isPresent()) {
      Slope slope = course.linear().get();
      json.object("linear", () -> slope(slope));
    } else {
      json.nothing("linear");
    }
    json.objects("decomposition", course.decompositions(), this::decomposition);
    json.objects("benchmarks", course.benchmarks(), this::benchmark);
  }

  private void point(Point point) throws IOException {
    json.text("wave", point.wave());
    json.number("time", point.time());
    Link link = point.link();
    json.text("comparability", name(link.continuity()));
    json.texts("reasons", link.reasons().stream().map(r -> r.in(language)).toList());
    json.truth("baseShifted", link.base() == Link.BaseShift.SHIFTED);
    if (point.cell() instanceof Cell.Estimate e) {
      json.number("n", e.n());
      json.number("effectiveN", e.effectiveN());
      json.number("estimate", e.value());
      json.number("se", e.se());
      interval(e.interval());
      json.truth("indicative", e.quality() == Cell.Quality.INDICATIVE);
    } else {
      json.nothing("estimate");
    }
    json.truth("suppressed", point.cell() instanceof Cell.Suppressed);
  }

  private void change(Change change) throws IOException {
    json.text("from", change.from());
    json.text("to", change.to());
    json.text("test", change.test().key());
    json.number("estimate", change.estimate());
    json.number("se", change.se());
    interval(change.interval());
    json.number("statistic", change.statistic());
    json.number("df", change.df());
    json.number("p", change.p());
    json.number("adjusted", change.adjusted());
    json.text("rounding", name(change.rounding()));
    json.text("comparability", name(change.link().continuity()));
    json.texts("reasons", change.link().reasons().stream().map(r -> r.in(language)).toList());
  }

  private void slope(Slope slope) throws IOException {
    json.text("from", slope.from());
    json.text("to", slope.to());
    json.number("waves", slope.waves());
    json.number("perYear", slope.perYear());
    json.number("se", slope.se());
    interval(slope.interval());
    json.number("statistic", slope.statistic());
    json.number("df", slope.df());
    json.number("p", slope.p());
  }

  private void decomposition(Decomposition d) throws IOException {
    json.text("from", d.from());
    json.text("to", d.to());
    json.text("by", d.by().in(language));
    part("within", d.within());
    part("composition", d.composition());
  }

  private void part(String key, Decomposition.Part part) throws IOException {
    json.object(
        key,
        () -> {
          json.number("estimate", part.estimate());
          interval(part.interval());
        });
  }

  private void benchmark(Benchmark benchmark) throws IOException {
    json.text("label", benchmark.label().in(language));
    json.text("source", benchmark.source().in(language));
    json.number("time", benchmark.time());
    json.number("value", benchmark.value());
    if (benchmark.respondents().isPresent()) {
      json.number("n", benchmark.respondents().getAsLong());
    } else {
      json.nothing("n");
    }
    if (benchmark.against().isPresent()) {
      Benchmark.Against against = benchmark.against().get();
      json.object("against", () -> against(against));
    } else {
      json.nothing("against");
    }
  }

  private void against(Benchmark.Against against) throws IOException {
    json.text("wave", against.wave());
    json.number("estimate", against.estimate());
    json.number("se", against.se());
    interval(against.interval());
    json.number("statistic", against.statistic());
    json.number("df", against.df());
    json.number("p", against.p());
    json.number("adjusted", against.adjusted());
    json.text("spread", name(against.spread()));
  }

  private void interval(Interval interval) throws IOException {
    json.number("low", interval.low());
    json.number("high", interval.high());
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
