// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.Color;
import java.util.List;

/**
 * Rows under one label.
 *
 * @param rows one for each row; their own labels are empty when the item is a single row
 */
record Item(String label, List<Sub> rows) {

  /** A row with the colour of its label. */
  record Sub(String label, Color ink) {}

  static Item single(String label) {
    return new Item(label, List.of(new Sub("", Color.BLACK)));
  }
}
