// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/**
 * The difference of two groups in one quantity: first minus second. In a mirror the first expects
 * and the second experiences.
 *
 * @param subject the question, or the concept that joins two questions
 * @param measure {@code mean}, {@code top2}, {@code share:CODE} or a net's id
 * @param kind whether values are shares 0–1 or means
 * @param agency the agency that both groups are about, if one
 * @param estimate in the unit of the sides
 * @param remarks what a reader should know, such as that the wording differs
 */
public record Contrast(
    String key,
    Text label,
    String subject,
    String measure,
    Line.Kind kind,
    Optional<String> agency,
    Relation relation,
    Side first,
    Side second,
    double estimate,
    double se,
    Interval interval,
    Tested tested,
    Optional<Effect> effect,
    Optional<Equivalence> equivalence,
    Reading verdict,
    Optional<Fragility> fragility,
    List<Alternative> alternatives,
    List<Text> remarks,
    Optional<Priority> priority)
    implements Gap {

  public Contrast {
    alternatives = List.copyOf(alternatives);
    remarks = List.copyOf(remarks);
  }

  public boolean significant() {
    return tested.adjusted() < Reading.LEVEL;
  }

  /** Who stands against whom. */
  public enum Relation {
    /** The same respondents judged both. */
    PAIRED,
    /** Different respondents of one sample. */
    GROUPS,
    /** Some respondents of a sample and all the others. */
    COMPLEMENT,
    /** Respondents of two samples. */
    SAMPLES,
    /** Some respondents, and what their characteristics by themselves let expect of them. */
    EXPECTED
  }

  /** The same with what is only known once its whole family is. */
  public Contrast decided(
      Tested adjusted, Optional<Equivalence> equivalent, Reading decided, Optional<Fragility> f) {
    return new Contrast(
        key,
        label,
        subject,
        measure,
        kind,
        agency,
        relation,
        first,
        second,
        estimate,
        se,
        interval,
        adjusted,
        effect,
        equivalent,
        decided,
        f,
        alternatives,
        remarks,
        priority);
  }

  public Contrast with(Side one, Side other, List<Alternative> shown) {
    return new Contrast(
        key,
        label,
        subject,
        measure,
        kind,
        agency,
        relation,
        one,
        other,
        estimate,
        se,
        interval,
        tested,
        effect,
        equivalence,
        verdict,
        fragility,
        shown,
        remarks,
        priority);
  }

  public Contrast with(Optional<Priority> found) {
    return new Contrast(
        key,
        label,
        subject,
        measure,
        kind,
        agency,
        relation,
        first,
        second,
        estimate,
        se,
        interval,
        tested,
        effect,
        equivalence,
        verdict,
        fragility,
        alternatives,
        remarks,
        found);
  }
}
