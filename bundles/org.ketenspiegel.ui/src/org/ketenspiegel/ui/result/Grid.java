// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.Optional;

/**
 * A result as rows of words and figures, ready to be painted, read aloud, copied or saved.
 *
 * @param corner what the figures are, above the labels of the rows
 * @param notes what the signs mean; only those that occur
 */
public record Grid(
    String title,
    String subtitle,
    String corner,
    List<Head> heads,
    List<Row> rows,
    List<String> notes) {

  public Grid {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * The head of a column.
   *
   * @param agency its id when the column is an agency
   * @param letter by which figures refer to it; may be empty
   */
  public record Head(String label, Optional<String> agency, String letter) {}

  /** A row with one figure for each column. */
  public record Row(String label, Kind kind, List<Figure> figures) {
    public Row {
      figures = List.copyOf(figures);
    }

    /** What a row is: one of several alike, a sum of others, or the base of all. */
    public enum Kind {
      PLAIN,
      SUMMARY,
      BASE
    }
  }
}
