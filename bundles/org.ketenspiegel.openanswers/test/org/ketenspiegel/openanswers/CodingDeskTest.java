// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.data.coding.Coding;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;

class CodingDeskTest {

  @TempDir private Path folder;
  private Shelter shelter;

  @BeforeEach
  void writeTheStudy() {
    shelter = new Shelter(folder);
  }

  private static Set<List<String>> answers(Codings codings) {
    return codings.all().stream()
        .map(c -> List.of(c.variable(), c.respondent(), c.fingerprint(), c.coder()))
        .collect(Collectors.toSet());
  }

  @Test
  void theSheetHasEveryAnswerOfEveryAgency() throws Exception {
    Sheet sheet = shelter.sheet();
    assertEquals(30 + 12, sheet.answers().size());
    assertEquals("r1", sheet.answers().getFirst().respondent());
    assertEquals("beter@ind", sheet.answers().getFirst().variable());
    assertEquals("kader", sheet.frame().orElseThrow().id());
  }

  @Test
  void theColumnOfRespondentsStaysOutOfTheTable() throws Exception {
    assertTrue(shelter.fielded().table().column("nr").isEmpty());
    assertEquals(40, shelter.fielded().coded().respondents().size());
  }

  @Test
  void codingsComeBackFromTheirFile() throws Exception {
    Codings codings = Shelter.coded(shelter.sheet(), "an");
    shelter.keep(codings);
    Sheet again = shelter.sheet();
    assertEquals(codings, again.codings());
    assertTrue(again.answers().stream().allMatch(Answer::coded));
    assertEquals(List.of("an"), again.coders());
  }

  @Test
  void theOrderOfCodingChangesNoByte() throws Exception {
    Sheet sheet = shelter.sheet();
    shelter.keep(Shelter.coded(sheet, "an"));
    Path file = shelter.files().codings(shelter.fielding(), "beter");
    byte[] first = Files.readAllBytes(file);
    List<Answer> given = new ArrayList<>(sheet.given());
    Collections.shuffle(given, new Random(8));
    Codings codings = Codings.NONE;
    for (Answer answer : given) {
      codings = CodingDesk.set(codings, answer, "an", List.of("snelheid"));
    }
    for (Answer answer : given) {
      codings =
          CodingDesk.set(
              codings,
              Sheet.of(shelter.data().outline(), shelter.fielded(), "beter", codings)
                  .answers()
                  .stream()
                  .filter(a -> a.row() == answer.row() && a.variable().equals(answer.variable()))
                  .findFirst()
                  .orElseThrow(),
              "an",
              Shelter.coded(sheet, "an").all().stream()
                  .filter(c -> c.isOfSame(answer.coding("an", List.of("x"))))
                  .findFirst()
                  .orElseThrow()
                  .codes());
    }
    shelter.keep(codings);
    assertArrayEquals(first, Files.readAllBytes(file));
  }

  @Test
  void mergingCodesNeverLosesAnAnswer() throws Exception {
    Sheet sheet = shelter.sheet();
    Codings codings = Shelter.coded(sheet, "an");
    codings = CodingDesk.set(codings, sheet.given().get(3), "bo", List.of("telefoon", "uitleg"));
    Codings merged = CodingDesk.merge(codings, Set.of("telefoon", "uitleg"), "contact");
    assertEquals(answers(codings), answers(merged));
    assertEquals(List.of("contact", "snelheid"), merged.codes());
    assertEquals(
        List.of("contact"),
        merged.all().stream()
            .filter(c -> c.coder().equals("bo"))
            .findFirst()
            .orElseThrow()
            .codes());
  }

  @Test
  void renamingThereAndBackChangesNothing() throws Exception {
    Codings codings = Shelter.coded(shelter.sheet(), "an");
    Codings there = CodingDesk.rename(codings, "uitleg", "informatie");
    assertEquals(codings, CodingDesk.rename(there, "informatie", "uitleg"));
  }

  @Test
  void whatIsNotChosenKeepsTheCodeThatIsSplit() throws Exception {
    Codings codings = Shelter.coded(shelter.sheet(), "an");
    List<Coding> phone =
        codings.all().stream().filter(c -> c.codes().contains("telefoon")).toList();
    Map<Coding, List<String>> chosen = new HashMap<>();
    chosen.put(phone.get(0), List.of("wachttijd"));
    chosen.put(phone.get(1), List.of("wachttijd", "keuzemenu"));
    Codings split = CodingDesk.split(codings, "telefoon", chosen);
    assertEquals(answers(codings), answers(split));
    assertEquals(
        phone.size() - 2, split.all().stream().filter(c -> c.codes().contains("telefoon")).count());
    assertEquals(2, split.all().stream().filter(c -> c.codes().contains("wachttijd")).count());
  }

  @Test
  void codesGivenToWordsStayWithTheOthersWhoSayThem() throws Exception {
    Answer first = shelter.sheet().given().getFirst();
    Coding anybody = new Coding("", first.variable(), first.fingerprint(), "an", List.of("uitleg"));
    shelter.keep(Codings.of(List.of(anybody)));
    Sheet sheet = shelter.sheet();
    assertEquals(10, sheet.answers().stream().filter(Answer::coded).count());
    shelter.keep(
        CodingDesk.set(sheet.codings(), sheet.given().getFirst(), "an", List.of("snelheid")));
    Sheet changed = shelter.sheet();
    assertEquals(10, changed.answers().stream().filter(Answer::coded).count());
    assertEquals(
        9,
        changed.answers().stream()
            .filter(a -> a.by("an").filter(p -> p.coding().codes().contains("uitleg")).isPresent())
            .count());
  }

  @Test
  void clearingTakesAwayOneCodersCodesOnly() throws Exception {
    Sheet sheet = shelter.sheet();
    shelter.keep(
        CodingDesk.set(Shelter.coded(sheet, "an"), sheet.given().get(0), "bo", List.of("uitleg")));
    Sheet both = shelter.sheet();
    Codings left = CodingDesk.clear(both.codings(), both.answers().getFirst(), "bo");
    assertEquals(Shelter.coded(sheet, "an"), left);
  }

  @Test
  void aChangedAnswerIsStaleUntilItIsConfirmed() throws Exception {
    shelter.keep(Shelter.coded(shelter.sheet(), "an"));
    shelter.answers(
        shelter.answers().replace("r2,1,22,Het duurt te lang.", "r2,1,22,Veel te lang."));
    Sheet sheet = shelter.sheet();
    List<Answer> stale = sheet.answers().stream().filter(Answer::stale).toList();
    assertEquals(List.of("r2"), stale.stream().map(Answer::respondent).toList());
    assertFalse(stale.getFirst().coded());
    shelter.keep(CodingDesk.confirm(sheet.codings(), stale.getFirst(), "an"));
    Sheet confirmed = shelter.sheet();
    assertTrue(confirmed.answers().stream().noneMatch(Answer::stale));
    assertEquals(sheet.codings().all().size(), confirmed.codings().all().size());
  }

  @Test
  void aRespondentWhoIsGoneLeavesTheCodingBehind() throws Exception {
    Codings codings = Shelter.coded(shelter.sheet(), "an");
    shelter.keep(codings);
    String all = shelter.answers();
    shelter.answers("nr,plaats,leeftijd,beter_ind,beter_coa\nr50,1,30,Iets anders.,\n");
    Sheet sheet = shelter.sheet();
    assertEquals(codings.all().size(), sheet.lost().size());
    shelter.answers(all);
    assertEquals(codings, shelter.sheet().codings());
    assertEquals(List.of(), shelter.sheet().lost());
  }

  @Test
  void aCodeThatTheFrameLacksIsNamedAndKept() throws Exception {
    Sheet sheet = shelter.sheet();
    shelter.keep(CodingDesk.set(Codings.NONE, sheet.given().getFirst(), "an", List.of("parkeren")));
    assertEquals(List.of("parkeren"), shelter.sheet().unknownCodes());
    assertEquals(List.of("parkeren"), shelter.sheet().codings().codes());
  }

  @Test
  void aLineThatIsNoCodingIsRefusedByItsNumber() throws Exception {
    Path file = shelter.files().codings(shelter.fielding(), "beter");
    Files.createDirectories(file.getParent());
    String text = "version-1,respondent,variable,answer,coder,codes\n,r1,beter@ind,0123,,uitleg\n";
    Files.writeString(file, text);
    var refused = assertThrows(ImportException.class, () -> shelter.data());
    assertTrue(
        refused.getMessage().startsWith("w1.bewoners.beter.csv, line 2"), refused.getMessage());
    assertEquals(text, Files.readString(file));
  }

  @Test
  void aLaterVersionOfTheFileIsRefused() throws Exception {
    Path file = shelter.files().codings(shelter.fielding(), "beter");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "version-2,respondent,variable,answer,coder,codes\n");
    assertThrows(ImportException.class, () -> shelter.data());
  }

  @Test
  void aSecondCoderGetsTheShareThatWasAsked() throws Exception {
    shelter.keep(Shelter.coded(shelter.sheet(), "an"));
    Sheet sheet = shelter.sheet();
    List<Answer> drawn = new SecondSample(0.25, 7).of(sheet);
    assertEquals(11, drawn.size());
    assertEquals(drawn, new SecondSample(0.25, 7).of(sheet));
    assertFalse(drawn.equals(new SecondSample(0.25, 8).of(sheet)));
    assertEquals(drawn.size(), new HashSet<>(drawn).size());
    assertEquals(42, new SecondSample(1, 7).of(sheet).size());
    assertThrows(IllegalArgumentException.class, () -> new SecondSample(0, 1));
  }

  @Test
  void everyAnswerIsDrawnAboutAsOften() throws Exception {
    shelter.keep(Shelter.coded(shelter.sheet(), "an"));
    Sheet sheet = shelter.sheet();
    Map<Answer, Integer> times = new HashMap<>();
    for (int seed = 0; seed < 400; seed++) {
      new SecondSample(0.5, seed).of(sheet).forEach(a -> times.merge(a, 1, Integer::sum));
    }
    assertEquals(42, times.size());
    // 21 of 42 in 400 draws: 200 each, standard deviation 10
    times.values().forEach(t -> assertTrue(t > 150 && t < 250, "drawn " + t + " times"));
  }
}
