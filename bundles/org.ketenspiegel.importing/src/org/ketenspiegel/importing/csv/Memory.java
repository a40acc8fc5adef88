// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.CodeColumnBuilder;

/**
 * The cells of one column in the order they came, in no more memory than the column will take, so
 * that a file is read once: what a cell means is known when all have been seen.
 */
sealed interface Memory {

  /** Nothing yet. */
  static Memory empty() {
    return new Few();
  }

  /** Appends a cell; gives what remembers from now on. */
  Memory add(Cell cell);

  /** Gives all cells to a reader that has nothing to complain of. */
  void tell(CellReader reader);

  /** Whether it knows what was added. */
  default boolean isWhole() {
    return true;
  }

  /** Not many different cells, each kept once. */
  final class Few implements Memory {

    /** So many stay in the plain table of a coded column. */
    private static final int DIFFERENT = 1000;

    private static final int RECENT = 64;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final CodeColumnBuilder rows = CodeColumn.builder("");
    private final Cell[] recent = new Cell[RECENT];
    private final int[] recentPlaces = new int[RECENT];
    private boolean words;

    @Override
    public Memory add(Cell cell) {
      int at = cell.text().hashCode() & RECENT - 1;
      if (recent[at] != cell) {
        recent[at] = cell;
        recentPlaces[at] = places.computeIfAbsent(cell.text(), text -> enter(cell));
      }
      rows.add(recentPlaces[at]);
      return cells.size() <= DIFFERENT ? this : widened();
    }

    private int enter(Cell cell) {
      words |= Double.isNaN(cell.number()) && !cell.isEmpty();
      cells.add(cell);
      return cells.size() - 1;
    }

    /** So many different words are no labels, so many numbers no codes. */
    private Memory widened() {
      var wide = words ? new Texts() : new Numbers();
      tell(new Retelling(wide));
      return wide;
    }

    @Override
    public void tell(CellReader reader) {
      var column = rows.build();
      var byEntry = new Cell[column.size()];
      Arrays.setAll(byEntry, entry -> cells.get(column.code(entry)));
      for (int row = 0; row < column.rows(); row++) {
        reader.add(byEntry[column.index(row)], 0);
      }
    }
  }

  /** Many different numbers. */
  final class Numbers implements Memory {

    private double[] values = new double[2048];
    private int rows;

    @Override
    public Memory add(Cell cell) {
      if (Double.isNaN(cell.number()) && !cell.isEmpty()) {
        return new Lost();
      }
      if (rows == values.length) {
        values = Arrays.copyOf(values, rows + (rows >> 1));
      }
      values[rows++] = cell.number();
      return this;
    }

    @Override
    public void tell(CellReader reader) {
      for (int row = 0; row < rows; row++) {
        double value = values[row];
        reader.add(
            Double.isNaN(value) ? Cell.EMPTY : new Cell("", "", value, Cells.isCode(value)), 0);
      }
    }
  }

  /** Many different words. */
  final class Texts implements Memory {

    private final List<String> texts = new ArrayList<>();

    @Override
    public Memory add(Cell cell) {
      texts.add(cell.text());
      return this;
    }

    @Override
    public void tell(CellReader reader) {
      texts.forEach(text -> reader.add(new Cell(text, text, Double.NaN, false), 0));
    }
  }

  /** Words after many numbers, whose spelling is gone: the file has to be read again. */
  final class Lost implements Memory {

    @Override
    public Memory add(Cell cell) {
      return this;
    }

    @Override
    public void tell(CellReader reader) {
      throw new IllegalStateException("cells that were not remembered");
    }

    @Override
    public boolean isWhole() {
      return false;
    }
  }

  /** Tells one memory to another of its own kind. */
  record Retelling(Memory to) implements CellReader {

    @Override
    public void add(Cell cell, long line) {
      to.add(cell);
    }

    @Override
    public CodeColumn finish() {
      throw new IllegalStateException("a memory is no column");
    }
  }
}
