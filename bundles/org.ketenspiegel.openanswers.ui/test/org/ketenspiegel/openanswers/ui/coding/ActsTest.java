// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.coding.CodingFiles;
import org.ketenspiegel.importing.coding.CodingTable;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.model.study.StudyPackage.Literals;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.ui.coding.Acts.Outcome;
import org.ketenspiegel.openanswers.ui.coding.Sitting.Seat;
import org.ketenspiegel.ui.study.OpenStudy;

/** Coding without a window: what a coder does to the study and its files. */
class ActsTest {

  private static final String QUESTION = Example.QUESTION;
  private static final Sitting ANNE = new Sitting(Seat.FIRST, "Anne", 1);
  private static final Sitting BEA = new Sitting(Seat.SECOND, "Bea", 0.3);

  @TempDir private Path folder;
  private final List<Exception> troubles = new ArrayList<>();
  private OpenCodings open;
  private Example example;
  private OpenStudy study;
  private Path codings;
  private Acts acts;

  @BeforeEach
  void aCopyOfTheExample() throws Exception {
    example = Example.in(folder, answers -> answers);
    study = example.study();
    codings = example.codings();
    open = new OpenCodings(example.studies(), troubles::add, Runnable::run);
    acts = new Acts(study, open, codings);
  }

  private Desk desk(Sitting sitting) throws Exception {
    return example.desk(sitting, open.at(codings).codings());
  }

  private AnswerCode code(String name) throws Exception {
    acts.make(desk(ANNE), Optional.empty(), name);
    return acts.frame(QUESTION).orElseThrow().getCodes().getLast();
  }

  private void give(Sitting who, int place, AnswerCode code) throws Exception {
    Desk desk = desk(who);
    acts.toggle(desk, desk.shown().get(place), code.getId());
  }

  private Codings onDisk() throws Exception {
    return Files.exists(codings) ? CodingTable.codings(codings) : Codings.NONE;
  }

  @Test
  void codesAreOnDiskAtOnceAndTheStudyHasNothingToSave() throws Exception {
    AnswerCode faster = code("sneller");
    give(ANNE, 0, faster);
    assertEquals(List.of(faster.getId()), onDisk().codes());
    assertFalse(study.editing().dirty());
    assertEquals(new Desk.Progress(1, desk(ANNE).shown().size()), desk(ANNE).progress());
  }

  @Test
  void theSameKeyTakesACodeAwayAgain() throws Exception {
    AnswerCode faster = code("sneller");
    give(ANNE, 0, faster);
    give(ANNE, 0, faster);
    assertEquals(Codings.NONE, onDisk());
  }

  @Test
  void anAnswerCanHaveSeveralCodes() throws Exception {
    AnswerCode faster = code("sneller");
    AnswerCode clearer = code("duidelijker");
    give(ANNE, 3, faster);
    give(ANNE, 3, clearer);
    Answer answer = desk(ANNE).shown().get(3);
    assertEquals(Set.of(faster.getId(), clearer.getId()), Set.copyOf(ANNE.codes(answer)));
    assertEquals(1, desk(ANNE).progress().coded());
  }

  @Test
  void undoAndRedoWriteToo() throws Exception {
    AnswerCode faster = code("sneller");
    give(ANNE, 0, faster);
    Codings given = onDisk();
    study.editing().undo();
    assertEquals(Codings.NONE, onDisk());
    study.editing().redo();
    assertEquals(given, onDisk());
  }

  @Test
  void aCodeMadeInPlaceIsGivenAndOneUndoTakesBothBack() throws Exception {
    code("sneller");
    Desk desk = desk(ANNE);
    acts.make(desk, Optional.of(desk.shown().get(2)), "duidelijker");
    assertEquals(2, acts.frame(QUESTION).orElseThrow().getCodes().size());
    assertEquals(List.of("duidelijker"), onDisk().codes());
    assertFalse(study.editing().dirty(), "the frame is saved with the codes that use it");
    study.editing().undo();
    assertEquals(1, acts.frame(QUESTION).orElseThrow().getCodes().size());
    assertEquals(Codings.NONE, onDisk());
  }

  @Test
  void undoneAndDoneAgainItIsOnDiskToo() throws Exception {
    code("sneller");
    acts.make(desk(ANNE), Optional.of(desk(ANNE).shown().get(2)), "duidelijker");
    study.editing().undo();
    assertEquals(1, codesOnDisk());
    study.editing().redo();
    assertEquals(2, codesOnDisk());
    assertFalse(study.editing().dirty());
  }

  @Test
  void whatElseWaitsToBeSavedIsNotSavedWithIt() throws Exception {
    code("sneller");
    study.editing().set("name", study.study(), Literals.IDENTIFIED__ID, "other");
    code("duidelijker");
    assertTrue(study.editing().dirty());
    assertEquals(1, codesOnDisk());
    study.editing().undo();
    study.editing().undo();
    assertFalse(study.editing().dirty());
    study.editing().undo();
    assertEquals(0, codesOnDisk());
  }

  private long codesOnDisk() throws Exception {
    return StudyFiles.load(study.file()).getCodeFrames().stream()
        .mapToLong(f -> f.getCodes().size())
        .sum();
  }

  @Test
  void aFrameServesEveryQuestionnaireThatHasTheQuestion() throws Exception {
    code("sneller");
    var frame = acts.frame(QUESTION).orElseThrow();
    assertTrue(frame.getQuestions().stream().allMatch(q -> q.getId().equals(QUESTION)));
    assertFalse(frame.getQuestions().isEmpty());
  }

  @Test
  void noSecondCodeIsMadeOfOneName() throws Exception {
    AnswerCode faster = code("sneller");
    Desk desk = desk(ANNE);
    acts.make(desk, Optional.of(desk.shown().getFirst()), "Sneller");
    assertEquals(1, acts.frame(QUESTION).orElseThrow().getCodes().size());
    assertEquals(List.of(faster.getId()), onDisk().codes());
    AnswerCode clearer = code("duidelijker");
    assertEquals(Outcome.NAME_TAKEN, acts.rename(clearer, "SNELLER"));
    assertEquals(Outcome.DONE, acts.rename(clearer, "in gewone taal"));
  }

  @Test
  void mergingLeavesOneCodeAndUndoBringsBothBack() throws Exception {
    AnswerCode faster = code("sneller");
    AnswerCode soon = code("vlugger");
    give(ANNE, 0, faster);
    give(ANNE, 1, soon);
    give(ANNE, 2, soon);
    Codings before = onDisk();
    acts.merge(soon, faster);
    assertEquals(3, desk(ANNE).counts().get(faster.getId()));
    assertEquals(List.of(faster.getId()), onDisk().codes());
    assertEquals(1, acts.frame(QUESTION).orElseThrow().getCodes().size());
    study.editing().undo();
    assertEquals(before, onDisk());
    assertEquals(2, acts.frame(QUESTION).orElseThrow().getCodes().size());
  }

  @Test
  void aCodeThatGoesTakesItsCodingsWithItUntilThatIsUndone() throws Exception {
    AnswerCode faster = code("sneller");
    AnswerCode clearer = code("duidelijker");
    give(ANNE, 0, faster);
    give(ANNE, 0, clearer);
    give(ANNE, 1, faster);
    Codings before = onDisk();
    acts.remove(faster);
    assertEquals(1, desk(ANNE).progress().coded());
    assertEquals(List.of(clearer.getId()), onDisk().codes());
    study.editing().undo();
    assertEquals(before, onDisk());
  }

  @Test
  void whatSomebodyElseCodedMeanwhileIsNotLost() throws Exception {
    AnswerCode faster = code("sneller");
    give(ANNE, 0, faster);
    byHand(Files.readString(codings).replace(",Anne,", ",Carla,"));
    give(ANNE, 1, faster);
    assertEquals(1, troubles.size());
    assertEquals(List.of("Carla"), onDisk().coders());
    give(ANNE, 1, faster);
    assertEquals(List.of("Anne", "Carla"), onDisk().coders());
  }

  @Test
  void undoDoesNotTakeAwayWhatItDoesNotKnow() throws Exception {
    AnswerCode faster = code("sneller");
    give(ANNE, 0, faster);
    byHand(Files.readString(codings).replace(",Anne,", ",Carla,"));
    open.forget(folder);
    study.editing().undo();
    assertEquals(List.of("Carla"), onDisk().coders());
    assertEquals(1, troubles.size());
  }

  private void byHand(String text) throws IOException {
    Files.writeString(codings, text + "\n");
  }

  @Test
  void aSecondCoderSeesASampleAndNothingOfWhatTheFirstGave() throws Exception {
    AnswerCode faster = code("sneller");
    for (int i = 0; i < 20; i++) {
      give(ANNE, i, faster);
    }
    Desk second = desk(BEA);
    assertEquals(6, second.shown().size());
    assertEquals(new Desk.Progress(0, 6), second.progress());
    assertTrue(second.counts().isEmpty());
    assertTrue(second.shown().stream().allMatch(a -> BEA.codes(a).isEmpty()));
  }

  @Test
  void theSampleStaysAsTheSecondCoderGoesThroughIt() throws Exception {
    AnswerCode faster = code("sneller");
    for (int i = 0; i < 20; i++) {
      give(ANNE, i, faster);
    }
    List<Desk.Place> drawn = desk(BEA).places();
    give(BEA, 4, faster);
    give(BEA, 1, faster);
    assertEquals(drawn, desk(BEA).places());
    assertEquals(2, desk(new Sitting(Seat.AGREEMENT, "Anne", 1)).shown().size());
  }

  @Test
  void anAnswerStaysWhileItIsCodedAndLeavesWhenChosenAnew() throws Exception {
    AnswerCode faster = code("sneller");
    Desk uncoded = desk(ANNE).with(Filter.ALL.of(Filter.Kind.UNCODED));
    int all = uncoded.shown().size();
    acts.toggle(uncoded, uncoded.shown().getFirst(), faster.getId());
    Desk after = uncoded.with(open.at(codings).codings());
    assertEquals(all, after.shown().size());
    assertEquals(all - 1, after.chosenAnew().shown().size());
    assertEquals(1, after.nextUncoded(0));
    assertEquals(
        1, after.with(Filter.ALL.of(Filter.Kind.WITH_CODE).with(faster.getId())).shown().size());
  }

  @Test
  void codesOfAnAnswerThatChangedCountAgainOnceTheyAreConfirmed() throws Exception {
    AnswerCode faster = code("sneller");
    // words that nobody else gave: codes would go on to whoever has them
    List<String> words = desk(ANNE).shown().stream().map(Answer::words).toList();
    int own =
        IntStream.range(0, words.size())
            .filter(i -> words.indexOf(words.get(i)) == words.lastIndexOf(words.get(i)))
            .findFirst()
            .orElseThrow();
    give(ANNE, own, faster);
    Answer coded = desk(ANNE).shown().get(own);
    Path answers = example.folder().resolve("answers/bijstandsclienten.csv");
    Files.writeString(
        answers,
        Files.readString(answers)
            .replaceAll(
                "(?m)^(" + coded.respondent() + ",.*)" + Pattern.quote(coded.words()),
                "$1Iets anders."));
    Desk changed = desk(ANNE);
    Answer stale = changed.shown().get(own);
    assertTrue(ANNE.isStale(stale));
    assertEquals(0, changed.progress().coded());
    acts.confirm(changed, stale);
    assertEquals(1, desk(ANNE).progress().coded());
    study.editing().undo();
    assertEquals(0, desk(ANNE).progress().coded());
  }

  @Test
  void aTranslationIsOnDiskBesideTheOthersAndUndoTakesOnlyItAway() throws Exception {
    Path file = new CodingFiles(example.folder()).translations(example.fielding());
    Files.deleteIfExists(file);
    Desk desk = desk(ANNE);
    acts.translate(desk, desk.shown().get(0), "Faster.", file);
    acts.translate(desk, desk.shown().get(1), "  In plain words. ", file);
    TranslationFile read = new TranslationFile();
    assertEquals(2, read.in(file).size());
    Desk translated = desk.translated(read.in(file));
    var told = translated.translation(translated.shown().get(1)).orElseThrow();
    assertEquals("In plain words.", told.text());
    assertEquals("Anne", told.translator());
    study.editing().undo();
    assertEquals(List.of("Faster."), read.in(file).stream().map(t -> t.text()).toList());
    assertFalse(study.editing().dirty());
  }

  @Test
  void aSearchFindsWordsInAnyOrder() throws Exception {
    Desk desk = desk(ANNE);
    String[] words = desk.shown().getFirst().words().split("\\s+");
    Desk found = desk.with(Filter.ALL.searching(words[words.length - 1] + " " + words[0]));
    assertFalse(found.shown().isEmpty());
    assertNotEquals(desk.shown().size(), found.shown().size());
  }

  @Test
  void everyKeyIsOneCodeAndNMakesANewOne() {
    Set<String> keys =
        IntStream.range(0, 40)
            .mapToObj(CodeKeys::of)
            .filter(k -> !k.isEmpty())
            .collect(Collectors.toSet());
    assertEquals(34, keys.size());
    assertEquals(-1, CodeKeys.place(CodeKeys.NEW));
    keys.forEach(k -> assertEquals(k, CodeKeys.of(CodeKeys.place(k.charAt(0)))));
  }
}
