// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Cell.Quality;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.report.words.Word;

/** What the signs in a table mean: only those that occur. */
final class TableKey {

  private final Html html;
  private final String language;
  private final Numbers numbers;

  TableKey(Html html, String language, Numbers numbers) {
    this.html = html;
    this.language = language;
    this.numbers = numbers;
  }

  void write(Table table, Significance letters) {
    List<String> keys = new ArrayList<>();
    List<Cell> cells = table.cells().stream().flatMap(List::stream).toList();
    if (cells.stream().anyMatch(Cell.Estimate.class::isInstance)) {
      keys.add(Word.INTERVAL_KEY.in(language, level(table)));
    }
    if (!letters.isEmpty()) {
      boolean rest = table.differences().stream().anyMatch(Difference::againstRest);
      keys.add((rest ? Word.REST_KEY : Word.LETTERS_KEY).in(language));
    }
    if (cells.stream()
        .anyMatch(c -> c instanceof Cell.Estimate e && e.quality() == Quality.INDICATIVE)) {
      keys.add(Word.INDICATIVE_KEY.in(language));
    }
    suppressed(cells).ifPresent(n -> keys.add(Word.SUPPRESSED_KEY.in(language, n)));
    if (!keys.isEmpty()) {
      html.leaf("p", String.join(" · ", keys), "class", "key");
    }
  }

  private static Optional<Long> suppressed(List<Cell> cells) {
    return cells.stream()
        .flatMap(
            c ->
                c instanceof Cell.Suppressed s
                    ? Optional.of(s.threshold()).stream()
                    : Optional.<Long>empty().stream())
        .findFirst();
  }

  private String level(Table table) {
    return numbers.level(
        Double.parseDouble(table.provenance().options().getOrDefault("confidence", "0.95")));
  }
}
