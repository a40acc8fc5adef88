// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.Relevance;
import org.ketenspiegel.analysis.outline.StudyOutline;

/**
 * A frozen snapshot: a study's outline, the answers of each wave and audience, and how the waves
 * hang together.
 */
public record StudyData(StudyOutline outline, List<Fielded> fieldings, History history) {

  public StudyData {
    fieldings = List.copyOf(fieldings);
  }

  /** Of a study whose waves are not compared. */
  public StudyData(StudyOutline outline, List<Fielded> fieldings) {
    this(outline, fieldings, History.NONE);
  }

  /** The same study with other answers. */
  public StudyData with(List<Fielded> others) {
    return new StudyData(outline, others, history);
  }

  /** The same study, in which other differences matter. */
  public StudyData with(Relevance relevance) {
    return new StudyData(outline.with(relevance), fieldings, history);
  }

  /** The latest answers of an audience. */
  public Optional<Fielded> latest(String audience) {
    return fieldings.reversed().stream().filter(f -> f.audience().equals(audience)).findFirst();
  }

  /** The answers of an audience in one wave. */
  public Optional<Fielded> fielded(String wave, String audience) {
    return fieldings.stream()
        .filter(f -> f.wave().equals(wave) && f.audience().equals(audience))
        .findFirst();
  }

  /**
   * Changes whenever any answer, name or scale does, who is in a group or how they were drawn, or
   * what is known of the waves; the same only within one run of Java.
   */
  public String hash() {
    return Stream.concat(
            Stream.<Object>of(outline.hashCode(), history.hashCode()),
            fieldings.stream().flatMap(StudyData::parts))
        .map(String::valueOf)
        .collect(Collectors.joining(";"));
  }

  private static Stream<Object> parts(Fielded f) {
    return Stream.of(
        f.wave(),
        f.waveName().hashCode(),
        f.audience(),
        f.table().contentHash(),
        f.filter(),
        f.rows().hashCode(),
        f.segments().hashCode(),
        f.design().hashCode(),
        f.variables().hashCode(),
        f.coded().hashCode());
  }
}
