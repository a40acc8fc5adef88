// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.Severity;

/** Looks for respondents who occur twice; says where, never who. */
final class Respondents {

  private static final Set<String> USUAL =
      Set.of("respondent", "respondentid", "respondent_id", "respondent id");

  private final Map<String, Long> firstLine = new HashMap<>();
  private final String column;
  private final Notes notes;

  Respondents(String column, Notes notes) {
    this.column = column;
    this.notes = notes;
  }

  /** The column that tells respondents apart, if the file has one. */
  static Optional<String> column(List<String> names, CsvOptions options) {
    return names.stream()
        .filter(
            name ->
                options
                    .respondent()
                    .map(name::equals)
                    .orElse(USUAL.contains(name.toLowerCase(Locale.ROOT))))
        .findFirst();
  }

  void add(String id, long line) {
    if (id.isEmpty()) {
      complain("the respondent has no id, where one is expected", line);
      return;
    }
    var first = firstLine.putIfAbsent(id, line);
    if (first != null) {
      complain("the same respondent stands in line " + first + " already", line);
    }
  }

  private void complain(String message, long line) {
    var finding = Finding.of(Severity.WARNING, notes.file(), message);
    notes.add("respondent", finding.inColumn(column).atLine(line));
  }
}
