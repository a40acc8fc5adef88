// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Spec;

/**
 * Answers that give a spec's figures, one row per respondent (an empty cell is no answer), and the
 * report of how near they come.
 */
public record Reconstruction(List<String> columns, List<List<String>> rows, Report report) {

  public Reconstruction {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Makes the answers; the same spec gives the same answers everywhere. */
  public static Reconstruction of(Spec spec) {
    spec.check();
    Assembly assembly = new Assembly(spec);
    Report report = assembly.build();
    List<String> columns = new ArrayList<>(List.of(spec.id()));
    for (Column column : spec.columns()) columns.add(column.name());
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < spec.respondents(); row++) rows.add(assembly.row(row));
    return new Reconstruction(columns, rows, report);
  }

  /** The answers as CSV: commas, quotes only where needed, one line feed per row. */
  public String csv() {
    StringBuilder text = new StringBuilder(line(columns));
    for (List<String> row : rows) text.append(line(row));
    return text.toString();
  }

  /** Writes the answers as UTF-8 CSV, whole or not at all. */
  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
    try {
      Files.writeString(temporary, csv());
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Reconstruction::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
