// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Severity;

/**
 * The names of a file's columns, and a label for each where a second row gives one.
 *
 * @param labels as long as the names; empty texts where there is none
 * @param renamed which names had to change, as findings
 */
record Header(List<String> names, List<String> labels, List<Finding> renamed) {

  /** Reads the header rows; without any, the columns are numbered by the width of the first row. */
  static Header read(Source source, CsvFormat format, CsvOptions options) throws ImportException {
    try (var records = Records.of(source, format, options.limits())) {
      var rows = new ArrayList<List<String>>();
      while (rows.size() < Math.max(1, format.headerRows())) {
        Optional<CsvRecord> next = records.next();
        if (next.isEmpty()) {
          throw source.wrong(ImportWords.HEADER_EXPECTED.with(rows.size()));
        }
        if (!isBlank(next.get())) {
          rows.add(next.get().getFields().stream().map(String::strip).toList());
        }
      }
      return of(source, format.headerRows(), rows);
    }
  }

  static boolean isBlank(CsvRecord each) {
    return each.getFieldCount() == 1 && each.getField(0).isBlank();
  }

  private static Header of(Source source, int headerRows, List<List<String>> rows) {
    var first = rows.getFirst();
    if (headerRows == 0) {
      var numbered = IntStream.rangeClosed(1, first.size()).mapToObj(i -> "column " + i).toList();
      return new Header(numbered, blanks(first.size()), List.of());
    }
    return switch (headerRows) {
      case 1 -> unique(source, first, blanks(first.size()));
      case 2 -> twoRows(source, first, rows.get(1));
      default -> unique(source, first, padded(rows.get(1), first.size()));
    };
  }

  /**
   * Questions over options: a question that spans several columns is written in the first of them
   * only; the options then tell the columns apart.
   */
  private static Header twoRows(Source source, List<String> questions, List<String> options) {
    var names = new ArrayList<String>();
    var question = "";
    var second = padded(options, questions.size());
    for (int i = 0; i < questions.size(); i++) {
      boolean spans = i + 1 < questions.size() && questions.get(i + 1).isEmpty();
      boolean spanned = questions.get(i).isEmpty();
      question = spanned ? question : questions.get(i);
      boolean one = !spans && !spanned || second.get(i).isEmpty();
      names.add(one ? question : question + ": " + second.get(i));
    }
    return unique(source, names, second);
  }

  private static Header unique(Source source, List<String> names, List<String> labels) {
    var taken = new HashSet<String>();
    var unique = new ArrayList<String>();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < names.size(); i++) {
      var wanted = names.get(i).isEmpty() ? "column " + (i + 1) : names.get(i);
      var name = wanted;
      for (int n = 2; !taken.add(name); n++) {
        name = wanted + " (" + n + ")";
      }
      if (!name.equals(wanted)) {
        findings.add(
            Finding.of(Severity.WARNING, source.file(), ImportWords.RENAMED.with(i + 1, name))
                .inColumn(wanted));
      }
      unique.add(name);
    }
    return new Header(List.copyOf(unique), labels, List.copyOf(findings));
  }

  private static List<String> blanks(int count) {
    return IntStream.range(0, count).mapToObj(i -> "").toList();
  }

  private static List<String> padded(List<String> row, int count) {
    return IntStream.range(0, count).mapToObj(i -> i < row.size() ? row.get(i) : "").toList();
  }
}
