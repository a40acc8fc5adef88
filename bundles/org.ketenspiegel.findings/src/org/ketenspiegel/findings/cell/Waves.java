// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.cell;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.series.Change;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.analysis.series.Decomposition;
import org.ketenspiegel.analysis.series.Link;

/** What series say of the waves that references point to. */
public record Waves(Results results) {

  /** What a test says of the slope a reference points to, as the change over its whole line. */
  public Optional<Contrast> slope(Reference reference) {
    return results.series(reference).flatMap(s -> new SeriesTests(s).slope(reference));
  }

  /** How the waves hang together that the line of a slope goes through. */
  public List<Link> along(Reference slope) {
    return course(slope).stream().flatMap(c -> SeriesNumbers.along(c, slope).stream()).toList();
  }

  /** The change between two waves of a course, in this order; empty when they were not compared. */
  public Optional<Change> change(Reference earlier, Reference later) {
    return earlier.sameResult(later) && earlier.line().equals(later.line())
        ? results.series(earlier).flatMap(s -> SeriesNumbers.change(s, earlier, later))
        : Optional.empty();
  }

  /** The course a reference points into. */
  public Optional<Course> course(Reference reference) {
    return results.series(reference).flatMap(s -> SeriesNumbers.course(s, reference));
  }

  /** The split change that a part of it points into. */
  public Optional<Decomposition> decomposition(Reference part) {
    return course(part).flatMap(c -> SeriesNumbers.decomposition(c, part));
  }
}
