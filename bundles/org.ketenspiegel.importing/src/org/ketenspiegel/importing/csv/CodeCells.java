// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.CodeColumnBuilder;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.importing.ExpectedColumn;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.model.Text;

/** Cells that hold codes, or labels that stand for codes. */
final class CodeCells implements CellReader {

  private final CodeColumnBuilder builder;
  private final Map<String, Integer> codeOfLabel;
  private final Set<Integer> scale;
  private final Complaints complaints;

  private CodeCells(
      CodeColumnBuilder builder,
      Map<String, Integer> codeOfLabel,
      Set<Integer> scale,
      Complaints complaints) {
    this.builder = builder;
    this.codeOfLabel = codeOfLabel;
    this.scale = scale;
    this.complaints = complaints;
  }

  /** A column nobody described, all of whose cells are whole numbers. */
  static CodeCells whole(String name, Complaints complaints) {
    return new CodeCells(CodeColumn.builder(name), Map.of(), Set.of(), complaints);
  }

  /** A column nobody described that holds a few different labels. */
  static CodeCells labelled(String name, Map<String, Integer> codes, Complaints complaints) {
    var labels = new HashMap<Integer, String>();
    codes.forEach((label, code) -> labels.put(code, Cells.text(label)));
    var builder = CodeColumn.builder(name).labels(labels);
    return new CodeCells(builder, codes, Set.copyOf(labels.keySet()), complaints);
  }

  /** A column with a known scale; without codes any whole number will do. */
  static CodeCells expected(ExpectedColumn column, Complaints complaints) {
    var missing = new HashMap<Integer, Missing>();
    var labels = new HashMap<String, Integer>();
    for (var each : column.codes()) {
      each.missing().ifPresent(kind -> missing.put(each.code(), kind));
      each.labels().forEach(label -> labels.put(label.strip(), each.code()));
    }
    var scale =
        column.codes().stream()
            .map(ExpectedColumn.ExpectedCode::code)
            .collect(Collectors.toCollection(TreeSet::new));
    var builder = CodeColumn.builder(column.name()).missing(missing);
    return new CodeCells(builder, labels, scale, complaints);
  }

  @Override
  public void add(Cell cell, long line) {
    if (cell.isEmpty()) {
      builder.addEmpty(Missing.NOT_ANSWERED);
      return;
    }
    if (codeOfLabel.isEmpty() && scale.isEmpty() && cell.whole()) {
      builder.add((int) cell.number());
      return;
    }
    var labelled = codeOfLabel.get(cell.text());
    double number = labelled == null ? cell.number() : labelled;
    boolean code = Cells.isCode(number) && (scale.isEmpty() || scale.contains((int) number));
    if (code) {
      builder.add((int) number);
      return;
    }
    builder.addEmpty(Missing.NOT_ANSWERED);
    complaints.about(cell.text(), line, expectation());
  }

  private Text expectation() {
    return scale.isEmpty()
        ? ImportWords.WHOLE_NUMBER.with()
        : ImportWords.ONE_OF.with(
            scale.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  @Override
  public CodeColumn finish() {
    return builder.build();
  }
}
