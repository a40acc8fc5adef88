// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.filter;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;

/**
 * A condition on rows such as {@code q1=1|2 & age>=30 & region!=north}; names and values may stand
 * in quotes.
 *
 * <p>An equality looks at the value as it stands in the file, so it can also pick a code that is
 * declared missing; every other comparison holds for substantive answers only. The value {@code ""}
 * means no answer.
 */
public record Filter(List<Comparison> comparisons) {

  public Filter {
    comparisons = List.copyOf(comparisons);
  }

  /** The filter that every row passes. */
  public static Filter none() {
    return new Filter(List.of());
  }

  /** Throws a DataException BAD_FILTER that names the place where the text goes wrong. */
  public static Filter parse(String text) {
    return new FilterParser(text).parse();
  }

  /** The names of the columns it looks at. */
  public List<String> columns() {
    return comparisons.stream().map(Comparison::column).distinct().toList();
  }

  /** The rows that pass; throws UNKNOWN_COLUMN, WRONG_TYPE or UNKNOWN_VALUE. */
  public Rows rows(ResponseTable table) {
    return rows(table.rows(), table::require);
  }

  /** The rows that pass, where names are looked up by the caller. */
  public Rows rows(int rows, Function<String, Column> lookup) {
    var passed = Rows.all(rows);
    for (var comparison : comparisons) {
      passed = passed.and(comparison.rows(lookup.apply(comparison.column())));
    }
    return passed;
  }

  /** One spelling for one meaning; parsing it gives an equal filter. */
  @Override
  public String toString() {
    return comparisons.stream().map(Comparison::toString).collect(Collectors.joining(" & "));
  }
}
