// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.data.TextColumn;

/** Cells that hold words. */
final class TextCells implements CellReader {

  private final String name;
  private final List<String> values = new ArrayList<>();

  TextCells(String name) {
    this.name = name;
  }

  @Override
  public void add(Cell cell, long line) {
    values.add(Cells.text(cell.text()));
  }

  @Override
  public TextColumn finish() {
    return TextColumn.of(name, values);
  }
}
