// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;

/**
 * Makes lines of what the reader finds. A column of answers holds a few different cells a million
 * times: those of late are kept, so that most are neither copied nor read again.
 */
final class Lines extends AbstractBaseCsvCallbackHandler<Line> {

  /** Cells kept of each column, a power of two. */
  private static final int KEPT = 256;

  /** Longer cells hardly come back. */
  private static final int LONGEST = 24;

  private final Cells cells;
  private final CsvOptions.Limits limits;
  private final Line line = new Line();
  private Cell[][] kept = new Cell[64][];
  private int length;

  Lines(Cells cells, CsvOptions.Limits limits) {
    this.cells = cells;
    this.limits = limits;
  }

  @Override
  protected void handleBegin(long startingLine) {
    line.begin(startingLine);
    length = 0;
  }

  @Override
  protected void handleEmpty() {
    line.add(Cell.EMPTY);
  }

  @Override
  protected void handleField(int column, char[] buffer, int offset, int size, boolean quoted) {
    length += size;
    if (size > limits.field()) {
      throw exceeded("exceeds the max field size");
    }
    if (length > limits.row()) {
      throw exceeded("exceeds the max record size");
    }
    if (column >= limits.columns()) {
      throw exceeded("surpassed the maximum limit of fields");
    }
    line.add(size <= LONGEST ? known(column, buffer, offset, size) : read(buffer, offset, size));
  }

  /** In the words of the reader's own exceptions. */
  private CsvParseException exceeded(String limit) {
    return new CsvParseException("Record starting at line " + line.start() + " " + limit);
  }

  private Cell known(int column, char[] buffer, int offset, int size) {
    if (column >= kept.length) {
      kept = Arrays.copyOf(kept, 2 * column);
    }
    if (kept[column] == null) {
      kept[column] = new Cell[KEPT];
    }
    int hash = size;
    for (int i = offset; i < offset + size; i++) {
      hash = 31 * hash + buffer[i];
    }
    int place = (hash ^ hash >>> 8) & KEPT - 1;
    var cell = kept[column][place];
    if (cell == null || !cell.stands(buffer, offset, size)) {
      cell = read(buffer, offset, size);
      kept[column][place] = cell;
    }
    return cell;
  }

  private Cell read(char[] buffer, int offset, int size) {
    return cells.read(new String(buffer, offset, size));
  }

  @Override
  protected Line buildRecord() {
    return line;
  }
}
