// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final Path EXAMPLE =
      Path.of("../org.ketenspiegel.samples/studies/sociale-dienst-2017");

  @TempDir Path folder;
  private Path study;
  private Path answers;

  @BeforeEach
  void copyTheStudy() throws IOException {
    study = folder.resolve("study");
    try (var files = Files.walk(EXAMPLE)) {
      for (Path each : files.toList()) {
        Files.copy(each, study.resolve(EXAMPLE.relativize(each).toString()));
      }
    }
    try (var found = Files.list(study.resolve("answers"))) {
      answers = found.filter(f -> f.toString().endsWith(".csv")).findFirst().orElseThrow();
    }
  }

  private String studyFile() throws IOException {
    return Files.readString(study.resolve("sociale-dienst-2017.study"));
  }

  /** The answers of the first twenty respondents. */
  private Path someAnswers(String name) throws IOException {
    List<String> lines = Files.readAllLines(answers);
    return Files.write(folder.resolve(name), lines.subList(0, 21));
  }

  @Test
  void aFileBecomesAStudyOfItsOwn() throws IOException {
    Path file = Files.writeString(folder.resolve("small.csv"), "id,mark\n1,7\n2,8\n");
    Path home = folder.resolve("studies");
    Invocation run = Invocation.of("import", file.toString(), "--into", home.toString());
    assertEquals(ExitCode.DONE, run.code(), run.err());
    Path made = Path.of(run.out().strip());
    assertTrue(Files.isRegularFile(made) && made.startsWith(home), run.out());
    assertArrayEquals(
        Files.readAllBytes(file), Files.readAllBytes(made.resolveSibling("answers/small.csv")));
  }

  @Test
  void aWaveGetsItsAnswers() throws IOException {
    Path some = someAnswers("later.csv");
    Invocation run =
        Invocation.of("import", some.toString(), "--into", study.toString(), "--replace");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.out().contains(": answers/later.csv in "), run.out());
    Invocation described =
        Invocation.of("tabulate", study.toString(), "--questions", "all", "--json", "--quiet");
    assertEquals(ExitCode.DONE, described.code(), described.err());
    assertTrue(described.out().contains("\"n\" : 20"), described.out().substring(0, 400));
  }

  @Test
  void answersOfTheSameNameStandBesideTheOthers() throws IOException {
    byte[] before = Files.readAllBytes(answers);
    Path some = someAnswers(answers.getFileName().toString());
    Invocation run =
        Invocation.of("import", some.toString(), "--into", study.toString(), "--replace");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.out().contains("-2.csv"), run.out());
    assertArrayEquals(before, Files.readAllBytes(answers));
  }

  @Test
  void answersThatAreThereAreReplacedOnlyWhenThatIsSaid() throws IOException {
    String before = studyFile();
    String some = someAnswers("later.csv").toString();
    Invocation run = Invocation.of("import", some, "--into", study.toString());
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains(" has answers already: answers/"), run.err());
    assertTrue(run.err().contains("; --replace lets these take their place"), run.err());
    assertEquals(before, studyFile());
    assertFalse(Files.exists(study.resolve("answers/later.csv")));
  }

  @Test
  void aWaveOrAudienceThatIsNotThereIsNamedBesideThoseThatAre() throws IOException {
    String some = someAnswers("later.csv").toString();
    Invocation wave = Invocation.of("import", some, "--into", study.toString(), "--wave", "2027");
    assertEquals(ExitCode.WORDS_ARE_OFF, wave.code());
    assertTrue(wave.err().contains("there is no wave '2027'; there are "), wave.err());
    Invocation audience =
        Invocation.of("import", some, "--into", study.toString(), "--audience", "nobody");
    assertEquals(ExitCode.WORDS_ARE_OFF, audience.code());
    assertTrue(audience.err().contains("there is no audience 'nobody'; there are "));
  }

  @Test
  void whatWasNoticedIsToldUnlessQuiet() throws IOException {
    String file = Files.writeString(folder.resolve("small.csv"), "id,mark\n1,7\n2,8\n").toString();
    String home = folder.resolve("studies").toString();
    String note = "column \"id\": tells respondents apart";
    assertTrue(Invocation.of("import", file, "--into", home).err().contains(note));
    assertEquals("", Invocation.of("import", file, "--into", home, "--quiet").err());
    Invocation json = Invocation.of("import", file, "--into", home, "--json");
    assertEquals("", json.err());
    assertTrue(json.out().contains("tells respondents apart"), json.out());
  }

  @Test
  void answersToOtherQuestionsChangeNothing() throws IOException {
    String before = studyFile();
    Path other = Files.writeString(folder.resolve("other.csv"), "id,mark\n1,7\n2,8\n");
    Invocation run =
        Invocation.of("import", other.toString(), "--into", study.toString(), "--replace");
    assertEquals(ExitCode.INPUT_IS_OFF, run.code());
    assertTrue(run.err().contains("the file has no such column"), run.err());
    assertEquals(before, studyFile());
    assertFalse(Files.exists(study.resolve("answers/other.csv")));
  }

  @Test
  void whoseAnswersTheyAreIsAskedWhenSeveralWait() throws IOException {
    Path example = Path.of("../org.ketenspiegel.samples/studies/kleine-keten-2017");
    Invocation run =
        Invocation.of("import", someAnswers("a.csv").toString(), "--into", example.toString());
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains("no wave waits for answers; say which with --wave"), run.err());
    Invocation needless =
        Invocation.of(
            "import",
            answers.toString(),
            "--into",
            folder.resolve("new").toString(),
            "--wave",
            "x");
    assertEquals(ExitCode.WORDS_ARE_OFF, needless.code());
  }
}
