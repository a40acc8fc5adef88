// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import org.ketenspiegel.data.Column;

/** Turns the cells of one column, top to bottom, into that column. */
interface CellReader {

  void add(Cell cell, long line);

  Column finish();
}
