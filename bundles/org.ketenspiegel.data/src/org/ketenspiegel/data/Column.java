// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data;

import java.util.Map;
import java.util.Optional;

/** One immutable column of answers; every row is either substantive or has one kind of missing. */
public sealed interface Column permits CodeColumn, NumberColumn, TextColumn {

  String name();

  int rows();

  /** The kind of missing answer in a row, or nothing when the answer is substantive. */
  Optional<Missing> missingAt(int row);

  /** The row's code or number, also of a code that is declared missing; NaN where there is none. */
  double numberAt(int row);

  /** The row's code, number or text as written in a file; empty where the cell was empty. */
  String textAt(int row);

  /** The same column under another name. */
  Column named(String name);

  /** The same column in which these codes are missing answers of the given kinds. */
  Column withMissing(Map<Integer, Missing> codes);

  /** The same column in which the unanswered cells of these rows were not asked (routing). */
  Column withNotAsked(Rows notAsked);

  /** The same column in which the cells of these rows were not asked (routing), filled or not. */
  Column without(Rows outside);

  /**
   * The rows whose cell is not empty, also those with a code that is declared missing; a number
   * that is declared missing leaves its cell empty.
   */
  Rows filled();

  /** The rows with a substantive answer. */
  default Rows substantive() {
    return Rows.where(rows(), row -> missingAt(row).isEmpty());
  }
}
