// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a figures file: what a document prints about a topic, and what it stands on.
 *
 * @param line the line of the file the row begins on
 * @param columns the row as it was read, by column name
 */
public record Figure(
    long line,
    String document,
    String population,
    String agency,
    String topic,
    String subgroup,
    String category,
    Statistic statistic,
    Optional<Base> base,
    Map<String, String> columns) {

  private static final Set<String> EVERYBODY = Set.of("", "alle", "all", "totaal", "total");

  /** Whether this is about everybody rather than a subgroup. */
  public boolean everybody() {
    return EVERYBODY.contains(subgroup.toLowerCase(Locale.ROOT));
  }

  /** The value as it stands in the file. */
  public String printed() {
    return columns.get("value");
  }

  /** Two rows of a file are two figures, whatever they say. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Figure figure && figure.line == line && figure.columns.equals(columns);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(line);
  }
}
