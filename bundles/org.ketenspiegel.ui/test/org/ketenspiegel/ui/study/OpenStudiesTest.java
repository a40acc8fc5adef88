// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.StudyContribution;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.edit.Wording;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Translation;

class OpenStudiesTest {

  @TempDir Path folder;
  private Path home;
  private Kept kept;

  @BeforeEach
  void aHomeWithOneStudyAndOneElsewhere() throws Exception {
    home = Files.createDirectory(folder.resolve("home"));
    kept = new Kept();
    study(home.resolve("een"));
    study(folder.resolve("elders"));
  }

  @Test
  void theStudiesOfTheHomeFolderAreOpenAndTheFirstIsInHand() {
    OpenStudies studies = new OpenStudies(home, kept);
    assertEquals(1, studies.entries().size());
    assertEquals("een", studies.active().orElseThrow().study().getId());
  }

  @Test
  void questionnairesOfOneNameAreToldApartByTheirVersions() {
    OpenStudy open = new OpenStudies(home, kept).active().orElseThrow();
    Instrument first = instrument("Vragenlijst", "1");
    open.study().getInstruments().add(first);
    assertEquals("", open.version(first));
    Instrument second = instrument("Vragenlijst", "2");
    open.study().getInstruments().add(second);
    assertEquals("1", open.version(first));
    assertEquals("2", open.version(second));
  }

  private static Instrument instrument(String name, String version) {
    Translation words = StudyFactory.eINSTANCE.createTranslation();
    words.setLanguage("nl");
    words.setValue(name);
    Instrument instrument = StudyFactory.eINSTANCE.createInstrument();
    instrument.getName().add(words);
    instrument.setVersion(version);
    return instrument;
  }

  @Test
  void whatWasOpenedElsewhereComesBackAndIsInHand() throws Exception {
    new OpenStudies(home, kept).open(folder.resolve("elders"));
    OpenStudies again = new OpenStudies(home, kept);
    assertEquals(2, again.entries().size());
    assertEquals("elders", again.active().orElseThrow().study().getId());
  }

  @Test
  void aStudyThatCannotBeReadIsThereWithItsSentenceAndCanBeTriedAgain() throws Exception {
    Path file = Files.createDirectory(home.resolve("stuk")).resolve("stuk.study");
    Files.writeString(file, "geen XML");
    OpenStudies studies = new OpenStudies(home, kept);
    BrokenStudy broken = assertInstanceOf(BrokenStudy.class, studies.entries().getLast());
    assertTrue(broken.sentence().startsWith("stuk.study, line 1"), broken.sentence());
    Files.delete(file);
    study(home.resolve("stuk"));
    studies.retry(broken);
    assertTrue(studies.at(file).isPresent());
  }

  @Test
  void anExampleIsCopiedOnceAndTheOriginalIsNeverWritten() throws Exception {
    Path original = folder.resolve("elders").resolve("elders.study");
    StudyContribution example = example("voorbeeld", original);
    OpenStudies studies = new OpenStudies(home, kept);
    OpenStudy open = studies.openExample(example);
    open.editing().write("", Wording.name(open.study()), "nl", "Van mij");
    open.save();
    assertEquals("Van mij", studies.openExample(example).name(open.study()));
    assertTrue(StudyFiles.load(original).getName().isEmpty());
  }

  @Test
  void aCopyThatFailsLeavesNothing() {
    StudyContribution example = example("voorbeeld", folder.resolve("weg").resolve("x.study"));
    OpenStudies studies = new OpenStudies(home, kept);
    assertThrows(StudyFileException.class, () -> studies.openExample(example));
    assertEquals(1, home.toFile().list().length);
  }

  @Test
  void editsAreToldAndAChangeOutsideIsSeen() throws Exception {
    OpenStudies studies = new OpenStudies(home, kept);
    List<StudyEvent> told = new ArrayList<>();
    OpenStudy open = studies.active().orElseThrow();
    try (var listening = studies.listen(told::add)) {
      open.editing().write("", Wording.name(open.study()), "nl", "Anders");
    }
    assertEquals(List.of(new StudyEvent.Edited(open)), told);
    assertFalse(open.changedOnDisk());
    Files.writeString(open.file(), Files.readString(open.file()).replace("een", "twee"));
    assertTrue(open.changedOnDisk());
    open.reload();
    assertEquals("twee", open.study().getId());
    assertFalse(open.changedOnDisk());
  }

  private static StudyContribution example(String id, Path file) {
    return new StudyContribution(id, Text.same(id), file, 1, "bundle");
  }

  private static void study(Path folder) throws StudyFileException {
    Study study = StudyFactory.eINSTANCE.createStudy();
    study.setId(folder.getFileName().toString());
    StudyFiles.create(study, folder.resolve(study.getId() + ".study"));
  }

  /** A memory that lasts as long as the test. */
  private static final class Kept implements OpenStudies.Memory {
    private List<Path> elsewhere = List.of();
    private Optional<Path> active = Optional.empty();

    @Override
    public List<Path> elsewhere() {
      return elsewhere;
    }

    @Override
    public Optional<Path> active() {
      return active;
    }

    @Override
    public void remember(List<Path> files, Optional<Path> inHand) {
      elsewhere = files;
      active = inHand;
    }
  }
}
