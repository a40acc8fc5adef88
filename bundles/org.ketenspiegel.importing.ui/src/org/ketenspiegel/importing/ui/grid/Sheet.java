// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.ui.study.InForce;

/** The columns of one audience in one wave: in the order of its questions, then what is left. */
record Sheet(Fielded fielded, List<DataColumn> columns, Words words) {

  static Sheet of(Fielded fielded, StudyOutline outline, String language) {
    Words words = new Words(language);
    Map<String, Variable> owners = new HashMap<>();
    List<DataColumn> columns = new ArrayList<>();
    for (Variable variable : fielded.variables()) {
      for (String name : variable.columns()) {
        Optional<Column> column = fielded.table().column(name);
        if (column.isPresent() && owners.put(name, variable) == null) {
          columns.add(
              DataColumn.of(column.get(), Optional.of(variable), agency(variable, outline), words));
        }
      }
    }
    for (Column column : fielded.table().columns()) {
      if (!owners.containsKey(column.name())) {
        columns.add(DataColumn.of(column, Optional.empty(), "", words));
      }
    }
    return new Sheet(fielded, List.copyOf(columns), words);
  }

  private static String agency(Variable variable, StudyOutline outline) {
    return variable
        .agency()
        .flatMap(outline::agency)
        .map(AgencyOutline::shortName)
        .filter(name -> outline.agencies().size() > 1)
        .orElse("");
  }

  /** What the status bar is told. */
  InForce.Figures figures() {
    return new InForce.Figures(
        words.in(fielded.waveName()),
        fielded.filter(),
        fielded.design().weight().orElse(""),
        OptionalInt.of(rows()));
  }

  int rows() {
    return fielded.table().rows();
  }

  /** The columns as the file calls them. */
  List<String> names() {
    return columns.stream().map(c -> c.column().name()).toList();
  }

  /** The next column that a search finds, from the first again after the last; −1 for none. */
  int find(String search, int after) {
    int all = columns.size();
    for (int i = 1; i <= all; i++) {
      int at = (after + i) % all;
      if (columns.get(at).matches(search, words)) {
        return at;
      }
    }
    return -1;
  }
}
