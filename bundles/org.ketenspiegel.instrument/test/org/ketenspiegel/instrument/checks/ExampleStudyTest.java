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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Study;

class ExampleStudyTest {

  private static final Path STUDIES = Path.of("../org.ketenspiegel.samples/studies");
  private static final Path FOLDER = STUDIES.resolve("kleine-keten-2017");

  @ParameterizedTest
  @CsvSource({
    "kleine-keten-2017, 4",
    "sociale-dienst-2017, 3",
    "ind-klanttevredenheid, 6",
    "bzk-correspondentie, 4"
  })
  void loadingAndSavingChangesNoByte(String id, int number, @TempDir Path copy) throws Exception {
    Path folder = STUDIES.resolve(id);
    List<Path> files;
    try (var all = Files.walk(folder)) {
      files =
          all.filter(f -> f.toString().matches(".*\\.(study|instrument|report)"))
              .map(folder::relativize)
              .sorted()
              .toList();
    }
    assertEquals(number, files.size());
    for (Path file : files) {
      Files.createDirectories(copy.resolve(file).getParent());
      // a blank at the end is lost by saving, so every file is written anew
      Files.writeString(copy.resolve(file), Files.readString(folder.resolve(file)) + " ");
    }
    StudyFiles.save(StudyFiles.load(copy.resolve(id + ".study")));
    for (Path file : files) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve(file)),
          Files.readAllBytes(copy.resolve(file)),
          file + "");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kleine-keten-2017",
        "sociale-dienst-2017",
        "ind-klanttevredenheid",
        "bzk-correspondentie"
      })
  void theAnswersHaveAColumnForEveryVariableAndNoOther(String id) throws Exception {
    Path folder = STUDIES.resolve(id);
    Study study = StudyFiles.load(folder.resolve(id + ".study"));
    for (Fielding fielding :
        study.getWaves().stream().flatMap(wave -> wave.getFieldings().stream()).toList()) {
      Set<String> omitted =
          fielding.getOmitted().stream().map(Question::getId).collect(Collectors.toSet());
      Set<String> expected =
          Variables.of(fielding.getInstrument()).stream()
              .filter(variable -> !omitted.contains(question(variable)))
              .map(Variables.Variable::column)
              .collect(Collectors.toCollection(TreeSet::new));
      expected.add(fielding.getRespondent());
      String head = Files.readAllLines(folder.resolve(fielding.getResponses())).getFirst();
      assertEquals(expected, new TreeSet<>(List.of(head.split(","))), fielding.getId());
    }
  }

  private static String question(Variables.Variable variable) {
    return variable.id().split("[.@=]")[0];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kleine-keten-2017",
        "sociale-dienst-2017",
        "ind-klanttevredenheid",
        "bzk-correspondentie"
      })
  void theChecksFindNothing(String id) throws Exception {
    Study study = StudyFiles.load(STUDIES.resolve(id).resolve(id + ".study"));
    assertEquals(List.of(), Checks.of(study));
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
