// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.model.study.CodeFrame;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.CodingDesk;
import org.ketenspiegel.ui.study.OpenStudy;

/**
 * What a coder does. All of it can be undone as the other edits of the study are, and is on disk at
 * once: codes of answers in the file of codings, and the frame in the study, as long as that has no
 * other edits that wait to be saved.
 */
public final class Acts {

  private final OpenStudy study;
  private final OpenCodings open;
  private final Path codings;
  private final Frames frames;

  /** Whether something was done. */
  public enum Outcome {
    DONE,
    /** Another code of the frame has this name. */
    NAME_TAKEN
  }

  /**
   * @param codings the file of codings of the question
   */
  public Acts(OpenStudy study, OpenCodings open, Path codings) {
    this.study = study;
    this.open = open;
    this.codings = codings;
    this.frames = new Frames(study, open);
  }

  /** The frame of a question; none as long as it has no codes. */
  public Optional<CodeFrame> frame(String question) {
    return frames.of(question);
  }

  /** Gives an answer a code, or takes it away where it has it. */
  public void toggle(Desk desk, Answer answer, String code) throws ImportException {
    List<String> codes = new ArrayList<>(desk.sitting().codes(answer));
    boolean had = codes.remove(code);
    if (!had) {
      codes.add(code);
    }
    Codings after = CodingDesk.set(desk.sheet().codings(), answer, desk.sitting().coder(), codes);
    study
        .editing()
        .domain()
        .getCommandStack()
        .execute(
            edit(
                had ? CodingMessages.uncode : CodingMessages.code,
                open.at(codings).codings(),
                after));
  }

  /** Says of an answer that changed that its codes hold for the new words as well. */
  public void confirm(Desk desk, Answer answer) {
    Codings before = desk.sheet().codings();
    Codings after = CodingDesk.confirm(before, answer, desk.sitting().coder());
    if (!after.equals(before)) {
      study
          .editing()
          .domain()
          .getCommandStack()
          .execute(edit(CodingMessages.confirm, before, after));
    }
  }

  private CodingEdit edit(String title, Codings before, Codings after) {
    return new CodingEdit(title, open, codings, before, after);
  }

  /**
   * Makes a code and gives it to an answer, as one edit. Of a name that is there already no second
   * code is made: the answer gets that one.
   *
   * @param answer none where the code is only made
   */
  public void make(Desk desk, Optional<Answer> answer, String name)
      throws ImportException, StudyFileException {
    String question = desk.sheet().question();
    Optional<AnswerCode> present = frames.of(question).flatMap(f -> named(f, name));
    if (present.isPresent()) {
      if (answer.isPresent() && !has(desk, answer.get(), present.get())) {
        toggle(desk, answer.get(), present.get().getId());
      }
      return;
    }
    AnswerCode code = frames.code(name);
    List<Command> edits = new ArrayList<>(List.of(frames.add(code, question)));
    if (answer.isPresent()) {
      List<String> codes = new ArrayList<>(desk.sitting().codes(answer.get()));
      codes.add(code.getId());
      Codings before = desk.sheet().codings();
      Codings after = CodingDesk.set(before, answer.get(), desk.sitting().coder(), codes);
      edits.add(edit(CodingMessages.code, before, after));
    }
    run(CodingMessages.new_code, edits);
  }

  private static boolean has(Desk desk, Answer answer, AnswerCode code) {
    return desk.sitting().codes(answer).contains(code.getId());
  }

  private Optional<AnswerCode> named(CodeFrame frame, String name) {
    return frame.getCodes().stream()
        .filter(
            c -> Text.of(c.getName()).words().values().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  /** Gives a code another name, in the language the study is shown in. */
  public Outcome rename(AnswerCode code, String name) throws StudyFileException {
    CodeFrame frame = (CodeFrame) code.eContainer();
    if (named(frame, name).filter(other -> other != code).isPresent()) {
      return Outcome.NAME_TAKEN;
    }
    new SavedEdits(study, open)
        .run(
            editing ->
                editing.write(CodingMessages.rename, Wording.name(code), study.language(), name));
    return Outcome.DONE;
  }

  /** All answers with one code get another one instead, and the one goes. */
  public void merge(AnswerCode from, AnswerCode into) throws ImportException, StudyFileException {
    CodeFrame frame = (CodeFrame) from.eContainer();
    List<Command> edits =
        new ArrayList<>(
            frames.recode(
                CodingMessages.merge,
                frame,
                c -> CodingDesk.merge(c, Set.of(from.getId()), into.getId())));
    edits.add(frames.remove(from));
    run(CodingMessages.merge, edits);
  }

  /** A code goes, and every answer loses it. */
  public void remove(AnswerCode code) throws ImportException, StudyFileException {
    CodeFrame frame = (CodeFrame) code.eContainer();
    List<Command> edits =
        new ArrayList<>(
            frames.recode(CodingMessages.remove, frame, c -> Uncoding.of(c, code.getId())));
    edits.add(frames.remove(code));
    run(CodingMessages.remove, edits);
  }

  /**
   * Translates an answer into the language of the desk; no words take the translation away.
   *
   * @param file where the translations of the answers lie
   */
  public void translate(Desk desk, Answer answer, String words, Path file) {
    List<AnswerTranslation> before = desk.translation(answer).stream().toList();
    String original = before.stream().map(AnswerTranslation::original).findFirst().orElse("");
    List<AnswerTranslation> after =
        words.isBlank()
            ? List.of()
            : List.of(
                new AnswerTranslation(
                    answer.fingerprint(),
                    original,
                    desk.language(),
                    words.strip(),
                    desk.sitting().coder()));
    if (!before.stream()
        .map(AnswerTranslation::text)
        .toList()
        .equals(after.stream().map(AnswerTranslation::text).toList())) {
      study
          .editing()
          .domain()
          .getCommandStack()
          .execute(
              new TranslationEdit(CodingMessages.translate, file, before, after, open.troubled()));
    }
  }

  private void run(String title, List<Command> edits) throws StudyFileException {
    new SavedEdits(study, open).run(title, edits);
  }
}
