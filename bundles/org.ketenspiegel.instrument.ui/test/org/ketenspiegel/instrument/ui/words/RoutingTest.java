// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.AllOf;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Comparison;
import org.ketenspiegel.model.study.Not;
import org.ketenspiegel.model.study.NumberIs;
import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.SingleChoice;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

class RoutingTest {

  private static final StudyFactory MAKE = StudyFactory.eINSTANCE;
  private final Routing routing = new Routing(new Naming("nl", Contributions.NONE));
  private final SingleChoice contact = contact();

  @Test
  void aConditionSaysTheQuestionTheAgencyAndTheAnswers() {
    assertEquals(
        "Contact (IND) is \u2018een keer\u2019 of \u2018vaker\u2019",
        routing.words(answer(List.of(1, 2))));
  }

  @Test
  void whatMustNotHoldIsSaidWithTheVerb() {
    Not not = MAKE.createNot();
    not.setCondition(answer(List.of(3)));
    assertEquals("Contact (IND) is niet \u2018geen contact\u2019", routing.words(not));
  }

  @Test
  void partsAreJoinedAndNumbersCompared() {
    AllOf all = MAKE.createAllOf();
    NumberIs number = MAKE.createNumberIs();
    NumberQuestion age = MAKE.createNumberQuestion();
    put(age.getName(), "Leeftijd");
    number.setQuestion(age);
    number.setComparison(Comparison.GREATER_OR_EQUAL);
    number.setBound(18);
    all.getConditions().add(answer(List.of(9)));
    all.getConditions().add(number);
    assertEquals("Contact (IND) is 9 en Leeftijd \u2265 18", routing.words(all));
    assertEquals("iedereen", routing.words(MAKE.createAllOf()));
  }

  private AnswerIs answer(List<Integer> codes) {
    AnswerIs answer = MAKE.createAnswerIs();
    answer.setQuestion(contact);
    answer.getCodes().addAll(codes);
    Agency agency = MAKE.createAgency();
    agency.setShortName("IND");
    answer.setAgency(agency);
    return answer;
  }

  private static SingleChoice contact() {
    SingleChoice contact = MAKE.createSingleChoice();
    put(contact.getName(), "Contact");
    contact.setScale(MAKE.createScale());
    int code = 1;
    for (String label : List.of("een keer", "vaker", "geen contact")) {
      Category category = MAKE.createCategory();
      category.setCode(code++);
      put(category.getLabel(), label);
      contact.getScale().getCategories().add(category);
    }
    return contact;
  }

  private static void put(EList<Translation> translations, String words) {
    Translation translation = MAKE.createTranslation();
    translation.setLanguage("nl");
    translation.setValue(words);
    translations.add(translation);
  }
}
