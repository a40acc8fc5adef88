// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the next wave shall be able to tell.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param questions variables or questions; empty for the overall judgements
 * @param by {@code segment}, ids of segments, or a variable; empty for everybody
 * @param difference the smallest change to be found, in the unit of the question, above 0
 * @param alpha of the two-sided test, between 0 and 1
 * @param power with which it shall be found, between 0.5 and 1
 * @param response expected share of invitations that are answered, also of single groups
 * @param population number of people to draw from; empty when unknown
 * @param clusters how many clusters the next wave can visit; empty for as many as this wave
 */
public record PlanOptions(
    String audience,
    List<String> questions,
    List<String> by,
    double difference,
    double alpha,
    double power,
    ExpectedResponse response,
    OptionalDouble population,
    OptionalInt clusters) {

  public PlanOptions {
    questions = List.copyOf(questions);
    by = List.copyOf(by);
    if (!(difference > 0)) {
      throw new IllegalArgumentException(
          "the difference to be found is '" + difference + "', expected a number above 0");
    }
    if (!(alpha > 0 && alpha < 1) || !(power > 0.5 && power < 1)) {
      throw new IllegalArgumentException(
          "alpha is '" + alpha + "' and power '" + power + "', expected 0–1 and 0.5–1");
    }
  }
}
