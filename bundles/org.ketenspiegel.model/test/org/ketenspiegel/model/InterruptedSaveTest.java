// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.study.Study;

class InterruptedSaveTest {

  private static final int KILLS = 40;

  @TempDir Path place;

  @Test
  void aKilledSaveLeavesTheOldStudyOrTheNewOne() throws Exception {
    Path file = study();
    Random random = new Random(2017);
    int last = 0;
    for (int i = 0; i < KILLS; i++) {
      // a few whole savers; the others skip EMF, which takes a second to start
      Process saver = Saver.start(i % 10 == 0 ? "study" : "files", file, last + 1);
      assertEquals('s', saver.getInputStream().read(), "the saver did not start");
      Thread.sleep(random.nextInt(40));
      saver.destroyForcibly().waitFor();
      Study found = StudyFiles.load(file);
      int number = Integer.parseInt(found.getInstruments().getFirst().getVersion());
      assertEquals(number + "", Text.of(found.getName()).in("en"), "files of two saves");
      assertTrue(number > last, number + " came after " + last);
      assertEquals(List.of("instruments", "klein.study"), names(place));
      assertEquals(List.of("vragenlijst.instrument"), names(place.resolve("instruments")));
      last = number;
    }
    assertTrue(last > KILLS, "only " + last + " saves came through");
  }

  /** A study with a number in both of its files, large enough to be hit while it is written. */
  private Path study() throws StudyFileException {
    Path file = place.resolve("klein.study");
    Study study = Studies.small();
    study.getName().get(1).setValue("0");
    study.getInstruments().getFirst().setVersion("0");
    study.getNotice().add(Studies.words("nl", "x".repeat(200_000)));
    StudyFiles.create(study, file);
    return file;
  }

  @Test
  void anInterruptedSaveOfSeveralFilesIsCompleted() throws Exception {
    Path file = place.resolve("klein.study");
    StudyFiles.create(Studies.small(), file);
    String changed = Files.readString(file).replace("Klein", "Ander");
    Files.writeString(place.resolve(".klein.study.999999999-1.part"), changed);
    Files.writeString(
        place.resolve(".klein.study.moves"),
        ".klein.study.999999999-1.part\tklein.study\n"
            + "instruments/.vragenlijst.instrument.999999999-2.part\t"
            + "instruments/vragenlijst.instrument");
    assertEquals("Ander", Text.of(StudyFiles.load(file).getName()).in("nl"));
    assertEquals(List.of("instruments", "klein.study"), names(place));
  }

  @Test
  void aNoteOfMovesOutOfTheFolderIsNotObeyed() throws Exception {
    Path folder = Files.createDirectory(place.resolve("studie"));
    Path file = folder.resolve("klein.study");
    StudyFiles.create(Studies.small(), file);
    Path treasure = Files.writeString(place.resolve(".schat.1-1.part"), "goud");
    for (String note :
        List.of(
            "../.schat.1-1.part\tklein.study",
            "klein.study\tgestolen",
            treasure + "\tklein.study",
            "zomaar iets")) {
      Files.writeString(folder.resolve(".klein.study.moves"), note);
      String told =
          assertThrows(StudyFileException.class, () -> StudyFiles.load(file)).getMessage();
      assertEquals(
          "klein.study: an interrupted save cannot be completed:"
              + " '.klein.study.moves' is not a note of moves in its folder",
          told);
      assertEquals("goud", Files.readString(treasure));
      assertTrue(Files.exists(file));
    }
  }

  @Test
  void whatALivingProcessWritesIsNotSweptAway() throws Exception {
    Path mine = Files.createFile(place.resolve(".a." + ProcessHandle.current().pid() + "-7.part"));
    Path dead = Files.createFile(place.resolve(".a.999999999-7.part"));
    Path foreign = Files.createFile(place.resolve(".a.part"));
    AtomicFile.sweep(place);
    assertTrue(Files.exists(mine));
    assertFalse(Files.exists(dead));
    assertTrue(Files.exists(foreign));
  }

  @Test
  void aLinkStaysALinkAndPermissionsStay() throws Exception {
    Path real = Files.writeString(place.resolve("echt"), "oud");
    var permissions = java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(real, permissions);
    Path link = Files.createSymbolicLink(place.resolve("link"), real);
    AtomicFile.write(link, "nieuw".getBytes());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("nieuw", Files.readString(real));
    assertEquals(permissions, Files.getPosixFilePermissions(real));
  }

  @Test
  void aWriteThatFailsLeavesNothingBehind() throws Exception {
    Path folder = Files.createDirectory(place.resolve("map"));
    Files.createFile(folder.resolve("iets"));
    assertThrows(IOException.class, () -> AtomicFile.write(folder, new byte[3]));
    assertEquals(List.of("map"), names(place));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  /** Saves a study again and again, with a new number in both of its files, until it is killed. */
  static final class Saver {

    private Saver() {}

    static Process start(String how, Path file, int number) throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              classPath(),
              Saver.class.getName(),
              how,
              file.toString(),
              number + "")
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    }

    private static String classPath() {
      return Saver.class.getClassLoader() instanceof URLClassLoader loader
          ? Stream.of(loader.getURLs())
              .map(URL::getPath)
              .collect(Collectors.joining(File.pathSeparator))
          : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    public static void main(String[] arguments) throws Exception {
      Path file = Path.of(arguments[1]);
      int first = Integer.parseInt(arguments[2]);
      if (arguments[0].equals("study")) {
        saveStudies(file, first);
      } else {
        writeFiles(file, first);
      }
    }

    private static void saveStudies(Path file, int first) throws StudyFileException {
      Study study = StudyFiles.load(file);
      for (int number = first; ; number++) {
        study.getName().get(1).setValue(number + "");
        study.getInstruments().getFirst().setVersion(number + "");
        StudyFiles.save(study);
        told();
      }
    }

    /** The last step of saving a study, over and over. */
    private static void writeFiles(Path file, int first) throws IOException {
      Path instrument = file.resolveSibling("instruments/vragenlijst.instrument");
      FileGroup group = FileGroup.of(file);
      group.complete();
      String study = Files.readString(file);
      String questions = Files.readString(instrument);
      String old = (first - 1) + "\"";
      for (int number = first; ; number++) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(file, study.replace("value=\"" + old, "value=\"" + number + "\"").getBytes());
        files.put(
            instrument,
            questions.replace("version=\"" + old, "version=\"" + number + "\"").getBytes());
        group.write(files);
        told();
      }
    }

    private static void told() {
      System.out.print("s");
      System.out.flush();
    }
  }
}
