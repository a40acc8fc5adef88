// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;

class AnswersInHandTest {

  @TempDir Path folder;
  private OpenStudies studies;
  private OpenStudy one;
  private OpenStudy two;
  private final List<Consumer<StudyData>> reading = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<StudyData> handed = new ArrayList<>();

  @BeforeEach
  void twoStudiesOfWhichTheFirstIsInHand() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path first = study(home.resolve("een"));
    Path second = study(home.resolve("twee"));
    studies = new OpenStudies(home, new Forgetful());
    one = studies.at(first).orElseThrow();
    two = studies.at(second).orElseThrow();
    AnswersInHand.follow(
        studies,
        (study, whenRead) -> reading.add(whenRead),
        now -> {
          told.add(now.map(a -> a.study().study().getId()).orElse("none"));
          now.ifPresent(a -> handed.add(a.data()));
        });
  }

  @Test
  void theAnswersOfTheStudyInHandAreHandedOverWhenTheyAreRead() {
    assertEquals(List.of(), told);
    arrive(0);
    assertEquals(List.of("een"), told);
  }

  @Test
  void whatIsReadOfAStudyThatWasLeftIsLetGo() {
    studies.activate(two);
    arrive(0);
    arrive(1);
    assertEquals(List.of("twee"), told);
  }

  @Test
  void anEditReadsAgainUnlessItIsOfAnotherStudy() throws Exception {
    two.save();
    assertEquals(1, reading.size());
    one.save();
    assertEquals(2, reading.size());
  }

  @Test
  void anEditThatLeavesTheAnswersHandsOverWhatWasThere() throws Exception {
    arrive(0);
    one.save();
    arrive(1);
    assertSame(handed.get(0), handed.get(1));
    one.save();
    arrive(2, "other");
    assertNotSame(handed.get(1), handed.get(2));
    assertEquals(List.of("een", "een", "een"), told);
  }

  @Test
  void withoutAStudyThereIsNothing() {
    studies.close(one);
    studies.close(two);
    assertEquals(List.of("none"), told);
  }

  private void arrive(int place) {
    arrive(place, "studie");
  }

  private void arrive(int place, String id) {
    StudyOutline outline =
        new StudyOutline(id, Text.NONE, Text.NONE, List.of(), List.of(), List.of(), List.of());
    reading.get(place).accept(new StudyData(outline, List.of()));
  }

  private static Path study(Path at) throws Exception {
    Files.createDirectories(at);
    String id = at.getFileName().toString();
    Study study = StudyFactory.eINSTANCE.createStudy();
    study.setId(id);
    Path file = at.resolve(id + ".study");
    StudyFiles.create(study, file);
    return file;
  }

  private static final class Forgetful implements OpenStudies.Memory {
    @Override
    public List<Path> elsewhere() {
      return List.of();
    }

    @Override
    public Optional<Path> active() {
      return Optional.empty();
    }

    @Override
    public void remember(List<Path> elsewhere, Optional<Path> active) {}
  }
}
