// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.model.Route.Sense;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.Comparison;
import org.ketenspiegel.model.study.Condition;
import org.ketenspiegel.model.study.Not;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Unanswered;

class RoutesTest {

  private final RouteWords dutch = new RouteWords("nl", Agency::getShortName);
  private final RouteWords english = new RouteWords("en", Agency::getShortName);

  private Study study;
  private Agency ind;
  private Agency coa;
  private ScaledQuestion contact;

  @BeforeEach
  void study() {
    study = Studies.small();
    ind = study.getAgencies().getFirst();
    coa = Studies.agency("coa");
    study.getAgencies().add(coa);
    contact = (ScaledQuestion) Studies.question(study);
  }

  @Test
  void withoutAConditionEverybodyIsAsked() {
    Question question = Studies.MAKE.createOpenText();
    assertEquals(Route.EVERYBODY, Routes.universe(question, Optional.empty()));
    assertEquals("Gevraagd aan iedereen", dutch.universe(question, Optional.empty()));
    assertEquals("Asked of everybody", english.universe(question, Optional.empty()));
  }

  @Test
  void aConditionIsAboutTheAgencyOfTheLoop() {
    var route = assertInstanceOf(Route.Answered.class, Routes.of(is(1, 2), Optional.of(ind)));
    assertEquals("contact@ind", route.variable());
    assertEquals(List.of(1, 2), route.codes());
    assertEquals(Sense.IS, route.sense());
  }

  @Test
  void aQuestionThatIsNotAskedAboutAnAgencyRoutesNobodyAwayFromIt() {
    assertEquals(Route.EVERYBODY, Routes.of(is(1, 2), Optional.of(coa)));
    assertEquals(Route.EVERYBODY, Routes.of(not(is(3)), Optional.of(coa)));
    AnswerIs closed = is(1);
    closed.setUnanswered(Unanswered.CLOSED);
    assertEquals(Route.NOBODY, Routes.of(closed, Optional.of(coa)));
  }

  @Test
  void anAgencyOfItsOwnComesBeforeTheLoop() {
    AnswerIs condition = is(1);
    condition.setAgency(ind);
    var route = assertInstanceOf(Route.Answered.class, Routes.of(condition, Optional.of(coa)));
    assertEquals("contact@ind", route.variable());
  }

  @Test
  void negationEndsUpAtTheAnswers() {
    Route route = Routes.of(not(any(is(1), not(is(2)))), Optional.of(ind));
    List<Route> parts = assertInstanceOf(Route.All.class, route).parts();
    assertEquals(
        List.of(Sense.IS_NOT, Sense.IS),
        parts.stream().map(p -> ((Route.Answered) p).sense()).toList());
  }

  @Test
  void anAnswerThatNamesTheAgencyMeansItsOwnStaff() {
    contact.getAgencies().clear();
    contact.getScale().getCategories().get(1).setAgency(coa);
    var named = Studies.MAKE.createAnswerNamesAgency();
    named.setQuestion(contact);
    var route = assertInstanceOf(Route.Answered.class, Routes.of(not(named), Optional.of(coa)));
    assertEquals("contact", route.variable());
    assertEquals(List.of(2), route.codes());
    assertEquals(Sense.IS_NOT, route.sense());
  }

  @Test
  void aNumberIsComparedTheOtherWayRoundWhenNegated() {
    var age = Studies.MAKE.createNumberQuestion();
    age.setId("leeftijd");
    Studies.name(age.getName(), "Leeftijd", "Age");
    var adult = Studies.MAKE.createNumberIs();
    adult.setQuestion(age);
    adult.setComparison(Comparison.GREATER_OR_EQUAL);
    adult.setBound(18);
    var route = assertInstanceOf(Route.Numbered.class, Routes.of(not(adult), Optional.empty()));
    assertEquals(Comparison.LESS, route.comparison());
    assertEquals("wie bij ‘Leeftijd’ antwoordde: minder dan 18", dutch.of(route));
    assertEquals("those who answered less than 18 to ‘Age’", english.of(route));
  }

  @Test
  void whoSkippedTheFilterIsMeantTooAndTheWordsSaySo() {
    assertEquals(
        "wie bij ‘Contact (IND)’ niet antwoordde: ‘nee’",
        dutch.of(Routes.of(is(1, 2), Optional.of(ind))));
    AnswerIs closed = is(1, 2);
    closed.setUnanswered(Unanswered.CLOSED);
    assertEquals(
        "wie bij ‘Contact (IND)’ antwoordde: ‘ja’ of ‘soms’",
        dutch.of(Routes.of(closed, Optional.of(ind))));
  }

  @Test
  void aConditionMaySayItInItsOwnWords() {
    Condition condition = is(1, 2);
    Studies.name(condition.getWords(), "wie contact had met {agency}", "contacts of {agency}");
    contact.setUniverse(condition);
    contact.getAgencies().add(coa);
    assertEquals("Gevraagd aan wie contact had met IND", dutch.universe(contact, Optional.of(ind)));
    assertEquals("Asked of contacts of COA", english.universe(contact, Optional.of(coa)));
    contact.getAgencies().remove(coa);
    assertEquals("Gevraagd aan iedereen", dutch.universe(contact, Optional.of(coa)));
  }

  private AnswerIs is(Integer... codes) {
    AnswerIs condition = Studies.MAKE.createAnswerIs();
    condition.setQuestion(contact);
    condition.getCodes().addAll(Arrays.asList(codes));
    return condition;
  }

  private static Not not(Condition condition) {
    Not not = Studies.MAKE.createNot();
    not.setCondition(condition);
    return not;
  }

  private static Condition any(Condition... parts) {
    var any = Studies.MAKE.createAnyOf();
    any.getConditions().addAll(Arrays.asList(parts));
    return any;
  }
}
