// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.model.study.Direction;

/** What is known of the columns of a file beside the file. */
public record Codebook(List<CodebookColumn> columns) {

  /** Nothing known. */
  public static final Codebook NONE = new Codebook(List.of());

  public Codebook {
    columns = List.copyOf(columns);
  }

  /** What a table itself tells, with labels of columns by name. */
  public static Codebook of(ResponseTable table, Map<String, String> labels) {
    return new Codebook(
        table.columns().stream()
            .map(column -> of(column, labels.getOrDefault(column.name(), "")))
            .toList());
  }

  private static CodebookColumn of(Column column, String label) {
    var codes = new ArrayList<CodebookCode>();
    if (column instanceof CodeColumn coded) {
      for (var entry : coded.entries()) {
        boolean telling = entry.label().isPresent() || entry.missing().isPresent();
        if (entry.code().isPresent() && telling) {
          codes.add(
              new CodebookCode(
                  entry.code().getAsInt(),
                  entry.label().orElse(""),
                  entry.missing(),
                  OptionalDouble.empty()));
        }
      }
    }
    return new CodebookColumn(column.name(), label, Direction.NONE, codes);
  }

  public Optional<CodebookColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The columns it describes that a table does not have. */
  public List<String> absentFrom(ResponseTable table) {
    return columns.stream()
        .map(CodebookColumn::name)
        .filter(name -> table.column(name).isEmpty())
        .toList();
  }

  /**
   * The table with labels and kinds of missing of this codebook. A column of words that are all
   * labels here gets the codes they stand for.
   */
  public ResponseTable apply(ResponseTable table) {
    return ResponseTable.of(
        table.columns().stream()
            .map(column -> column(column.name()).map(book -> apply(book, column)).orElse(column))
            .toList());
  }

  private static Column apply(CodebookColumn book, Column column) {
    var coded = book.labels().isEmpty() ? column : recoded(book, column);
    var known = coded.withMissing(book.missing());
    return known instanceof CodeColumn codes ? codes.withLabels(book.labels()) : known;
  }

  private static Column recoded(CodebookColumn book, Column column) {
    var builder = CodeColumn.builder(column.name());
    for (int row = 0; row < column.rows(); row++) {
      var word = word(column, row);
      var code = book.codeOf(word);
      if (code.isPresent()) {
        builder.add(code.getAsInt());
      } else if (word.isEmpty() && column.missingAt(row).isPresent()) {
        builder.addEmpty(column.missingAt(row).get());
      } else {
        return column;
      }
    }
    return builder.build();
  }

  private static String word(Column column, int row) {
    return column instanceof CodeColumn coded
        ? coded.label(coded.index(row)).orElse("")
        : column.textAt(row);
  }
}
