// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.StudyOutline;

/** A frozen snapshot: a study's outline and the answers of each wave and audience. */
public record StudyData(StudyOutline outline, List<Fielded> fieldings) {

  public StudyData {
    fieldings = List.copyOf(fieldings);
  }

  /** The latest answers of an audience. */
  public Optional<Fielded> latest(String audience) {
    return fieldings.reversed().stream().filter(f -> f.audience().equals(audience)).findFirst();
  }

  /** Changes whenever any answer, name or scale does; the same only within one run of Java. */
  public String hash() {
    return fieldings.stream()
        .map(
            f ->
                f.audience()
                    + ":"
                    + f.table().contentHash()
                    + ":"
                    + f.filter()
                    + ":"
                    + f.variables().hashCode())
        .reduce(outline.hashCode() + ";", (a, b) -> a + b + ";");
  }
}
