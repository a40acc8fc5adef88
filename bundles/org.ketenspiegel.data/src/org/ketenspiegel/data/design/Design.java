// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns say how the respondents were drawn; every part is optional.
 *
 * @param panel a pseudonymous key that a person has in every wave; no estimate of one wave needs it
 */
public record Design(
    Optional<String> weight,
    Optional<String> strata,
    Optional<String> clusters,
    Optional<Population> population,
    Optional<String> panel) {

  /** Of people who answer once. */
  public Design(
      Optional<String> weight,
      Optional<String> strata,
      Optional<String> clusters,
      Optional<Population> population) {
    this(weight, strata, clusters, population, Optional.empty());
  }

  /** A simple random sample. */
  public static Design none() {
    return new Design(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Design weightedBy(String column) {
    return new Design(Optional.of(column), strata, clusters, population, panel);
  }

  public Design stratifiedBy(String column) {
    return new Design(weight, Optional.of(column), clusters, population, panel);
  }

  public Design clusteredBy(String column) {
    return new Design(weight, strata, Optional.of(column), population, panel);
  }

  public Design outOf(Population known) {
    return new Design(weight, strata, clusters, Optional.of(known), panel);
  }

  public Design keyedBy(String column) {
    return new Design(weight, strata, clusters, population, Optional.of(column));
  }

  /** The columns it needs, in the order weight, strata, clusters, population. */
  public List<String> columns() {
    var counted =
        population.flatMap(
            known ->
                known instanceof Population.InColumn in
                    ? Optional.of(in.column())
                    : Optional.empty());
    return Stream.of(weight, strata, clusters, counted).flatMap(Optional::stream).toList();
  }
}
