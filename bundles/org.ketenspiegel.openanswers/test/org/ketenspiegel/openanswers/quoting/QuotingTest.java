// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.quoting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.openanswers.quoting.Redaction.Kind;

class QuotingTest {

  private final Proposals proposals = new Proposals(List.of("Ter Apel", "Budel"));

  private String redacted(String words) {
    return Redaction.apply(words, proposals.of(words), "nl");
  }

  @TestFactory
  Stream<DynamicTest> whatMayLeadToAPersonIsProposed() {
    return Stream.of(
            new String[] {
              "Mijn consulent Fatima Yilmaz hielp mij.", "Mijn consulent [naam] hielp mij."
            },
            new String[] {
              "Ik sprak met Jan van der Berg van de IND.", "Ik sprak met [naam] van de IND."
            },
            new String[] {"Mevrouw Bakker luisterde goed.", "Mevrouw [naam] luisterde goed."},
            new String[] {
              "Mail naar jan.jansen@example.org graag.", "Mail naar [e-mailadres] graag."
            },
            new String[] {
              "Bel 06-12345678 of +31 6 1234 5678.", "Bel [telefoonnummer] of [telefoonnummer]."
            },
            new String[] {"Sinds 3 maart 2016 wacht ik.", "Sinds [datum] wacht ik."},
            new String[] {"Op 12-05-2016 was het gesprek.", "Op [datum] was het gesprek."},
            new String[] {"Mijn V-nummer 2871234567 klopte niet.", "Mijn [nummer] klopte niet."},
            new String[] {"In ter apel was het vol.", "In [plaats] was het vol."})
        .map(
            pair ->
                DynamicTest.dynamicTest(pair[0], () -> assertEquals(pair[1], redacted(pair[0]))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsHarmlessStays() {
    return Stream.of(
            "Ze zijn vriendelijk aan de balie.",
            "Meer rekening houden met mijn situatie. Duidelijker brieven.",
            "Het loket vaker open, ook 's middags na 14.00 uur.",
            "De IND en het COA werken niet samen.",
            "Ik wacht 16 maanden op 2 brieven.")
        .map(words -> DynamicTest.dynamicTest(words, () -> assertEquals(words, redacted(words))));
  }

  @Test
  void redactionsThatOverlapLeaveNoRest() {
    assertEquals(
        "Bel [naam].",
        Redaction.apply(
            "Bel Jan Bakker.",
            List.of(new Redaction(8, 14, Kind.NAME), new Redaction(4, 14, Kind.NAME)),
            "nl"));
  }

  @Test
  void aRedactionOutsideTheWordsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Redaction.apply("kort", List.of(new Redaction(2, 9, Kind.NAME)), "nl"));
  }

  @Test
  void nothingIsProposedTwice() {
    List<Redaction> found = proposals.of("Jan uit Ter Apel, mevrouw Ter Apel, 3 mei 2016");
    for (int i = 1; i < found.size(); i++) {
      assertTrue(found.get(i - 1).end() <= found.get(i).start());
    }
  }
}
