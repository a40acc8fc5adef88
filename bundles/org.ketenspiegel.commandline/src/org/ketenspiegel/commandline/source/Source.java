// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.commandline.words.Nearest;
import org.ketenspiegel.commandline.words.WordsException;

/**
 * Answers that a command computes from.
 *
 * @param words questions whose codes are ours and whose labels stand in the file
 */
public record Source(StudyData data, Set<String> words) {

  /**
   * The answers of one audience: the one that is named, the only one, or the one that was asked all
   * these questions.
   */
  public Fielded fielded(Optional<String> audience, List<String> questions) {
    List<Fielded> latest =
        data.outline().audiences().isEmpty()
            ? data.fieldings()
            : data.outline().audiences().stream()
                .map(AudienceOutline::id)
                .filter(id -> audience.isEmpty() || audience.get().equals(id))
                .flatMap(id -> data.latest(id).stream())
                .toList();
    if (latest.isEmpty()) {
      throw new WordsException(
          audience
              .map(a -> "there are no answers of audience '" + a + "'" + known())
              .orElse("there are no answers in it"));
    }
    Optional<Fielded> whole =
        latest.stream()
            .filter(f -> questions.stream().noneMatch(q -> f.variables(q).isEmpty()))
            .findFirst();
    return whole.orElseThrow(() -> unknown(latest, questions));
  }

  private WordsException unknown(List<Fielded> latest, List<String> questions) {
    String missing =
        questions.stream()
            .filter(q -> latest.stream().allMatch(f -> f.variables(q).isEmpty()))
            .findFirst()
            .orElse("");
    if (missing.isEmpty()) {
      return new WordsException("no audience was asked all of " + String.join(", ", questions));
    }
    List<String> names =
        latest.stream().flatMap(f -> f.variables().stream()).map(v -> v.id()).distinct().toList();
    return new WordsException(
        "there is no question '"
            + missing
            + "'"
            + Nearest.of(missing, names)
                .map(n -> "; did you mean '" + n + "'?")
                .orElse("; 'ketenspiegel describe' lists what there is"));
  }

  private String known() {
    return "; there are "
        + String.join(", ", data.outline().audiences().stream().map(AudienceOutline::id).toList());
  }
}
