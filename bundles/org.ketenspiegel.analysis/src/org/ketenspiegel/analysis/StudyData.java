// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.List;
import java.util.Optional;
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
   * Changes whenever any answer, name or scale does, or what is known of the waves; the same only
   * within one run of Java.
   */
  public String hash() {
    return fieldings.stream()
        .map(
            f ->
                f.wave()
                    + ":"
                    + f.audience()
                    + ":"
                    + f.table().contentHash()
                    + ":"
                    + f.filter()
                    + ":"
                    + f.variables().hashCode()
                    + ":"
                    + f.coded().hashCode())
        .reduce(outline.hashCode() + ";" + history.hashCode() + ";", (x, y) -> x + y + ";");
  }
}
