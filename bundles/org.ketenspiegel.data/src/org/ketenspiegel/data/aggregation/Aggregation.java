// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import java.util.List;
import org.ketenspiegel.data.CodeColumn;

/**
 * Turns columns into mergeable sums per group and unit in one pass over the rows. Every estimator
 * that is a function of such sums goes through here, so that another engine can stand behind it.
 * Summaries come in the order of the columns and do not depend on the number of threads.
 */
public interface Aggregation {

  /** Counts and weights per dictionary entry of each column. */
  List<CodeSummary> codes(List<CodeColumn> columns, Frame frame);

  /** Sums of shifted numbers and their squares. */
  List<NumberSummary> numbers(List<Shifted> columns, Frame frame);

  /** The summary of one coded column. */
  default CodeSummary codes(CodeColumn column, Frame frame) {
    return codes(List.of(column), frame).getFirst();
  }

  /** The summary of one column of numbers. */
  default NumberSummary numbers(Shifted column, Frame frame) {
    return numbers(List.of(column), frame).getFirst();
  }
}
