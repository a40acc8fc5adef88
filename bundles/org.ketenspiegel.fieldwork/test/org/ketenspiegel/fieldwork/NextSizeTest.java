// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.statistics.planning.Detection;
import org.ketenspiegel.statistics.planning.Detection.Group;

class NextSizeTest {

  private static final NextSize USUAL = new NextSize(0.05, 0.8);
  private static final double ENDLESS = Double.POSITIVE_INFINITY;

  @Test
  void aSimpleSampleHasThePowerThatDetectionGivesIt() {
    Need.Size size = size(0.3, 1.0 / 200, 1, 0, 0, ENDLESS);
    Detection detection = Detection.withDefaults();
    assertTrue(detection.powerFor(0.3, Group.of(200), Group.of(size.respondents())) >= 0.8 - 1e-4);
    assertTrue(detection.powerFor(0.3, Group.of(200), Group.of(size.respondents() - 1)) < 0.8);
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.004, 1.1, 0.03, 20", "0.5, 0.010, 2.0, 0.05, 30", "0.4, 0.001, 0.6, 0.2, 60"})
  void theLeastSizeShowsTheChangeAndOneLessDoesNot(
      double change, double variance, double spread, double intraclass, int clusters) {
    long n = size(change, variance, spread, intraclass, clusters, ENDLESS).respondents();
    assertTrue(shown(change, variance, spread, intraclass, clusters, n));
    assertTrue(!shown(change, variance, spread, intraclass, clusters, n - 1));
  }

  private static boolean shown(
      double change, double variance, double spread, double rho, int clusters, double n) {
    double next = spread / n * (1 + (n / clusters - 1) * rho);
    return USUAL.reach() * Math.sqrt(variance + next) <= change + 1e-12;
  }

  @Test
  void aSmallPopulationNeedsFewer() {
    long endless = size(0.3, 0.004, 1, 0, 0, ENDLESS).respondents();
    long few = size(0.3, 0.004, 1, 0, 0, 200).respondents();
    assertTrue(few < endless, few + " < " + endless);
  }

  @Test
  void invitationsAreAsManyAsTheResponseAsksFor() {
    Need.Outcome asked = USUAL.of(0.3, 0.004, 1, 0, 0, ENDLESS, OptionalDouble.of(0.25));
    Need.Size size = assertInstanceOf(Need.Size.class, asked);
    assertEquals(4 * size.respondents(), size.invitations());
  }

  @Test
  void whatNoSizeCanDoIsNamed() {
    assertInstanceOf(
        Need.TooUnsure.class, USUAL.of(0.1, 0.01, 1, 0, 0, ENDLESS, OptionalDouble.empty()));
    Need.TooFewClusters few =
        assertInstanceOf(
            Need.TooFewClusters.class,
            USUAL.of(0.3, 0.004, 1, 0.2, 10, ENDLESS, OptionalDouble.empty()));
    assertInstanceOf(
        Need.TooFewClusters.class,
        USUAL.of(0.3, 0.004, 1, 0.2, few.least() - 1, ENDLESS, OptionalDouble.empty()));
    size(0.3, 0.004, 1, 0.2, few.least(), ENDLESS);
  }

  private static Need.Size size(
      double change, double variance, double spread, double rho, int clusters, double population) {
    return assertInstanceOf(
        Need.Size.class,
        USUAL.of(change, variance, spread, rho, clusters, population, OptionalDouble.empty()));
  }
}
