// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ketenspiegel.versions.Comparability.BROKEN;
import static org.ketenspiegel.versions.Comparability.COSMETIC;
import static org.ketenspiegel.versions.Comparability.DROPPED;
import static org.ketenspiegel.versions.Comparability.IDENTICAL;
import static org.ketenspiegel.versions.Comparability.MARKED;
import static org.ketenspiegel.versions.Comparability.NEW;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Mode;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;
import org.ketenspiegel.model.study.SingleChoice;
import org.ketenspiegel.model.study.Unanswered;

/** One pair of versions for each reason, and what is to be told of it. */
class VersionsTest {

  /** What one change in the later version must give. */
  private record Case(
      String name, String question, Reason reason, Comparability verdict, Consumer<Draft> change) {}

  private static final String JUDGED = "oordeel";

  private static final List<Case> CASES =
      List.of(
          new Case(
              "capitals and punctuation",
              JUDGED,
              Reason.WORDING,
              COSMETIC,
              d ->
                  d.dutch(
                      JUDGED,
                      "Hoe beoordeelt u de dienstverlening van de IND, over het geheel genomen ?")),
          new Case(
              "one word of many",
              JUDGED,
              Reason.WORDING,
              MARKED,
              d ->
                  d.dutch(
                      JUDGED,
                      "Hoe waardeert u de dienstverlening van de IND over het geheel genomen?")),
          new Case(
              "another question altogether",
              JUDGED,
              Reason.WORDING,
              BROKEN,
              d -> d.dutch(JUDGED, "Bent u tevreden over uw laatste contact?")),
          new Case(
              "a negation",
              "contact",
              Reason.WORDING,
              BROKEN,
              d -> d.dutch("contact", "Heeft u geen contact gehad met de dienst?")),
          new Case(
              "another period",
              "leeftijd",
              Reason.WORDING,
              BROKEN,
              d -> d.dutch("leeftijd", "Wat is uw leeftijd op 1 januari?")),
          new Case(
              "the instruction",
              JUDGED,
              Reason.INSTRUCTION,
              MARKED,
              d -> d.question(JUDGED).getInstruction().getFirst().setValue("Kies het beste.")),
          new Case(
              "the introduction of the section",
              JUDGED,
              Reason.INTRODUCTION,
              MARKED,
              d -> d.section().getIntro().getFirst().setValue("Nu over uw ervaringen.")),
          new Case(
              "a translation beside the same source",
              JUDGED,
              Reason.TRANSLATION,
              MARKED,
              d -> d.question(JUDGED).getText().getLast().setValue("What is your overall mark?")),
          new Case(
              "a language more",
              JUDGED,
              Reason.LANGUAGES,
              MARKED,
              d -> d.instrument.getLanguages().add("ar")),
          new Case("the kind of question", "leeftijd", Reason.KIND, BROKEN, VersionsTest::openAge),
          new Case(
              "the concept",
              "aspecten.snelheid",
              Reason.CONCEPT,
              BROKEN,
              d -> d.aspects().getItems().getFirst().setConcept(Draft.concept("wachttijd"))),
          new Case(
              "the role",
              "aspecten.snelheid",
              Reason.ROLE,
              BROKEN,
              d -> d.aspects().setRole(Role.EXPECTATION)),
          new Case(
              "the base of shares",
              JUDGED,
              Reason.BASE,
              MARKED,
              d -> d.question(JUDGED).setBase(ShareBase.ASKED)),
          new Case(
              "an agency less",
              JUDGED,
              Reason.AGENCIES,
              MARKED,
              d -> d.question(JUDGED).getAgencies().remove(d.second)),
          new Case(
              "another item in the battery",
              "aspecten.snelheid",
              Reason.ITEMS,
              MARKED,
              d ->
                  d.aspects()
                      .getItems()
                      .add(Draft.item("uitleg", Draft.concept("uitleg"), "de uitleg", "clarity"))),
          new Case(
              "the place among the others",
              "leeftijd",
              Reason.POSITION,
              MARKED,
              d -> d.section().getQuestions().move(0, d.question("leeftijd"))),
          new Case(
              "who is asked",
              JUDGED,
              Reason.UNIVERSE,
              BROKEN,
              d -> ((AnswerIs) d.question(JUDGED).getUniverse()).getCodes().add(2)),
          new Case(
              "whether silence lets one through",
              JUDGED,
              Reason.UNIVERSE,
              BROKEN,
              d -> ((AnswerIs) d.question(JUDGED).getUniverse()).setUnanswered(Unanswered.CLOSED)),
          new Case(
              "a point of the scale less",
              JUDGED,
              Reason.SCALE_POINTS,
              BROKEN,
              d -> d.marks().getCategories().removeFirst()),
          new Case(
              "one label of the scale",
              JUDGED,
              Reason.SCALE_LABELS,
              MARKED,
              d -> relabel(d, "zwak")),
          new Case(
              "most labels of the scale",
              JUDGED,
              Reason.SCALE_LABELS,
              BROKEN,
              d -> relabel(d, "een", "twee", "drie")),
          new Case(
              "a score of the scale",
              JUDGED,
              Reason.SCALE_SCORES,
              BROKEN,
              d -> d.marks().getCategories().getFirst().setScore(0)),
          new Case(
              "the direction of the scale",
              JUDGED,
              Reason.SCALE_DIRECTION,
              BROKEN,
              d -> d.marks().setDirection(Direction.LOW_IS_GOOD)),
          new Case(
              "the scale the other way up", JUDGED, Reason.SCALE_ORDER, MARKED, VersionsTest::turn),
          new Case(
              "an answer more to choose from",
              "kanaal",
              Reason.CATEGORIES,
              MARKED,
              d ->
                  d.scaled("kanaal")
                      .getScale()
                      .getCategories()
                      .add(Draft.category(4, "chat", "chat"))),
          new Case(
              "other codes for the same answers",
              "contact",
              Reason.CODES,
              MARKED,
              d -> d.scaled("contact").getScale().getCategories().getLast().setCode(0)),
          new Case(
              "another best two",
              JUDGED,
              Reason.NETS,
              MARKED,
              d -> d.marks().getNets().getFirst().getCodes().add(3)),
          new Case(
              "no don't know any more",
              JUDGED,
              Reason.DONT_KNOW,
              MARKED,
              d -> d.marks().getCategories().removeLast()),
          new Case(
              "fewer answers allowed",
              "kanaal",
              Reason.MOST_ANSWERS,
              BROKEN,
              d -> ((MultipleChoice) d.question("kanaal")).setAtMost(1)),
          new Case(
              "another right answer",
              "contact",
              Reason.CORRECT_ANSWER,
              BROKEN,
              d ->
                  ((SingleChoice) d.question("contact"))
                      .setCorrect(d.scaled("contact").getScale().getCategories().getLast())),
          new Case(
              "the bounds of a number",
              "leeftijd",
              Reason.BOUNDS,
              MARKED,
              d -> ((NumberQuestion) d.question("leeftijd")).setLeast(16)),
          new Case(
              "the unit of a number",
              "leeftijd",
              Reason.UNIT,
              BROKEN,
              d ->
                  ((NumberQuestion) d.question("leeftijd"))
                      .getUnit()
                      .getFirst()
                      .setValue("maanden")));

  @TestFactory
  Stream<DynamicTest> eachReasonIsFoundAndJudged() {
    return CASES.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.name(),
                    () -> {
                      Draft later = new Draft();
                      c.change().accept(later);
                      QuestionVersion found =
                          of(
                              Versions.compare(new Draft().instrument, later.instrument),
                              c.question());
                      assertEquals(
                          List.of(c.reason()),
                          found.changes().stream().map(Change::reason).distinct().toList(),
                          found.toString());
                      assertEquals(c.verdict(), found.verdict());
                    }));
  }

  @Test
  void everyReasonButTheModeHasItsPair() {
    Set<Reason> seen = EnumSet.of(Reason.MODE);
    CASES.forEach(c -> seen.add(c.reason()));
    assertEquals(EnumSet.allOf(Reason.class), seen);
  }

  @Test
  void aVersionIsIdenticalToItself() {
    List<QuestionVersion> found = Versions.compare(new Draft().instrument, new Draft().instrument);
    assertEquals(6, found.size());
    assertTrue(found.stream().allMatch(q -> q.verdict() == IDENTICAL && q.changes().isEmpty()));
  }

  @Test
  void anotherModeMarksEveryQuestion() {
    List<QuestionVersion> found =
        Versions.compare(
            new Draft().instrument,
            Set.of(Mode.PAPER),
            new Draft().instrument,
            Set.of(Mode.ONLINE));
    assertTrue(found.stream().allMatch(q -> q.verdict() == MARKED));
  }

  @Test
  void dontKnowBreaksAShareThatCountsIt() {
    Draft earlier = new Draft();
    Draft later = new Draft();
    earlier.question(JUDGED).setBase(ShareBase.ASKED);
    later.question(JUDGED).setBase(ShareBase.ASKED);
    later.marks().getCategories().removeLast();
    assertEquals(
        BROKEN, of(Versions.compare(earlier.instrument, later.instrument), JUDGED).verdict());
  }

  @Test
  void questionsAreNewOrDroppedAndTheOthersStayWhereTheyWere() {
    Draft earlier = new Draft();
    Draft later = new Draft();
    earlier.section().getQuestions().remove(earlier.question("kanaal"));
    later.section().getQuestions().remove(later.question("leeftijd"));
    List<QuestionVersion> found = Versions.compare(earlier.instrument, later.instrument);
    assertEquals(NEW, of(found, "kanaal").verdict());
    assertEquals(DROPPED, of(found, "leeftijd").verdict());
    assertEquals("leeftijd", found.getLast().key());
    assertEquals(IDENTICAL, of(found, JUDGED).verdict());
  }

  @Test
  void anIdThatChangedIsFoundByRoleAndConcept() {
    Draft later = new Draft();
    later.aspects().getItems().getFirst().setId("tempo");
    QuestionVersion found =
        of(Versions.compare(new Draft().instrument, later.instrument), "aspecten.tempo");
    assertEquals("aspecten.snelheid", found.before().orElseThrow().key());
    assertEquals(IDENTICAL, found.verdict());
  }

  @Test
  void onlyTheQuestionThatMovedIsMarked() {
    Draft later = new Draft();
    later.section().getQuestions().move(0, later.question("leeftijd"));
    List<QuestionVersion> found = Versions.compare(new Draft().instrument, later.instrument);
    assertEquals(1, found.stream().filter(q -> q.verdict() != IDENTICAL).count());
  }

  @Test
  void questionnairesWithoutACommonLanguageAreRefused() {
    Draft later = new Draft();
    later.instrument.getLanguages().clear();
    later.instrument.getLanguages().add("fr");
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Versions.compare(new Draft().instrument, later.instrument))
            .getMessage();
    assertTrue(message.contains("no language in common"), message);
  }

  @Test
  void wordsAreLaidSideBySide() {
    assertEquals(
        "=Hoe -goed +snel =helpt =men",
        String.join(
            " ",
            WordDifference.between("Hoe goed helpt men", "Hoe snel helpt men").stream()
                .map(p -> "=-+".charAt(p.fate().ordinal()) + p.word())
                .toList()));
    assertEquals(Collections.emptyList(), WordDifference.between("", " "));
  }

  private static QuestionVersion of(List<QuestionVersion> found, String key) {
    return found.stream().filter(q -> q.key().equals(key)).findFirst().orElseThrow();
  }

  private static void relabel(Draft draft, String... labels) {
    for (int i = 0; i < labels.length; i++) {
      draft.marks().getCategories().get(i).getLabel().getFirst().setValue(labels[i]);
    }
  }

  private static void turn(Draft draft) {
    ECollections.reverse(draft.marks().getCategories());
    draft.marks().getCategories().move(5, 0);
  }

  private static void openAge(Draft draft) {
    int place = draft.section().getQuestions().indexOf(draft.question("leeftijd"));
    draft.section().getQuestions().remove(place);
    draft.add(Draft.MAKE.createOpenText(), "leeftijd", "Wat is uw leeftijd?", "What is your age?");
    draft.section().getQuestions().move(place, draft.question("leeftijd"));
  }
}
