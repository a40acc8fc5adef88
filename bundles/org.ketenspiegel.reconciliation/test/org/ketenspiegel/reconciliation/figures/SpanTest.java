// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static Span span(String text) {
    return Span.parse(text).orElseThrow();
  }

  @Test
  void anEndBelongsToItsSpanOrNot() {
    assertTrue(span("[5.5, 6.5)").contains(5.5));
    assertFalse(span("[5.5, 6.5)").contains(6.5));
    assertFalse(span("(5.5, 6.5]").contains(5.5));
    assertTrue(span("(5.5, 6.5]").contains(6.5));
    assertFalse(span("[5.5, 6.5)").contains(5.4999));
  }

  @Test
  void aSpanMayBeOpenToOneSide() {
    assertTrue(span("< 4.5").contains(1));
    assertFalse(span("< 4.5").contains(4.5));
    assertTrue(span("<= 4.5").contains(4.5));
    assertTrue(span("> 0").contains(0.001));
    assertFalse(span("> 0").contains(0));
    assertTrue(span(">= −0.1").contains(-0.1));
  }

  @Test
  void theLastBitsOfASumDecideNothing() {
    assertTrue(span("[0.3, 1)").contains(0.1 + 0.2 - 1e-15));
    assertFalse(span("(0.3, 1)").contains(0.1 + 0.2));
  }

  @Test
  void aDecimalCommaNeedsASemicolon() {
    assertEquals(span("[5.5, 6.5)").words(), span("[5,5; 6,5)").words());
    assertEquals(Optional.empty(), Span.parse("[5,6)"));
  }

  @Test
  void inWordsItSaysWhichEndsBelongToIt() {
    assertEquals("at least 5.5 and less than 6.5", span("[5.5, 6.5)").words().in("en"));
    assertEquals("minstens 5,5 en minder dan 6,5", span("[5.5, 6.5)").words().in("nl"));
    assertEquals("more than −0.2 and at most 0.2", span("(-0.2, 0.2]").words().in("en"));
    assertEquals("minder dan 4,5", span("< 4.5").words().in("nl"));
  }
}
