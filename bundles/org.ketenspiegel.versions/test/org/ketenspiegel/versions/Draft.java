// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.versions;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.MissingKind;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.Net;
import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.Section;
import org.ketenspiegel.model.study.SingleChoice;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

/** A small questionnaire in Dutch and English that a test changes in one place. */
final class Draft {

  static final StudyFactory MAKE = StudyFactory.eINSTANCE;

  private final Agency first = agency("ind");
  final Agency second = agency("coa");
  final Concept speed = concept("snelheid");
  final Instrument instrument = MAKE.createInstrument();

  Draft() {
    instrument.setId("vragenlijst");
    instrument.getLanguages().addAll(List.of("nl", "en"));
    Section section = MAKE.createSection();
    section.setId("deel");
    say(section.getIntro(), "Nu over de dienst.", "Now about the service.");
    instrument.getSections().add(section);
    Scale yes = scale("ja", "ja", "nee");
    Scale marks = scale("oordeel", "slecht", "matig", "redelijk", "goed", "uitstekend");
    marks.setDirection(Direction.HIGH_IS_GOOD);
    marks.getCategories().forEach(c -> c.setScore(c.getCode()));
    Category unknown = category(9, "weet niet", "do not know");
    unknown.setMissing(MissingKind.DONT_KNOW);
    marks.getCategories().add(unknown);
    Net best = MAKE.createNet();
    best.setId("top2");
    best.getCodes().addAll(List.of(4, 5));
    marks.getNets().add(best);

    SingleChoice contact = MAKE.createSingleChoice();
    contact.setScale(yes);
    contact.setCorrect(yes.getCategories().getFirst());
    add(contact, "contact", "Heeft u contact gehad met de dienst?", "Did you have contact?");
    ScaledQuestion overall = MAKE.createRating();
    overall.setScale(marks);
    overall.setRole(Role.OVERALL);
    overall.getAgencies().addAll(List.of(first, second));
    add(
        overall,
        "oordeel",
        "Hoe beoordeelt u de dienstverlening van de IND over het geheel genomen?",
        "How do you judge the service of the IND as a whole?");
    say(overall.getInstruction(), "Eén antwoord.", "One answer.");
    AnswerIs asked = MAKE.createAnswerIs();
    asked.setQuestion(contact);
    asked.getCodes().add(1);
    overall.setUniverse(asked);
    Battery aspects = MAKE.createBattery();
    aspects.setScale(marks);
    aspects.setRole(Role.EXPERIENCE);
    add(aspects, "aspecten", "Hoe beoordeelt u de volgende onderdelen?", "How do you judge these?");
    aspects.getItems().add(item("snelheid", speed, "de snelheid", "the speed"));
    aspects.getItems().add(item("respect", concept("respect"), "het respect", "the respect"));
    MultipleChoice channel = MAKE.createMultipleChoice();
    channel.setScale(scale("kanaal", "telefoon", "brief", "balie"));
    channel.setAtMost(3);
    add(channel, "kanaal", "Hoe had u contact?", "How did you have contact?");
    NumberQuestion age = MAKE.createNumberQuestion();
    age.setLeast(18);
    age.setMost(99);
    say(age.getUnit(), "jaar", "years");
    add(age, "leeftijd", "Wat is uw leeftijd?", "What is your age?");
  }

  Section section() {
    return instrument.getSections().getFirst();
  }

  Question question(String id) {
    return section().getQuestions().stream().filter(q -> q.getId().equals(id)).findFirst().get();
  }

  ScaledQuestion scaled(String id) {
    return (ScaledQuestion) question(id);
  }

  Scale marks() {
    return scaled("oordeel").getScale();
  }

  Battery aspects() {
    return (Battery) question("aspecten");
  }

  /** Writes over what a question asks in Dutch. */
  void dutch(String id, String words) {
    question(id).getText().getFirst().setValue(words);
  }

  void add(Question question, String id, String dutch, String english) {
    question.setId(id);
    say(question.getText(), dutch, english);
    section().getQuestions().add(question);
  }

  static void say(EList<Translation> texts, String dutch, String english) {
    texts.add(translation("nl", dutch));
    texts.add(translation("en", english));
  }

  static Category category(int code, String dutch, String english) {
    Category category = MAKE.createCategory();
    category.setId("a" + code);
    category.setCode(code);
    say(category.getLabel(), dutch, english);
    return category;
  }

  private Scale scale(String id, String... labels) {
    Scale scale = MAKE.createScale();
    scale.setId(id);
    for (int i = 0; i < labels.length; i++) {
      scale.getCategories().add(category(i + 1, labels[i], labels[i] + " (en)"));
    }
    instrument.getScales().add(scale);
    return scale;
  }

  static Item item(String id, Concept concept, String dutch, String english) {
    Item item = MAKE.createItem();
    item.setId(id);
    item.setConcept(concept);
    say(item.getText(), dutch, english);
    return item;
  }

  private static Translation translation(String language, String words) {
    Translation translation = MAKE.createTranslation();
    translation.setLanguage(language);
    translation.setValue(words);
    return translation;
  }

  private static Agency agency(String id) {
    Agency agency = MAKE.createAgency();
    agency.setId(id);
    return agency;
  }

  static Concept concept(String id) {
    Concept concept = MAKE.createConcept();
    concept.setId(id);
    return concept;
  }
}
