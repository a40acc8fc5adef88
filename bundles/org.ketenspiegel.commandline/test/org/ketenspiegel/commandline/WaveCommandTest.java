// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveCommandTest {

  private static final Path STUDY =
      Path.of("../org.ketenspiegel.samples/studies/ind-klanttevredenheid");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (var paths = Files.walk(STUDY)) {
      for (Path path : paths.toList()) {
        Path to = folder.resolve(STUDY.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    }
  }

  private Invocation wave(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = "wave";
    words[1] = folder.toString();
    System.arraycopy(more, 0, words, 2, more.length);
    return Invocation.of(words);
  }

  private static JsonNode json(Invocation run) throws IOException {
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return JsonMapper.builder().build().readTree(run.out());
  }

  @Test
  void theNewWaveTakesAnswersAndIsFollowed() throws IOException {
    JsonNode made =
        json(wave("--questionnaire", "draft", "--period", "2015-02-01/2015-04-30", "--json"));
    assertEquals("meting-2015", made.get("wave").asText());
    assertEquals("2015-02-01", made.get("start").asText());
    assertEquals("aanvragers-3", made.get("fieldings").get(0).get("questionnaire").asText());
    assertTrue(made.get("misfits").size() > 3, made.toString());

    // some of those who answered before, for the same answers twice are no wave
    Path answers = folder.resolve("some.csv");
    Files.write(
        answers, Files.readAllLines(STUDY.resolve("answers/aanvragers-2013.csv")).subList(0, 301));
    Invocation imported =
        Invocation.of(
            "import",
            answers.toString(),
            "--into",
            folder.toString(),
            "--wave",
            "meting-2015",
            "--audience",
            "aanvragers");
    assertEquals(ExitCode.DONE, imported.code(), imported.err());

    JsonNode series =
        json(Invocation.of(
                "trend",
                folder.toString(),
                "--audience",
                "aanvragers",
                "--questions",
                "oordeel",
                "--json"))
            .get("series")
            .get(0);
    assertEquals(4, series.get("points").size());
    assertEquals(300, series.get("points").get(3).get("n").asInt(), series.toString());
  }

  @Test
  void untilItHasAnswersTheLatestWaveStaysTheOneThatHas() throws IOException {
    String[] asked = {"tabulate", folder.toString(), "--questions", "oordeel", "--json"};
    JsonNode before = json(Invocation.of(asked)).get("tables");
    json(wave("--json"));
    assertEquals(before, json(Invocation.of(asked)).get("tables"));
  }

  @Test
  void aWaveTwiceIsRefusedAndNothingIsWritten() throws IOException {
    Path file = folder.resolve("ind-klanttevredenheid.study");
    String before = Files.readString(file);
    Invocation run = wave("--id", "meting-2011");
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains("'meting-2011'"), run.err());
    assertEquals(before, Files.readString(file));
  }

  @Test
  void aPeriodOfOneDayIsNone() {
    Invocation run = wave("--period", "2015");
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains("--period"), run.err());
  }

  @Test
  void aWaveThatIsNotThereIsNamedWithThoseThatAre() {
    Invocation run = wave("--from", "meting-2012");
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains("meting-2009, meting-2011, meting-2013"), run.err());
  }

  @Test
  void inDutchWhatNoLongerFitsIsDutch() {
    Invocation run = wave("--language", "nl");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.out().contains("misschien is er een nieuwere"), run.out());
  }

  @Test
  void aNameIsGivenInTheLanguagesOfTheStudy() throws Exception {
    Invocation run = wave("--id", "meting-x", "--name", "Najaar");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    String written = Files.readString(folder.resolve("ind-klanttevredenheid.study"));
    assertTrue(written.contains("<name language=\"nl\" value=\"Najaar\"/>"), written);
    assertFalse(written.contains("language=\"\""), written);
  }

  @Test
  void anExampleStaysAsItIs() {
    Invocation run = Invocation.of("wave", "example");
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains("'example' is an example and stays as it is"), run.err());
  }
}
