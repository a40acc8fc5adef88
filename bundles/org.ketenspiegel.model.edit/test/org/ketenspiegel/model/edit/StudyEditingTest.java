// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Rating;
import org.ketenspiegel.model.study.Scale;
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
  void severalValuesAreOneEdit() {
    Scale scale = StudyFactory.eINSTANCE.createScale();
    instrument.setVersion("1");
    editing.set(
        "Renew",
        instrument,
        Map.of(
            StudyPackage.Literals.INSTRUMENT__VERSION,
            "2",
            StudyPackage.Literals.INSTRUMENT__SCALES,
            List.of(scale)));
    assertEquals("2", instrument.getVersion());
    assertEquals(List.of(scale), instrument.getScales());
    editing.undo();
    assertEquals("1", instrument.getVersion());
    assertEquals(List.of(), instrument.getScales());
    assertFalse(editing.canUndo());
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
  void anObjectIsMovedAmongItsNeighboursAndBack() {
    Rating second = StudyFactory.eINSTANCE.createRating();
    second.setId("tweede");
    Section section = instrument.getSections().getFirst();
    editing.add("Add", section, StudyPackage.Literals.SECTION__QUESTIONS, second);
    editing.move("Move", second, 0);
    assertEquals(List.of(second, question), section.getQuestions());
    assertEquals("Move", editing.undoTitle());
    editing.move("Stay", second, 0);
    assertEquals("Move", editing.undoTitle());
    editing.undo();
    assertEquals(List.of(question, second), section.getQuestions());
  }

  @Test
  void whatIsRemovedLeavesNoReferenceBehindUntilItIsUndone() {
    Scale scale = StudyFactory.eINSTANCE.createScale();
    scale.setId("schaal");
    editing.add("Add", instrument, StudyPackage.Literals.INSTRUMENT__SCALES, scale);
    editing.set("Set", question, StudyPackage.Literals.SCALED_QUESTION__SCALE, scale);
    editing.remove("Remove", scale);
    assertNull(question.getScale());
    editing.undo();
    assertEquals(scale, question.getScale());
    editing.unset("Unset", question, StudyPackage.Literals.SCALED_QUESTION__SCALE);
    assertNull(question.getScale());
  }

  @Test
  void manyChangesAreOneEdit() {
    editing.change(
        "Both",
        () -> {
          question.setId("eerste");
          Rating second = StudyFactory.eINSTANCE.createRating();
          second.setId("tweede");
          instrument.getSections().getFirst().getQuestions().add(second);
        });
    assertEquals("Both", editing.undoTitle());
    editing.undo();
    assertEquals("oordeel", question.getId());
    assertEquals(List.of(question), instrument.getSections().getFirst().getQuestions());
    editing.redo();
    assertEquals("eerste", question.getId());
    assertEquals(2, instrument.getSections().getFirst().getQuestions().size());
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
