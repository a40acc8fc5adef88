// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/**
 * How the waves of a study hang together.
 *
 * @param waves in the order of their times
 * @param versions what was judged of questions whose questionnaire changed between two waves
 * @param benchmarks means that somebody else published
 * @param clock whether the times of the waves are years, or only their order
 */
public record History(
    List<Moment> waves, List<Version> versions, List<Yardstick> benchmarks, Clock clock) {

  /** Of a study, or a file, without waves. */
  public static final History NONE = new History(List.of(), List.of(), List.of());

  public History {
    waves = List.copyOf(waves);
    versions = List.copyOf(versions);
    benchmarks = List.copyOf(benchmarks);
  }

  /** With times in years. */
  public History(List<Moment> waves, List<Version> versions, List<Yardstick> benchmarks) {
    this(waves, versions, benchmarks, Clock.YEARS);
  }

  /** What the times of waves mean. */
  public enum Clock {
    YEARS,
    /** Nothing tells when the waves were, so that there is no change per year. */
    ORDER
  }

  /**
   * When a wave was.
   *
   * @param time the middle of its fieldwork in years, such as 2017.25
   * @param from its first day in years
   * @param to its last day
   */
  public record Moment(String wave, Text name, double time, double from, double to) {

    /** A wave of which only the middle is known. */
    public Moment(String wave, Text name, double time) {
      this(wave, name, time, time, time);
    }

    /** Whether somebody answered in both at the same time. */
    public boolean overlaps(Moment other) {
      return from <= other.to && other.from <= to;
    }
  }

  /**
   * A question in two versions of a questionnaire.
   *
   * @param before wave of the earlier version, of the same audience
   * @param after wave of the later version
   * @param question {@code question[.item]} in the later version
   * @param earlier the same in the earlier version
   * @param reasons what differs, one phrase for each difference
   * @param judge who found it so
   */
  public record Version(
      String audience,
      String before,
      String after,
      String question,
      String earlier,
      Continuity continuity,
      List<Text> reasons,
      Judge judge) {
    public Version {
      reasons = List.copyOf(reasons);
    }
  }

  /** Who judged two versions. */
  public enum Judge {
    RULES,
    PERSON
  }

  /**
   * A published mean.
   *
   * @param time in years
   * @param concept id of what it is a mean of
   * @param least lowest score of its scale
   * @param most highest score of its scale
   * @param respondents empty when unknown
   * @param deviation standard deviation of their answers; empty when unknown
   */
  public record Yardstick(
      Text label,
      Text source,
      double time,
      String concept,
      double value,
      double least,
      double most,
      OptionalLong respondents,
      OptionalDouble deviation) {

    /** Of answers of which it is not known how far they lie apart. */
    public Yardstick(
        Text label,
        Text source,
        double time,
        String concept,
        double value,
        double least,
        double most,
        OptionalLong respondents) {
      this(label, source, time, concept, value, least, most, respondents, OptionalDouble.empty());
    }
  }

  /** The earlier version of a question that both waves ask; empty when nothing tells of it. */
  public Optional<Version> version(String audience, String before, String after, String question) {
    return versions.stream()
        .filter(v -> v.audience().equals(audience))
        .filter(v -> v.before().equals(before) && v.after().equals(after))
        .filter(v -> v.question().equals(question))
        .findFirst();
  }

  public Optional<Moment> moment(String wave) {
    return waves.stream().filter(w -> w.wave().equals(wave)).findFirst();
  }
}
