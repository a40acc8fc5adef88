// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.data.aggregation.Group;
import org.ketenspiegel.data.aggregation.Grouping;
import org.ketenspiegel.model.Text;

/** Answers in groups of respondents, each of which is computed apart. */
public final class Split {

  private Split() {}

  /** One group; the sample it was drawn by stays whole. */
  public record Part(Text label, Fielded fielded) {}

  /** By {@code segment}, by one segment, or by a variable or column with categories. */
  public static List<Part> by(String word, StudyOutline outline, Fielded fielded) {
    if (word.equals("segment") || fielded.segments().containsKey(word)) {
      return outline.audience(fielded.audience()).stream()
          .flatMap(a -> a.segments().stream())
          .filter(s -> word.equals("segment") || word.equals(s.id()))
          .map(s -> part(s.name(), fielded, fielded.segments().get(s.id()), s.id()))
          .toList();
    }
    Optional<Variable> variable = fielded.variables(word).stream().findFirst();
    Grouping grouping =
        switch (fielded.table().require(variable.map(Variable::column).orElse(word))) {
          case CodeColumn codes -> Grouping.by(codes);
          case TextColumn texts -> Grouping.by(texts);
          case NumberColumn numbers ->
              throw new WordsException(
                  "--by '" + word + "' holds numbers, expected a column of codes or words");
        };
    List<Part> parts = new ArrayList<>();
    for (int g : IntStream.range(0, grouping.size()).toArray()) {
      Group group = grouping.groups().get(g);
      parts.add(
          part(label(variable, group), fielded, grouping.rowsOf(g), word + "=" + group.key()));
    }
    return parts;
  }

  private static Part part(Text label, Fielded fielded, Rows rows, String words) {
    String filter = fielded.filter().isEmpty() ? words : fielded.filter() + " & " + words;
    return new Part(label, fielded.filtered(rows, filter));
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
