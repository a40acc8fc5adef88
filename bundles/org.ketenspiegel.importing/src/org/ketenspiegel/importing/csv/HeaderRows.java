// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the rows above the answers by how they differ from the answers. */
final class HeaderRows {

  /** With fewer rows below, a second header cannot be told from a first answer. */
  private static final int ENOUGH = 5;

  private final List<List<String>> records;
  private final DecimalMark decimal;
  private final int width;

  HeaderRows(List<List<String>> records, DecimalMark decimal) {
    this.records = records;
    this.decimal = decimal;
    this.width = records.isEmpty() ? 0 : records.getFirst().size();
  }

  int count() {
    if (!isHeader(0)) {
      return 0;
    }
    if (records.size() > 2 && cell(2, 0).startsWith("{\"ImportId\"")) {
      return 3;
    }
    boolean second = records.size() >= 2 + ENOUGH && wordsOverNumbers(1) && noneRecurs(1);
    return second ? 2 : 1;
  }

  private boolean isHeader(int row) {
    var numeric = numericBelow(row);
    if (numeric.length > 0) {
      return IntStream.of(numeric).noneMatch(column -> isNumber(cell(row, column)));
    }
    long recurring = IntStream.range(0, width).filter(column -> recurs(row, column)).count();
    return recurring * 2 < width;
  }

  /** Above some column of numbers this row has words or nothing, above none a number. */
  private boolean wordsOverNumbers(int row) {
    var numeric = numericBelow(row);
    return numeric.length > 0
        && IntStream.of(numeric).noneMatch(column -> isNumber(cell(row, column)));
  }

  private boolean noneRecurs(int row) {
    var filled = IntStream.range(0, width).filter(column -> !cell(row, column).isEmpty()).toArray();
    return filled.length > 1 && IntStream.of(filled).noneMatch(column -> recurs(row, column));
  }

  private int[] numericBelow(int row) {
    return IntStream.range(0, width).filter(column -> numericBelow(row, column)).toArray();
  }

  private boolean numericBelow(int row, int column) {
    int numbers = 0;
    for (int below = row + 1; below < records.size(); below++) {
      var cell = cell(below, column);
      // a second header may stand between the first and the numbers
      if (!cell.isEmpty() && !isNumber(cell) && below > row + 2) {
        return false;
      }
      numbers += isNumber(cell) ? 1 : 0;
    }
    return numbers > 0 && (numbers > 1 || records.size() <= row + 3);
  }

  private boolean recurs(int row, int column) {
    var below = new HashSet<String>();
    for (int other = row + 1; other < records.size(); other++) {
      below.add(cell(other, column));
    }
    return !cell(row, column).isEmpty() && below.contains(cell(row, column));
  }

  private boolean isNumber(String cell) {
    return !Double.isNaN(Cells.number(cell, decimal));
  }

  private String cell(int row, int column) {
    var fields = records.get(row);
    return column < fields.size() ? fields.get(column).strip() : "";
  }
}
