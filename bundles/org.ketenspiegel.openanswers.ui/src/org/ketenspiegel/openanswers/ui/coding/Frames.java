// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.coding.CodingFiles;
import org.ketenspiegel.model.edit.FreeId;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.model.study.CodeFrame;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage.Literals;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.ui.study.OpenStudy;

/** Makes the edits of the frame that a question is coded with, and of all that is coded with it. */
final class Frames {

  private final OpenStudy study;
  private final OpenCodings open;
  private final EditingDomain domain;

  Frames(OpenStudy study, OpenCodings open) {
    this.study = study;
    this.open = open;
    this.domain = study.editing().domain();
  }

  /** The frame of a question, by its id. */
  Optional<CodeFrame> of(String question) {
    return study.study().getCodeFrames().stream()
        .filter(f -> f.getQuestions().stream().anyMatch(q -> question.equals(q.getId())))
        .findFirst();
  }

  /** A code that is in no frame yet. */
  AnswerCode code(String name) {
    AnswerCode code = StudyFactory.eINSTANCE.createAnswerCode();
    code.setId(FreeId.of(name, study.study()));
    code.getName().add(words(name));
    return code;
  }

  /**
   * Adds a code to the frame of a question; where the question has none, one is made for it, for
   * every questionnaire that has the question.
   */
  Command add(AnswerCode code, String question) {
    Optional<CodeFrame> present = of(question);
    if (present.isPresent()) {
      return AddCommand.create(domain, present.get(), Literals.CODE_FRAME__CODES, code);
    }
    List<OpenText> asked = asked(study.study(), question);
    CodeFrame frame = StudyFactory.eINSTANCE.createCodeFrame();
    String name = asked.isEmpty() ? question : study.name(asked.getFirst());
    frame.setId(FreeId.of(name, study.study()));
    if (asked.isEmpty()) {
      frame.getName().add(words(name));
    } else {
      frame.getName().addAll(EcoreUtil.copyAll(asked.getFirst().getName()));
    }
    frame.getQuestions().addAll(asked);
    frame.getCodes().add(code);
    return AddCommand.create(domain, study.study(), Literals.STUDY__CODE_FRAMES, frame);
  }

  private static List<OpenText> asked(Study study, String question) {
    return study.getInstruments().stream()
        .flatMap(i -> i.getSections().stream())
        .flatMap(s -> s.getQuestions().stream())
        .filter(q -> q instanceof OpenText && question.equals(q.getId()))
        .map(OpenText.class::cast)
        .toList();
  }

  private Translation words(String name) {
    Translation words = StudyFactory.eINSTANCE.createTranslation();
    words.setLanguage(study.language());
    words.setValue(name);
    return words;
  }

  Command remove(AnswerCode code) {
    return DeleteCommand.create(domain, code);
  }

  /**
   * Changes everything that is coded with a frame, in all waves and of all audiences.
   *
   * @throws ImportException when a file of codings cannot be read
   */
  List<Command> recode(String title, CodeFrame frame, UnaryOperator<Codings> change)
      throws ImportException {
    List<Command> edits = new ArrayList<>();
    for (Path path : files(frame)) {
      Codings before = open.at(path).codings();
      Codings after = change.apply(before);
      if (!after.equals(before)) {
        edits.add(new CodingEdit(title, open, path, before, after));
      }
    }
    return edits;
  }

  private List<Path> files(CodeFrame frame) {
    CodingFiles files = new CodingFiles(study.file().getParent());
    Map<Path, Fielding> found = new LinkedHashMap<>();
    study.study().getWaves().stream()
        .flatMap(w -> w.getFieldings().stream())
        .forEach(
            fielding ->
                CodingFiles.questions(study.study(), fielding).stream()
                    .filter(frame.getQuestions()::contains)
                    .forEach(q -> found.put(files.codings(fielding, q.getId()), fielding)));
    return List.copyOf(found.keySet());
  }
}
