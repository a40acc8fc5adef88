// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.Arrays;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.importing.ImportWords;

/** Cells that hold numbers. */
final class NumberCells implements CellReader {

  private final String name;
  private final Complaints complaints;
  private double[] values = new double[256];
  private int rows;

  NumberCells(String name, Complaints complaints) {
    this.name = name;
    this.complaints = complaints;
  }

  @Override
  public void add(Cell cell, long line) {
    if (rows == values.length) {
      values = Arrays.copyOf(values, rows + (rows >> 1));
    }
    double value = cell.number();
    if (Double.isNaN(value) && !cell.isEmpty()) {
      complaints.about(cell.text(), line, ImportWords.NUMBER.with());
    }
    values[rows++] = value;
  }

  @Override
  public NumberColumn finish() {
    return NumberColumn.of(name, Arrays.copyOf(values, rows));
  }
}
