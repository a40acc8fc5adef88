// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Study;

class ExampleStudyTest {

  private static final Path FOLDER =
      Path.of("../org.ketenspiegel.samples/studies/kleine-keten-2017");

  @Test
  void loadingAndSavingChangesNoByte(@TempDir Path copy) throws Exception {
    List<Path> files;
    try (var all = Files.walk(FOLDER)) {
      files =
          all.filter(f -> f.toString().matches(".*\\.(study|instrument|report)"))
              .map(FOLDER::relativize)
              .sorted()
              .toList();
    }
    assertEquals(4, files.size());
    for (Path file : files) {
      Files.createDirectories(copy.resolve(file).getParent());
      // a blank at the end is lost by saving, so every file is written anew
      Files.writeString(copy.resolve(file), Files.readString(FOLDER.resolve(file)) + " ");
    }
    StudyFiles.save(StudyFiles.load(copy.resolve("kleine-keten-2017.study")));
    for (Path file : files) {
      assertArrayEquals(
          Files.readAllBytes(FOLDER.resolve(file)),
          Files.readAllBytes(copy.resolve(file)),
          file + "");
    }
  }

  @Test
  void theAnswersHaveAColumnForEveryVariableAndNoOther() throws Exception {
    Study study = StudyFiles.load(FOLDER.resolve("kleine-keten-2017.study"));
    for (Fielding fielding : study.getWaves().getFirst().getFieldings()) {
      Set<String> expected =
          Variables.of(fielding.getInstrument()).stream()
              .map(Variables.Variable::column)
              .collect(Collectors.toCollection(TreeSet::new));
      expected.add(fielding.getRespondent());
      String head = Files.readAllLines(FOLDER.resolve(fielding.getResponses())).getFirst();
      assertEquals(expected, new TreeSet<>(List.of(head.split(","))), fielding.getId());
    }
  }

  @Test
  void openQuestionsAreAskedInBothQuestionnaires() throws Exception {
    Study study = StudyFiles.load(FOLDER.resolve("kleine-keten-2017.study"));
    var checked = Checked.of(study, Optional.empty(), Optional.empty());
    assertEquals(
        List.of("advies", "gezegd", "advies"),
        checked.all(OpenText.class).map(OpenText::getId).toList());
  }
}
