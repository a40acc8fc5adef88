// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

/**
 * An agency as a bundle contributes it.
 *
 * @param article the definite article before the short name in running text, in the languages where
 *     it has one: het COA
 * @param colour {@code #RRGGBB}
 */
public record AgencyContribution(
    String id, String shortName, Text name, Text article, String colour, int order, String bundle) {

  /** An agency whose short name stands without an article. */
  public AgencyContribution(
      String id, String shortName, Text name, String colour, int order, String bundle) {
    this(id, shortName, name, Text.NONE, colour, order, bundle);
  }
}
