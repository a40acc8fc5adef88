// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.data.aggregation.Group;
import org.ketenspiegel.data.aggregation.Grouping;
import org.ketenspiegel.model.Text;

/** The parts that respondents fall into. */
public final class Parts {

  /** The word for all segments of an audience. */
  public static final String SEGMENT = "segment";

  private Parts() {}

  /** Some of the respondents. */
  public record Part(String key, Text label, Rows rows) {}

  /**
   * By {@code segment}, by one segment, or by a variable or column with categories.
   *
   * @throws IllegalArgumentException when the column holds numbers
   * @throws org.ketenspiegel.data.DataException when there is no such column
   */
  public static List<Part> of(String word, StudyOutline outline, Fielded fielded) {
    if (word.equals(SEGMENT) || fielded.segments().containsKey(word)) {
      return outline.audience(fielded.audience()).stream()
          .flatMap(a -> a.segments().stream())
          .filter(s -> word.equals(SEGMENT) || word.equals(s.id()))
          .filter(s -> fielded.segments().containsKey(s.id()))
          .map(s -> new Part(s.id(), s.name(), fielded.segments().get(s.id()).and(fielded.rows())))
          .toList();
    }
    Optional<Variable> variable = fielded.variables(word).stream().findFirst();
    Grouping grouping =
        switch (fielded.table().require(variable.map(Variable::column).orElse(word))) {
          case CodeColumn codes -> Grouping.by(codes);
          case TextColumn texts -> Grouping.by(texts);
          case NumberColumn numbers ->
              throw new IllegalArgumentException(
                  "'" + word + "' holds numbers, expected a variable with categories to split by");
        };
    return IntStream.range(0, grouping.size())
        .mapToObj(
            g ->
                new Part(
                    grouping.groups().get(g).key(),
                    label(variable, grouping.groups().get(g)),
                    grouping.rowsOf(g).and(fielded.rows())))
        .toList();
  }

  private static Text label(Optional<Variable> variable, Group group) {
    return variable.stream()
        .flatMap(v -> v.scale().categories().stream())
        .filter(c -> Integer.toString(c.code()).equals(group.key()))
        .map(CategoryOutline::label)
        .findFirst()
        .orElse(Text.same(group.label()));
  }
}
