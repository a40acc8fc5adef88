// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.model.Text;

/** Looks for respondents who occur twice; says where, never who. */
final class Respondents {

  private static final Set<String> USUAL =
      Set.of("respondent", "respondentid", "respondent_id", "respondent id");

  /** Numbers that say nothing of a person, and may well be counted or filtered by. */
  private static final Set<String> NUMBERS =
      Set.of("id", "nr", "respid", "resp_id", "respnr", "respondentnr", "respondentnummer");

  private final Map<String, Long> firstLine = new HashMap<>();
  private final List<String> all = new ArrayList<>();
  private final String column;
  private final Notes notes;

  Respondents(String column, Notes notes) {
    this.column = column;
    this.notes = notes;
  }

  /** The column that tells respondents apart, if the file has one. */
  static Optional<String> column(List<String> names, CsvOptions options) {
    return names.stream()
        .filter(name -> isIdentifier(name, options))
        .findFirst()
        .or(
            () ->
                options.respondent().isPresent()
                    ? Optional.empty()
                    : names.stream()
                        .filter(name -> NUMBERS.contains(name.toLowerCase(Locale.ROOT)))
                        .findFirst());
  }

  /** Whether a column may lead to a person, so that it stays out of the table. */
  static boolean isIdentifier(String name, CsvOptions options) {
    return options
        .respondent()
        .map(name::equals)
        .orElse(USUAL.contains(name.toLowerCase(Locale.ROOT)));
  }

  /** The ids that were added, in their order. */
  List<String> all() {
    return List.copyOf(all);
  }

  void add(String id, long line) {
    all.add(id);
    if (id.isEmpty()) {
      complain(ImportWords.RESPONDENT_NAMELESS.with(), line);
      return;
    }
    var first = firstLine.putIfAbsent(id, line);
    if (first != null) {
      complain(ImportWords.RESPONDENT_TWICE.with(first), line);
    }
  }

  private void complain(Text message, long line) {
    var finding = Finding.of(Severity.WARNING, notes.file(), message);
    notes.add("respondent", finding.inColumn(column).atLine(line));
  }
}
