// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What a column nobody described looks like, learnt cell by cell in bounded memory. */
final class Profile {

  /** More different whole numbers than one byte can index are measures, not codes. */
  static final int CODES = 256;

  /** More different words, or words longer than this, are answers, not labels. */
  static final int LABELS = 60;

  private static final int LABEL_LENGTH = 200;

  private static final int RECENT = 64;

  private final Set<String> distinct = new HashSet<>();

  /** Cells of late, which are in the set already. */
  private final Cell[] recent = new Cell[RECENT];

  private Memory memory = Memory.empty();
  private long filled;
  private long words;
  private long firstWord;
  private boolean whole = true;
  private boolean few = true;

  void add(Cell cell, long line) {
    memory = memory.add(cell);
    if (cell.isEmpty()) {
      return;
    }
    filled++;
    if (Double.isNaN(cell.number())) {
      firstWord = words++ == 0 ? line : firstWord;
    } else {
      whole &= cell.whole();
    }
    int place = cell.text().hashCode() & RECENT - 1;
    if (few && cell != recent[place]) {
      distinct.add(cell.text());
      few = distinct.size() <= CODES && cell.text().length() <= LABEL_LENGTH;
      recent[place] = cell;
    }
  }

  /** What its cells are best read as. */
  Guess guess() {
    if (words == 0 && filled > 0) {
      return whole && few ? Guess.CODES : Guess.NUMBERS;
    }
    boolean labels = few && distinct.size() <= LABELS && distinct.size() * 2L <= filled;
    return labels ? Guess.LABELS : Guess.TEXT;
  }

  /** The different cells, sorted; complete for codes and labels only. */
  Set<String> values() {
    return new TreeSet<>(distinct);
  }

  long filled() {
    return filled;
  }

  /** All its cells. */
  Memory memory() {
    return memory;
  }

  /** How many cells are no numbers. */
  long words() {
    return words;
  }

  /** The line of the first cell that is no number. */
  long firstWord() {
    return firstWord;
  }

  /** The types a column can be read as. */
  enum Guess {
    CODES,
    LABELS,
    NUMBERS,
    TEXT
  }
}
