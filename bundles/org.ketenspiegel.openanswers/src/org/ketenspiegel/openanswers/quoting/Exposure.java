// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.quoting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;

/**
 * What is told of a respondent beside the words, and how many respondents it is true of.
 *
 * @param attributes that are known of the respondent; what is missing is not told
 * @param sharing respondents for whom all of it holds, the quoted one included
 */
public record Exposure(List<Attribute> attributes, long sharing) {

  public Exposure {
    attributes = List.copyOf(attributes);
  }

  /** One thing that is told. */
  public record Attribute(String question, Text name, Text value) {}

  /**
   * Of a respondent, among all who answered.
   *
   * @param agency whose judgements are meant, where a question is asked of several
   */
  public static Exposure of(
      Fielded fielded, int row, Collection<String> questions, Optional<String> agency) {
    List<Attribute> told = new ArrayList<>();
    Rows sharing = Rows.all(fielded.table().rows());
    for (String question : questions) {
      for (Variable variable : fielded.variables()) {
        boolean meant =
            variable.question().equals(question)
                && (variable.agency().isEmpty() || variable.agency().equals(agency));
        if (meant) {
          List<Column> columns = variable.columns().stream().map(fielded.table()::require).toList();
          boolean known = columns.stream().anyMatch(c -> c.missingAt(row).isEmpty());
          if (known) {
            told.add(new Attribute(question, variable.name(), value(variable, columns, row)));
            sharing = sharing.and(alike(columns, row));
          }
        }
      }
    }
    return new Exposure(told, sharing.count());
  }

  /** Whether what is told may lead to a person. */
  public boolean singlesOut(long smallest) {
    return !attributes.isEmpty() && sharing < smallest;
  }

  private static Rows alike(List<Column> columns, int row) {
    return Rows.where(
        columns.getFirst().rows(),
        other -> columns.stream().allMatch(c -> c.textAt(other).equals(c.textAt(row))));
  }

  private static Text value(Variable variable, List<Column> columns, int row) {
    List<CategoryOutline> categories = variable.scale().categories();
    if (variable.kind() == Variable.Kind.MULTIPLE) {
      List<Text> chosen = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).missingAt(row).isEmpty() && columns.get(i).numberAt(row) != 0) {
          chosen.add(categories.get(i).label());
        }
      }
      return chosen.stream().reduce(Exposure::beside).orElse(Text.same("–"));
    }
    double code = columns.getFirst().numberAt(row);
    return categories.stream()
        .filter(c -> c.code() == code)
        .map(CategoryOutline::label)
        .findFirst()
        .orElse(Text.same(columns.getFirst().textAt(row)));
  }

  private static Text beside(Text a, Text b) {
    return Text.of(a.in("nl") + ", " + b.in("nl"), a.in("en") + ", " + b.in("en"));
  }
}
