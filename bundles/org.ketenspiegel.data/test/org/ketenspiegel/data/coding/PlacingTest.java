// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.data.coding.Placed.State;

class PlacingTest {

  private static final String FRIENDLY = "Ze zijn vriendelijk.";
  private static final String PHONE = "Niemand neemt op.";

  private static Coding coding(String respondent, String words, String coder, String... codes) {
    return new Coding(respondent, "beter", Fingerprint.of(words), coder, List.of(codes));
  }

  private static Placing place(List<Coding> codings, List<String> respondents, String... answers) {
    return Placing.of(Codings.of(codings), "beter", TextColumn.of("beter", answers), respondents);
  }

  @Test
  void aCodingGoesToItsRespondent() {
    Placing placing =
        place(
            List.of(coding("2", FRIENDLY, "an", "vriendelijk")),
            List.of("1", "2"),
            FRIENDLY,
            FRIENDLY);
    assertEquals(1, placing.placed().getFirst().row());
    assertEquals(State.CURRENT, placing.placed().getFirst().state());
  }

  /** A file that is exported anew may number its respondents anew; the words say who is meant. */
  @Test
  void codesFollowTheWordsWhenRespondentsAreNumberedAnew() {
    List<Coding> before =
        List.of(coding("1", FRIENDLY, "an", "vriendelijk"), coding("2", PHONE, "an", "telefoon"));
    Placing placing = place(before, List.of("1", "2"), PHONE, FRIENDLY);
    assertEquals("telefoon", placing.at(0, "an").orElseThrow().coding().codes().getFirst());
    assertEquals("vriendelijk", placing.at(1, "an").orElseThrow().coding().codes().getFirst());
    assertEquals(2, placing.current().size());
  }

  @Test
  void aChangedAnswerKeepsItsCodesAsStale() {
    Placing placing =
        place(List.of(coding("1", FRIENDLY, "an", "vriendelijk")), List.of("1", "2"), PHONE, "");
    assertEquals(State.STALE, placing.at(0, "an").orElseThrow().state());
    assertEquals(List.of(), placing.current());
    assertEquals(List.of(), placing.lost());
  }

  @Test
  void aCodingOfSomebodyWhoIsGoneIsKeptApart() {
    Coding gone = coding("9", FRIENDLY, "an", "vriendelijk");
    Placing placing = place(List.of(gone), List.of("1"), PHONE);
    assertEquals(List.of(gone), placing.lost());
    assertEquals(List.of(), placing.placed());
  }

  @Test
  void withoutRespondentsTheSameWordsHaveTheSameCodes() {
    Placing placing =
        place(
            List.of(coding("", FRIENDLY, "an", "vriendelijk")),
            List.of(),
            FRIENDLY,
            PHONE,
            "  Ze  zijn vriendelijk. ");
    assertEquals(List.of(0, 2), placing.placed().stream().map(Placed::row).toList());
  }

  @Test
  void twoCodersShareAnAnswer() {
    Placing placing =
        place(
            List.of(coding("1", FRIENDLY, "bo", "x"), coding("1", FRIENDLY, "an", "y")),
            List.of("1"),
            FRIENDLY);
    assertEquals(
        List.of("an", "bo"), placing.placed().stream().map(p -> p.coding().coder()).toList());
  }

  @Test
  void theOrderOfCodingChangesNothing() {
    List<Coding> codings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      codings.add(
          coding(i % 20 + "", i % 3 == 0 ? FRIENDLY : PHONE, i < 20 ? "an" : "bo", "c" + i));
    }
    Codings first = Codings.of(codings);
    Collections.shuffle(codings, new Random(4));
    assertEquals(first, Codings.of(codings));
  }

  @Test
  void codesOfOneCoderForOneAnswerAreTakenTogether() {
    Codings both =
        Codings.of(List.of(coding("1", PHONE, "an", "b", "a"), coding("1", PHONE, "an", "c", "a")));
    assertEquals(List.of(coding("1", PHONE, "an", "a", "b", "c")), both.all());
  }

  @Test
  void blanksAndWaysOfWritingAccentsDoNotMakeOtherWords() {
    assertEquals(Fingerprint.of("één  loket\n"), Fingerprint.of("e\u0301e\u0301n loket"));
    assertNotEquals(Fingerprint.of("Eén loket"), Fingerprint.of("één loket"));
    assertTrue(Fingerprint.of(" \n").isEmpty());
  }

  @Test
  void manyAtOnceReplaceWhatOneByOneReplaces() {
    Codings before =
        Codings.of(List.of(coding("1", PHONE, "an", "a"), coding("2", PHONE, "an", "a")));
    Coding other = coding("1", PHONE, "an", "b");
    Coding more = coding("1", PHONE, "bo", "c");
    assertEquals(before.with(other).with(more), before.with(Codings.of(List.of(other, more))));
    assertEquals(3, before.with(other).with(more).all().size());
  }

  @Test
  void aCodingWithoutCodesIsNone() {
    assertThrows(IllegalArgumentException.class, () -> coding("1", PHONE, "an"));
    assertThrows(IllegalArgumentException.class, () -> coding("1", PHONE, " ", "x"));
  }
}
