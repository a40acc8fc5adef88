// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.TextColumn;

/**
 * One column of answers with what its questionnaire says of it.
 *
 * @param variable none where the column belongs to no question, such as a weight
 * @param option the code of the option whose column it is, of a multiple choice
 * @param name as its head says it
 * @param part the option or the agency that tells it from others of the same name; may be empty
 * @param labels of the entries of a coded column, by index; of others none
 */
record DataColumn(
    Column column,
    Optional<Variable> variable,
    OptionalInt option,
    String name,
    String part,
    String[] labels) {

  /** What of an answer is shown. */
  enum Reading {
    LABELS,
    CODES
  }

  static DataColumn of(Column column, Optional<Variable> variable, String agency, Words words) {
    OptionalInt option = variable.map(v -> option(v, column)).orElse(OptionalInt.empty());
    return new DataColumn(
        column,
        variable,
        option,
        words.name(column, variable),
        words.part(variable, option, agency),
        labels(column, variable, option, words));
  }

  private static OptionalInt option(Variable variable, Column column) {
    return variable.kind() == Variable.Kind.MULTIPLE
        ? OptionalInt.of(
            variable.scale().categories().get(variable.columns().indexOf(column.name())).code())
        : OptionalInt.empty();
  }

  private static String[] labels(
      Column column, Optional<Variable> variable, OptionalInt option, Words words) {
    if (!(column instanceof CodeColumn codes)) {
      return new String[0];
    }
    String[] labels = new String[codes.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] =
          option.isPresent()
              ? words.chosen(codes.entry(i).text())
              : label(codes, i, variable, words);
    }
    return labels;
  }

  private static String label(
      CodeColumn codes, int index, Optional<Variable> variable, Words words) {
    return codes.entry(index).code().isEmpty()
        ? ""
        : variable
            .flatMap(v -> v.scale().category(codes.code(index)))
            .map(CategoryOutline::label)
            .map(words::in)
            .filter(label -> !label.isEmpty())
            .or(() -> codes.label(index))
            .orElse(codes.entry(index).text());
  }

  /** Name and part. */
  String whole() {
    return part.isEmpty() ? name : name + " · " + part;
  }

  Optional<Missing> missing(int row) {
    return column.missingAt(row);
  }

  /** A substantive answer as it is read. */
  String answer(int row, Reading reading, Words words) {
    return switch (column) {
      case CodeColumn codes when reading == Reading.LABELS -> labels[codes.index(row)];
      case CodeColumn codes -> codes.textAt(row);
      default -> words.number(column, row);
    };
  }

  /** A missing answer as it is read: its kind, or the code the file has for it. */
  String missing(int row, Missing kind, Reading reading, Words words) {
    String code = column.textAt(row);
    return reading == Reading.CODES && !code.isEmpty() ? code : words.kind(kind);
  }

  boolean isNumeric() {
    return variable
        .map(v -> v.kind() == Variable.Kind.NUMBER)
        .orElse(!(column instanceof TextColumn));
  }

  /** Whether all words of a search stand in its name, its question or its id. */
  boolean matches(String search, Words words) {
    String all =
        (whole()
                + " "
                + column.name()
                + " "
                + variable.map(v -> v.id() + " " + words.in(v.text())).orElse(""))
            .toLowerCase(Locale.ROOT);
    return Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
  }
}
