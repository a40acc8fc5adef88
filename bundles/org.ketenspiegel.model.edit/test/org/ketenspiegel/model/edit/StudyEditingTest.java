// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Rating;
import org.ketenspiegel.model.study.Section;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.StudyPackage;

class StudyEditingTest {

  @TempDir Path folder;
  private Path file;
  private StudyEditing editing;
  private Instrument instrument;
  private Rating question;

  @BeforeEach
  void aStudyWithOneQuestion() throws Exception {
    StudyFactory make = StudyFactory.eINSTANCE;
    Study study = make.createStudy();
    study.setId("proef");
    instrument = make.createInstrument();
    instrument.setId("lijst");
    Section section = make.createSection();
    section.setId("deel");
    question = make.createRating();
    question.setId("oordeel");
    section.getQuestions().add(question);
    instrument.getSections().add(section);
    study.getInstruments().add(instrument);
    file = folder.resolve("proef.study");
    StudyFiles.create(study, file);
    editing = new StudyEditing(study);
  }

  @Test
  void aNameIsWrittenUndoneAndRedone() {
    Wording name = Wording.name(question);
    editing.write("Rename", name, "nl", "Oordeel");
    editing.write("Rename again", name, "nl", "Totaaloordeel");
    assertEquals("Totaaloordeel", name.text().in("nl"));
    assertEquals("Rename again", editing.undoTitle());
    editing.undo();
    assertEquals("Oordeel", name.text().in("nl"));
    editing.undo();
    assertTrue(name.text().isEmpty());
    assertFalse(editing.dirty());
    editing.redo();
    editing.redo();
    assertEquals("Totaaloordeel", name.text().in("nl"));
  }

  @Test
  void anEmptyTextTakesTheLanguageAway() {
    Wording name = Wording.name(question);
    editing.write("", name, "nl", "Oordeel");
    editing.write("", name, "en", "Judgement");
    editing.write("", name, "nl", "");
    assertEquals(1, question.getName().size());
    assertEquals("Judgement", name.text().in("nl"));
  }

  @Test
  void writingTheSameIsNoEdit() {
    editing.write("", Wording.name(question), "nl", "");
    assertFalse(editing.canUndo());
  }

  @Test
  void savingWritesTheFileAndUndoingAfterwardsIsAnEdit() throws Exception {
    editing.write("", Wording.name(question), "nl", "Oordeel");
    assertTrue(editing.dirty());
    editing.save();
    assertFalse(editing.dirty());
    assertEquals("Oordeel", savedName());
    editing.undo();
    assertTrue(editing.dirty());
  }

  @Test
  void theTextsOfAFieldedQuestionnaireAreFrozenButItsNamesAreNot() {
    instrument.setFrozen(true);
    Wording text = new Wording(question, StudyPackage.Literals.QUESTION__TEXT);
    assertThrows(IllegalArgumentException.class, () -> editing.write("", text, "nl", "Hoe goed?"));
    editing.write("", Wording.name(question), "nl", "Oordeel");
    assertEquals("Oordeel", Wording.name(question).text().in("nl"));
  }

  private String savedName() throws Exception {
    Study saved = StudyFiles.load(file);
    var first = saved.getInstruments().getFirst().getSections().getFirst().getQuestions();
    return Wording.name(first.getFirst()).text().in("nl");
  }
}
