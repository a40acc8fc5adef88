// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.ColumnMapping;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.Section;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.model.study.Wave;

/** Writes a questionnaire that a file of answers could have come from, and a study around it. */
final class FileQuestionnaire {

  private static final StudyFactory MAKE = StudyFactory.eINSTANCE;

  private final String language;
  private final Slugs ids = new Slugs();
  private final Map<ScaleOutline, Scale> scales = new HashMap<>();
  private final Instrument instrument = MAKE.createInstrument();
  private final Fielding fielding = MAKE.createFielding();

  FileQuestionnaire(String language) {
    this.language = language;
  }

  /**
   * One audience, one wave, one questionnaire and a report of all its tables.
   *
   * @param file the name of the file in the study's folder of answers
   */
  Study study(String id, String file, BareFile bare, CsvOptions options) {
    Study study = MAKE.createStudy();
    study.setId(id);
    study.getLanguages().add(language);
    put(study.getName(), Text.same(file.replaceFirst("\\.[^.]*$", "")));
    Audience audience = MAKE.createAudience();
    audience.setId("respondenten");
    put(audience.getName(), Text.of("Respondenten", "Respondents"));
    study.getAudiences().add(audience);
    questionnaire(audience, bare.data().fieldings().getFirst());
    study.getInstruments().add(instrument);
    study.getWaves().add(wave(audience, file, options));
    study.getReports().add(report());
    return study;
  }

  private void questionnaire(Audience audience, Fielded fielded) {
    instrument.setId("vragenlijst");
    instrument.setVersion("1");
    instrument.setAudience(audience);
    instrument.getLanguages().add(language);
    put(instrument.getName(), Text.of("Vragenlijst", "Questionnaire"));
    Section section = MAKE.createSection();
    section.setId(ids.next("alle-vragen"));
    put(section.getName(), Text.of("Alle vragen", "All questions"));
    fielded.variables().forEach(v -> section.getQuestions().add(question(v)));
    instrument.getSections().add(section);
  }

  private Question question(Variable variable) {
    Question question = kind(variable);
    question.setId(ids.next(variable.column()));
    question.setRole(variable.role());
    question.setBase(variable.base());
    put(question.getName(), variable.name());
    put(question.getText(), variable.text());
    if (question instanceof ScaledQuestion scaled) {
      scaled.setScale(scales.computeIfAbsent(variable.scale(), this::scale));
    }
    if (!Variable.defaultColumn(question.getId()).equals(variable.column())) {
      ColumnMapping mapping = MAKE.createColumnMapping();
      mapping.setColumn(variable.column());
      mapping.setVariable(question.getId());
      fielding.getColumns().add(mapping);
    }
    return question;
  }

  /** Where everybody has the same number, such as a wave, nothing is judged. */
  private static Question kind(Variable variable) {
    boolean coded = !variable.scale().categories().isEmpty();
    return switch (variable.kind()) {
      case RATING ->
          variable.scale().scored().size() > 1 ? MAKE.createRating() : MAKE.createSingleChoice();
      case RECOMMENDATION -> MAKE.createRecommendation();
      case NUMBER -> MAKE.createNumberQuestion();
      case CHOICE, MULTIPLE -> coded ? MAKE.createSingleChoice() : MAKE.createOpenText();
      case TEXT -> MAKE.createOpenText();
    };
  }

  private Scale scale(ScaleOutline outline) {
    Scale scale = new FileScale(language).scale(ids.next("schaal"), outline);
    instrument.getScales().add(scale);
    return scale;
  }

  private Wave wave(Audience audience, String file, CsvOptions options) {
    fielding.setId("veldwerk");
    fielding.setAudience(audience);
    fielding.setInstrument(instrument);
    fielding.setResponses("answers/" + file);
    fielding.getReading().addAll(FieldingAnswers.reading(options));
    Wave wave = MAKE.createWave();
    wave.setId("meting-1");
    put(wave.getName(), Text.of("Meting 1", "Wave 1"));
    wave.getFieldings().add(fielding);
    return wave;
  }

  private Report report() {
    Report report = MAKE.createReport();
    report.setId("tabellen");
    put(report.getName(), Text.of("Alle tabellen", "All tables"));
    Chapter chapter = MAKE.createChapter();
    chapter.setId("tabellen-alle");
    put(chapter.getName(), Text.of("Tabellen", "Tables"));
    var tables = MAKE.createTablesBlock();
    tables.setId("tabellen-blok");
    chapter.getBlocks().add(tables);
    Chapter account = MAKE.createChapter();
    account.setId("verantwoording");
    put(account.getName(), Text.of("Verantwoording", "Account"));
    var fieldwork = MAKE.createFieldworkBlock();
    fieldwork.setId("verantwoording-blok");
    account.getBlocks().add(fieldwork);
    report.getChapters().add(chapter);
    report.getChapters().add(account);
    return report;
  }

  private void put(EList<Translation> translations, Text text) {
    translations.add(FileScale.words(language, text));
  }
}
