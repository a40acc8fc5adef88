// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.List;
import java.util.OptionalLong;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.report.words.Word;

/** What the signs in a table mean; nothing where it has none. */
final class Legend {

  private Legend() {}

  /** A line for figures that are kept back, one for those that only hint. */
  static String of(Table table, String language) {
    List<Cell> cells = table.cells().stream().flatMap(List::stream).toList();
    OptionalLong threshold =
        cells.stream()
            .filter(Cell.Suppressed.class::isInstance)
            .mapToLong(c -> ((Cell.Suppressed) c).threshold())
            .findFirst();
    boolean hinting =
        cells.stream()
            .anyMatch(c -> c instanceof Cell.Estimate e && e.quality() == Cell.Quality.INDICATIVE);
    StringBuilder text = new StringBuilder();
    if (threshold.isPresent()) {
      String least = new Numbers(language).count(threshold.getAsLong());
      text.append(Word.SUPPRESSED_KEY.in(language, least)).append('\n');
    }
    if (hinting) {
      text.append(Word.INDICATIVE_KEY.in(language)).append('\n');
    }
    return text.toString();
  }
}
