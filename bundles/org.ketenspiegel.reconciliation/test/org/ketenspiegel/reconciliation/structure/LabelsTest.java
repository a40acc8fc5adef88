// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void aWordInParenthesesBeforeTheRestIsOptional() {
    assertEquals(List.of("zeker wel", "wel"), Labels.parts("(zeker) wel"));
    assertEquals(List.of("very good", "good"), Labels.parts("(very) good"));
  }

  @Test
  void aChoiceInParenthesesNamesTheParts() {
    assertEquals(List.of("ja, vaak", "ja, soms"), Labels.parts("ja (vaak of soms)"));
    assertEquals(List.of("a, x", "a, y", "a, z"), Labels.parts("a (x, y or z)"));
  }

  @Test
  void aStrokeSeparatesParts() {
    assertEquals(List.of("ja", "ik denk het wel"), Labels.parts("ja / ik denk het wel"));
  }

  @Test
  void otherParenthesesAndListsAreNoNets() {
    assertEquals(List.of(), Labels.parts("criticasters (0-6)"));
    assertEquals(List.of(), Labels.parts("indirect (via VWN, COA, advocaat)"));
    assertEquals(List.of(), Labels.parts("niet positief en niet negatief"));
    assertEquals(List.of(), Labels.parts("goed"));
  }

  @Test
  void capitalsAndPunctuationDoNotMatterButANetIsNotItsPart() {
    assertEquals(Labels.normal("Ja, vaak"), Labels.normal("ja vaak"));
    assertNotEquals(Labels.normal("(zeer) goed"), Labels.normal("zeer goed"));
  }
}
