// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DispositionsTest {

  @Test
  void ratesRiseFromTheMinimumToTheMaximum() {
    var random = new Random(16);
    for (int i = 0; i < 500; i++) {
      var d =
          new Dispositions(
              1 + random.nextInt(400),
              random.nextInt(40),
              random.nextInt(200),
              random.nextInt(200),
              random.nextInt(30),
              random.nextInt(300),
              random.nextInt(300));
      double e = d.eligibility(random.nextInt(500)).getAsDouble();
      ascending(d.rr1(), d.rr3(e), d.rr5());
      ascending(d.rr2(), d.rr4(e), d.rr6());
      ascending(d.rr1(), d.rr2(), d.coop2());
      ascending(d.coop1(), d.coop3(), d.coop4());
      ascending(d.ref1(), d.ref2(e), d.ref3());
      ascending(d.con1(), d.con2(e), d.con3());
      assertEquals(1, d.rr6().getAsDouble() + d.ref3().getAsDouble() + rest(d), 1e-12);
    }
  }

  private static double rest(Dispositions d) {
    return (double) (d.noContact() + d.other()) / d.eligible();
  }

  private static void ascending(OptionalDouble low, OptionalDouble middle, OptionalDouble high) {
    assertTrue(low.getAsDouble() <= middle.getAsDouble());
    assertTrue(middle.getAsDouble() <= high.getAsDouble());
  }

  @Test
  void withoutUnknownCasesMinimumAndMaximumAreOne() {
    var d = new Dispositions(50, 5, 20, 10, 3, 0, 0);
    assertEquals(d.rr1(), d.rr5());
    assertEquals(d.rr1(), d.rr3(0.4));
  }

  @Test
  void aSampleOfNobodyHasNoRate() {
    var nobody = new Dispositions(0, 0, 0, 0, 0, 0, 0);
    assertEquals(OptionalDouble.empty(), nobody.rr1());
    assertEquals(OptionalDouble.empty(), nobody.coop4());
    assertEquals(OptionalDouble.empty(), nobody.eligibility(0));
    var unknown = new Dispositions(0, 0, 0, 0, 0, 7, 0);
    assertEquals(OptionalDouble.of(0), unknown.rr1());
    assertEquals(OptionalDouble.empty(), unknown.rr5());
  }

  @Test
  void impossibleCountsAndSharesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Dispositions(1, -1, 0, 0, 0, 0, 0));
    var d = new Dispositions(1, 1, 0, 0, 0, 5, 0);
    assertThrows(IllegalArgumentException.class, () -> d.rr3(1.2));
  }
}
