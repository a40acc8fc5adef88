// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Rating;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.Section;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

/** A study to begin with: one audience, one questionnaire, one question on a scale of five. */
final class NewStudy {

  private static final StudyFactory MAKE = StudyFactory.eINSTANCE;
  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final List<Text> JUDGEMENT =
      List.of(
          Text.of("heel slecht", "very bad"),
          Text.of("slecht", "bad"),
          Text.of("neutraal", "neutral"),
          Text.of("goed", "good"),
          Text.of("heel goed", "very good"));

  private NewStudy() {}

  /** Writes it into a folder of its own in a home; gives its file. */
  static Path in(Path home) throws StudyFileException {
    int number = 1;
    while (Files.exists(home.resolve("onderzoek-" + number))) {
      number++;
    }
    String id = "onderzoek-" + number;
    Path file = home.resolve(id).resolve(id + "." + StudyFiles.STUDY);
    StudyFiles.create(study(id, number), file);
    return file;
  }

  private static Study study(String id, int number) {
    Study study = MAKE.createStudy();
    study.setId(id);
    study.getLanguages().addAll(LANGUAGES);
    put(study.getName(), Text.of("Nieuw onderzoek " + number, "New study " + number));
    Audience audience = MAKE.createAudience();
    audience.setId("doelgroep");
    put(audience.getName(), Text.of("Doelgroep", "Audience"));
    study.getAudiences().add(audience);
    study.getInstruments().add(instrument(audience));
    return study;
  }

  private static Instrument instrument(Audience audience) {
    Instrument instrument = MAKE.createInstrument();
    instrument.setId("vragenlijst");
    instrument.setVersion("1");
    instrument.setAudience(audience);
    instrument.getLanguages().addAll(LANGUAGES);
    put(instrument.getName(), Text.of("Vragenlijst", "Questionnaire"));
    Section section = MAKE.createSection();
    section.setId("deel-1");
    put(section.getName(), Text.of("Eerste deel", "First part"));
    Scale scale = scale();
    instrument.getScales().add(scale);
    section.getQuestions().add(question(scale));
    instrument.getSections().add(section);
    return instrument;
  }

  private static Rating question(Scale scale) {
    Rating question = MAKE.createRating();
    question.setId("oordeel");
    question.setRole(Role.OVERALL);
    question.setScale(scale);
    put(question.getName(), Text.of("Totaaloordeel", "Overall judgement"));
    put(
        question.getText(),
        Text.of(
            "Hoe beoordeelt u de organisatie, alles bij elkaar?",
            "All in all, how do you judge the organisation?"));
    return question;
  }

  private static Scale scale() {
    Scale scale = MAKE.createScale();
    scale.setId("schaal-oordeel");
    scale.setDirection(Direction.HIGH_IS_GOOD);
    put(scale.getName(), Text.of("Oordeel", "Judgement"));
    int code = 1;
    for (Text label : JUDGEMENT) {
      Category category = MAKE.createCategory();
      category.setId(scale.getId() + "." + code);
      category.setCode(code);
      category.setScore(code++);
      put(category.getLabel(), label);
      scale.getCategories().add(category);
    }
    return scale;
  }

  private static void put(EList<Translation> translations, Text text) {
    for (String language : LANGUAGES) {
      Translation translation = MAKE.createTranslation();
      translation.setLanguage(language);
      translation.setValue(text.in(language));
      translations.add(translation);
    }
  }
}
