// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is known of answers that were never published: who was asked what, and every printed figure.
 *
 * @param name what the answers are called
 * @param note where the figures come from and what was chosen
 * @param seed the same seed gives the same answers
 * @param respondents number of rows
 * @param id name of the column that numbers them
 * @param clusters name of the column that says in which cluster a respondent was found; empty for
 *     none
 * @param segments named conditions, see {@link Condition}
 * @param factors what columns have in common: per {@code respondent}, or the name of the column
 *     within whose codes it is constant
 * @param columns in the order of the file
 * @param choices multiple responses of which everybody gave at least one
 * @param drivers aspects and their overall judgement
 * @param correlations pairs of columns
 * @param differences differences between two segments that are, or are not, significant
 */
public record Spec(
    String name,
    String note,
    long seed,
    int respondents,
    String id,
    String clusters,
    Map<String, String> segments,
    Map<String, String> factors,
    List<Column> columns,
    List<Choice> choices,
    List<Drivers> drivers,
    List<Pair> correlations,
    List<Difference> differences) {

  /** A question with several answers, one column (0 or 1) per answer. */
  public record Choice(List<String> options) {
    public Choice {
      options = Defaults.list(options);
    }
  }

  /** The correlation of two columns on the 1-to-k codes, give or take a tolerance. */
  public record Pair(List<String> between, double r, double tolerance) {
    public Pair {
      between = Defaults.list(between);
    }
  }

  /** A difference of two means, tested with clusters at 5 %. */
  public record Difference(String column, List<String> between, Verdict verdict) {
    public Difference {
      column = Defaults.text(column);
      between = Defaults.list(between);
      if (verdict == null)
        throw new IllegalArgumentException(
            "verdict is missing, expected significant or not_significant");
    }
  }

  /** What a test of a difference should say. */
  public enum Verdict {
    SIGNIFICANT,
    NOT_SIGNIFICANT
  }

  public Spec {
    name = Defaults.text(name);
    note = Defaults.text(note);
    id = Defaults.text(id);
    clusters = Defaults.text(clusters);
    segments = Defaults.map(segments);
    factors = Defaults.map(factors);
    columns = Defaults.list(columns);
    choices = Defaults.list(choices);
    drivers = Defaults.list(drivers);
    correlations = Defaults.list(correlations);
    differences = Defaults.list(differences);
  }

  /** Reads a spec from JSON; says in one sentence what is wrong with it and where. */
  public static Spec read(Path file) throws IOException {
    return SpecFile.read(file);
  }

  /** Refuses in one sentence what the spec names but does not have. */
  public void check() {
    new SpecCheck(this).check();
  }

  public Condition segment(String segment) {
    return Condition.parse(segments.getOrDefault(segment, ""));
  }
}
