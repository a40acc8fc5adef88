// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.Arrays;
import org.ketenspiegel.data.NumberColumn;

/** Cells that hold numbers. */
final class NumberCells implements CellReader {

  private final String name;
  private final Cells cells;
  private final Complaints complaints;
  private double[] values = new double[256];
  private int rows;

  NumberCells(String name, Cells cells, Complaints complaints) {
    this.name = name;
    this.cells = cells;
    this.complaints = complaints;
  }

  @Override
  public void add(String cell, long line) {
    if (rows == values.length) {
      values = Arrays.copyOf(values, rows + (rows >> 1));
    }
    double value = cells.number(cell);
    if (Double.isNaN(value) && !cell.isEmpty()) {
      complaints.about(cell, line, "a number");
    }
    values[rows++] = value;
  }

  @Override
  public NumberColumn finish() {
    return NumberColumn.of(name, Arrays.copyOf(values, rows));
  }
}
