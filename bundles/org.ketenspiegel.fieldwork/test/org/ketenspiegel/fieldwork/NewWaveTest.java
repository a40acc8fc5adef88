// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.fieldwork.wave.Misfit;
import org.ketenspiegel.fieldwork.wave.NewWave;
import org.ketenspiegel.fieldwork.wave.Wish;
import org.ketenspiegel.fieldwork.wave.Wish.Questionnaires;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.edit.StudyEditing;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Target;
import org.ketenspiegel.model.study.Wave;

class NewWaveTest {

  private static final Path STUDIES = Path.of("../org.ketenspiegel.samples/studies");

  @TempDir Path folder;

  private Path file;
  private Study study;

  @BeforeEach
  void open() throws IOException, StudyFileException {
    file = copy("ind-klanttevredenheid");
    study = StudyFiles.load(file);
  }

  private Path copy(String name) throws IOException {
    Path from = STUDIES.resolve(name);
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path to = folder.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    }
    return folder.resolve(name + ".study");
  }

  private Wave latest() {
    return study.getWaves().getLast();
  }

  private NewWave.Made made(Questionnaires asked) {
    return NewWave.of(study, latest(), Wish.after(study, latest(), asked));
  }

  private static List<String> kinds(NewWave.Made made) {
    return made.misfits().stream().map(Misfit::kind).distinct().toList();
  }

  @Test
  void aWaveFollowsAsLongAfterTheLastAsThatCameAfterTheOneBefore() {
    Wish wish = Wish.after(study, latest(), new Questionnaires.Same());
    assertEquals("meting-2015", wish.id());
    assertEquals("2015", wish.name().in("nl"));
    assertEquals("2015-01-01", wish.start().orElseThrow());
    assertEquals("2015-12-31", wish.end().orElseThrow());
  }

  @Test
  void itAsksTheSameAudiencesTheSameAndHasNoAnswersYet() {
    Wave old = latest();
    Wave now = made(new Questionnaires.Same()).wave();
    assertEquals(2, now.getFieldings().size());
    for (int i = 0; i < 2; i++) {
      Fielding before = old.getFieldings().get(i);
      Fielding after = now.getFieldings().get(i);
      assertSame(before.getInstrument(), after.getInstrument());
      assertSame(before.getAudience(), after.getAudience());
      assertEquals(before.getRespondent(), after.getRespondent());
      assertNull(after.getResponses());
      assertTrue(after.getSample().getDispositions().isEmpty());
      assertEquals(Text.of(before.getSample().getFrame()), Text.of(after.getSample().getFrame()));
    }
    assertSame(now, study.getWaves().getLast());
  }

  @Test
  void aDraftIsANewVersionThatKeepsItsQuestionsAndRefersToItself() {
    Instrument old = latest().getFieldings().getFirst().getInstrument();
    Instrument draft =
        made(new Questionnaires.Drafts()).wave().getFieldings().getFirst().getInstrument();
    assertNotSame(old, draft);
    assertEquals("aanvragers-3", draft.getId());
    assertEquals("3", draft.getVersion());
    assertTrue(Text.of(draft.getName()).in("nl").endsWith(" (versie 3)"));
    assertFalse(Text.of(old.getName()).in("nl").contains("versie 3"));
    assertFalse(draft.isFrozen());
    assertEquals(ids(old), ids(draft));
    EcoreUtil.CrossReferencer.find(List.of(draft))
        .keySet()
        .forEach(referred -> assertFalse(EcoreUtil.isAncestor(old, referred), referred.toString()));
  }

  private static List<String> ids(Instrument instrument) {
    return instrument.getSections().stream()
        .flatMap(s -> s.getQuestions().stream())
        .map(Question::getId)
        .toList();
  }

  @Test
  void whatIsSavedIsReadAgain() throws StudyFileException {
    made(new Questionnaires.Drafts());
    StudyFiles.save(study);
    Study again = StudyFiles.load(file);
    Wave wave = again.getWaves().getLast();
    assertEquals("meting-2015", wave.getId());
    assertEquals("aanvragers-3", wave.getFieldings().getFirst().getInstrument().getId());
    assertEquals(6, again.getInstruments().size());
    assertTrue(Files.exists(folder.resolve("instruments/aanvragers-3.instrument")));
  }

  @Test
  void oneUndoTakesAllOfItBackAndNothingIsWritten() throws StudyFileException, IOException {
    Map<String, byte[]> before = files();
    StudyEditing editing = new StudyEditing(study);
    editing.change("new wave", () -> made(new Questionnaires.Drafts()));
    assertEquals(4, study.getWaves().size());
    editing.undo();
    assertEquals(3, study.getWaves().size());
    assertEquals(4, study.getInstruments().size());
    editing.save();
    assertSameFiles(before, files());
    editing.redo();
    assertEquals(4, study.getWaves().size());
    editing.save();
    assertEquals(6, StudyFiles.load(file).getInstruments().size());
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  private static void assertSameFiles(Map<String, byte[]> before, Map<String, byte[]> after) {
    assertEquals(before.keySet(), after.keySet());
    before.forEach((name, bytes) -> assertEquals(new String(bytes), new String(after.get(name))));
  }

  @Test
  void whatNoLongerFitsIsListed() {
    NewWave.Made made = made(new Questionnaires.Same());
    assertTrue(
        kinds(made)
            .containsAll(
                List.of(
                    "response-open", "names-old-wave", "benchmark-of-before", "figures-of-before")),
        kinds(made).toString());
    made.misfits()
        .forEach(m -> assertFalse(m.message().in("nl").equals(m.message().in("en")), m.kind()));
  }

  @Test
  void aQuestionLeftOutBeforeIsLeftOutAgainAndSaid() {
    Wave of2011 = study.getWaves().get(1);
    NewWave.Made made =
        NewWave.of(
            study,
            of2011,
            Wish.after(study, of2011, new Questionnaires.Drafts()).with("meting-2012"));
    assertTrue(kinds(made).contains("question-omitted"));
    Fielding fielding = made.wave().getFieldings().getFirst();
    assertEquals("oordeel_brieven", fielding.getOmitted().getFirst().getId());
    assertTrue(EcoreUtil.isAncestor(fielding.getInstrument(), fielding.getOmitted().getFirst()));
  }

  @Test
  void anAnalysisIsBoundToTheQuestionThatMeasuresTheSame() {
    Instrument old = latest().getFieldings().getFirst().getInstrument();
    Instrument other = (Instrument) EcoreUtil.copy(old);
    other.setId("aanvragers-9");
    Question overall = question(other, "oordeel");
    overall.setId("eindcijfer");
    study.getInstruments().add(other);
    NewWave.Made made = made(new Questionnaires.Other("aanvragers-9"));
    assertEquals("eindcijfer", option("totaaloordeel-aanvragers", "questions"));
    assertEquals("eindcijfer", option("impact-aanvragers", "outcome"));
    assertEquals("oordeel", option("totaaloordeel-boak", "questions"));
    assertFalse(kinds(made).contains("question-gone"));
  }

  @Test
  void anAnalysisOverAQuestionThatIsGoneIsListed() {
    Instrument old = latest().getFieldings().getFirst().getInstrument();
    Instrument other = (Instrument) EcoreUtil.copy(old);
    other.setId("aanvragers-9");
    EcoreUtil.remove(question(other, "oordeel"));
    study.getInstruments().add(other);
    NewWave.Made made = made(new Questionnaires.Other("aanvragers-9"));
    assertEquals("oordeel", option("totaaloordeel-aanvragers", "questions"));
    List<Misfit> gone =
        made.misfits().stream().filter(m -> m.kind().equals("question-gone")).toList();
    assertTrue(
        gone.stream()
            .anyMatch(
                m ->
                    m.object() instanceof SavedAnalysis a
                        && a.getId().equals("totaaloordeel-aanvragers")),
        gone.toString());
  }

  private static Question question(Instrument instrument, String id) {
    return instrument.getSections().stream()
        .flatMap(s -> s.getQuestions().stream())
        .filter(q -> q.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String option(String analysis, String name) {
    return study.getAnalyses().stream()
        .filter(a -> a.getId().equals(analysis))
        .flatMap(a -> a.getOptions().stream())
        .filter(o -> o.getName().equals(name))
        .map(OptionValue::getValue)
        .collect(Collectors.joining());
  }

  @Test
  void aTargetFollowsItsQuestionIntoTheNewVersion() {
    Fielding old = latest().getFieldings().getFirst();
    Target target = StudyFactory.eINSTANCE.createTarget();
    Question question = old.getInstrument().getSections().getFirst().getQuestions().getFirst();
    target.setQuestion(question);
    target.setCode(1);
    target.setShare(0.4);
    old.getSample().getTargets().add(target);
    Fielding now = made(new Questionnaires.Drafts()).wave().getFieldings().getFirst();
    Target moved = now.getSample().getTargets().getFirst();
    assertEquals(question.getId(), moved.getQuestion().getId());
    assertTrue(EcoreUtil.isAncestor(now.getInstrument(), moved.getQuestion()));
    assertEquals(0.4, moved.getShare());
  }

  @Test
  void aPeriodThatOverlapsIsSaid() {
    NewWave.Made made =
        NewWave.of(
            study,
            latest(),
            Wish.after(study, latest(), new Questionnaires.Same())
                .during("2013-06-01", "2014-05-31"));
    assertTrue(kinds(made).contains("period-overlaps"));
  }

  @Test
  void whatIsRefusedChangesNothing() {
    Wish wish = Wish.after(study, latest(), new Questionnaires.Same());
    for (Wish off :
        List.of(
            wish.with("meting-2011"),
            wish.with("no id"),
            wish.during("2015-12-31", "2015-01-01"),
            wish.during("2015-02-30", "2015-12-31"),
            Wish.after(study, latest(), new Questionnaires.Other("there-is-none")))) {
      assertThrows(IllegalArgumentException.class, () -> NewWave.of(study, latest(), off));
      assertEquals(3, study.getWaves().size());
      assertEquals(4, study.getInstruments().size());
    }
  }

  @Test
  void aNumberIsFollowedByTheNextAndNoNumberByTwo() {
    Wave wave = StudyFactory.eINSTANCE.createWave();
    Map<String, String> next =
        Map.of("meting-1", "meting-2", "meting-9", "meting-10", "nulmeting", "nulmeting-2");
    next.forEach(
        (before, after) -> {
          wave.setId(before);
          wave.getName().clear();
          wave.getName().add(StudyFactory.eINSTANCE.createTranslation());
          wave.getName().getFirst().setLanguage("nl");
          wave.getName().getFirst().setValue(before.replace('-', ' '));
          Wish wish = Wish.after(study, wave, new Questionnaires.Same());
          assertEquals(after, wish.id());
          assertEquals(after.replace('-', ' '), wish.name().in("nl"));
        });
  }

  @Test
  void oneNameIsThatOfTheOnlyLanguage() {
    study.getLanguages().remove("en");
    Wish wish = Wish.after(study, latest(), new Questionnaires.Same()).named("Najaar", study);
    assertEquals(Map.of("nl", "Najaar"), wish.name().words());
  }
}
