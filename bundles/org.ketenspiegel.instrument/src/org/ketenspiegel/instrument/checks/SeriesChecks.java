// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.Benchmark;

/** What stands beside the waves: a benchmark that says when, of what and on which scale. */
final class SeriesChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("benchmark-without-date", SeriesChecks::date),
          Check.error("benchmark-without-concept", SeriesChecks::concept),
          Check.error("benchmark-outside-scale", SeriesChecks::scale),
          Check.warning("benchmark-without-source", SeriesChecks::source));

  private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  private SeriesChecks() {}

  private static Stream<Fault> date(Checked study) {
    return study
        .all(Benchmark.class)
        .filter(b -> b.getDate() == null || !b.getDate().matches(DATE))
        .map(
            b ->
                new Fault(
                    b,
                    "zegt niet van wanneer het is (jjjj, jjjj-mm of jjjj-mm-dd)",
                    "does not say when it is from (yyyy, yyyy-mm or yyyy-mm-dd)"));
  }

  private static Stream<Fault> concept(Checked study) {
    return study
        .all(Benchmark.class)
        .filter(b -> b.getConcept() == null)
        .map(
            b ->
                new Fault(
                    b,
                    "zegt niet van welk begrip het een gemiddelde is",
                    "does not say of which concept it is a mean"));
  }

  private static Stream<Fault> scale(Checked study) {
    return study
        .all(Benchmark.class)
        .filter(b -> !(b.getLeast() < b.getMost() && isWithin(b)))
        .map(
            b ->
                new Fault(
                    b,
                    "heeft een waarde buiten haar schaal, of geen schaal",
                    "has a value outside its scale, or no scale"));
  }

  private static boolean isWithin(Benchmark b) {
    return b.getLeast() <= b.getValue() && b.getValue() <= b.getMost();
  }

  private static Stream<Fault> source(Checked study) {
    return study
        .all(Benchmark.class)
        .filter(b -> b.getSource().isEmpty())
        .map(b -> new Fault(b, "noemt geen bron", "names no source"));
  }
}
