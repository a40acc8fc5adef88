// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.Imported;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.csv.CsvImporter;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.csv.Preview;

/**
 * What can be said of a file before it is imported.
 *
 * @param preview none when even its first rows cannot be read
 * @param rows how many respondents; none when the file cannot be read to its end
 * @param findings the gravest first, otherwise as found
 */
record FirstLook(Optional<Preview> preview, Optional<Integer> rows, List<Finding> findings) {

  private static final int SHOWN = 20;

  FirstLook {
    findings =
        findings.stream()
            .sorted((a, b) -> Integer.compare(b.severity().ordinal(), a.severity().ordinal()))
            .toList();
  }

  /** Reads the first rows, then all of it; the file stays as it is. */
  static FirstLook at(Path file, CsvOptions options, Destination destination) {
    CsvImporter importer = new CsvImporter(options);
    Optional<Preview> preview = Optional.empty();
    try {
      preview = Optional.of(importer.preview(file, SHOWN));
      Imported imported = destination.read(file, options);
      return new FirstLook(preview, Optional.of(imported.table().rows()), imported.findings());
    } catch (ImportException e) {
      return new FirstLook(preview, Optional.empty(), List.of(e.finding()));
    }
  }

  /** Why it cannot be imported, in one sentence; none when it can. */
  Optional<String> refusal() {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(f -> f.sentence().in(Locale.getDefault().getLanguage()))
        .findFirst();
  }
}
