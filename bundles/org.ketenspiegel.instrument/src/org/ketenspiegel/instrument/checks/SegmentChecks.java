// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Segment;
import org.ketenspiegel.model.study.Unanswered;

/** Segments: by answers of their own audience. That segments overlap is no fault. */
final class SegmentChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("segment-without-condition", SegmentChecks::missing),
          Check.error("segment-other-audience", SegmentChecks::audience),
          Check.warning("segment-takes-unanswered", SegmentChecks::unanswered));

  private SegmentChecks() {}

  private static Stream<Fault> missing(Checked study) {
    return study
        .all(Segment.class)
        .filter(s -> s.getCondition() == null)
        .map(s -> new Fault(s, "zegt niet wie erbij hoort", "does not say who belongs to it"));
  }

  private static Stream<Fault> audience(Checked study) {
    return conditioned(study)
        .filter(
            s -> {
              Optional<Audience> own = Checked.owner(s, Audience.class);
              return RouteChecks.filters(s.getCondition())
                  .anyMatch(
                      q ->
                          !Checked.owner(q, Instrument.class)
                              .map(Instrument::getAudience)
                              .equals(own));
            })
        .map(
            s ->
                new Fault(
                    s,
                    "hangt af van een vraag die deze doelgroep niet krijgt",
                    "depends on a question that this audience is not asked"));
  }

  private static Stream<Fault> unanswered(Checked study) {
    return conditioned(study)
        .filter(
            s ->
                Stream.concat(
                        Stream.of(s.getCondition()).filter(AnswerIs.class::isInstance),
                        Checked.all(s.getCondition(), AnswerIs.class))
                    .anyMatch(c -> ((AnswerIs) c).getUnanswered() == Unanswered.OPEN))
        .map(
            s ->
                new Fault(
                    s,
                    "neemt ook wie de vraag oversloeg",
                    "takes in those who skipped the question too"));
  }

  private static Stream<Segment> conditioned(Checked study) {
    return study.all(Segment.class).filter(s -> s.getCondition() != null);
  }
}
