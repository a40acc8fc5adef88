// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

/** Small studies to try things on. */
final class Studies {

  static final StudyFactory MAKE = StudyFactory.eINSTANCE;

  private Studies() {}

  /** A study with one agency, one audience and a questionnaire of one question about the agency. */
  static Study small() {
    Study study = MAKE.createStudy();
    study.setId("klein");
    name(study.getName(), "Klein", "Small");
    study.getAgencies().add(agency("ind"));
    var audience = MAKE.createAudience();
    audience.setId("klanten");
    study.getAudiences().add(audience);
    Instrument instrument = MAKE.createInstrument();
    instrument.setId("vragenlijst");
    instrument.setAudience(audience);
    study.getInstruments().add(instrument);
    var section = MAKE.createSection();
    section.setId("deel");
    instrument.getSections().add(section);
    Scale scale = scale("schaal", "ja", "soms", "nee");
    instrument.getScales().add(scale);
    ScaledQuestion contact = MAKE.createSingleChoice();
    contact.setId("contact");
    name(contact.getName(), "Contact", "Contact");
    contact.setScale(scale);
    contact.getAgencies().add(study.getAgencies().getFirst());
    section.getQuestions().add(contact);
    return study;
  }

  static Agency agency(String id) {
    Agency agency = MAKE.createAgency();
    agency.setId(id);
    agency.setShortName(id.toUpperCase());
    return agency;
  }

  /** A scale with the codes 1, 2, … and its labels in Dutch only. */
  static Scale scale(String id, String... labels) {
    Scale scale = MAKE.createScale();
    scale.setId(id);
    for (String label : labels) {
      Category category = MAKE.createCategory();
      category.setCode(scale.getCategories().size() + 1);
      category.setId(id + "." + category.getCode());
      category.getLabel().add(words("nl", label));
      scale.getCategories().add(category);
    }
    return scale;
  }

  static Question question(Study study) {
    return study.getInstruments().getFirst().getSections().getFirst().getQuestions().getFirst();
  }

  static void name(EList<Translation> texts, String dutch, String english) {
    texts.add(words("nl", dutch));
    texts.add(words("en", english));
  }

  static Translation words(String language, String value) {
    Translation words = MAKE.createTranslation();
    words.setLanguage(language);
    words.setValue(value);
    return words;
  }
}
