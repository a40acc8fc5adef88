// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.importing.coding.CodingTable;

/** The example with open answers: what its document names most comes out most named. */
class ThemesCommandTest {

  private static final Path EXAMPLE =
      Path.of("../org.ketenspiegel.samples/studies/sociale-dienst-2017");
  private static final String BETTER = "september-2017.bijstandsclienten.beter.csv";

  @TempDir Path folder;
  private Path study;

  @BeforeEach
  void copyTheStudy() throws IOException {
    study = folder.resolve("study");
    try (var files = Files.walk(EXAMPLE)) {
      for (Path each : files.toList()) {
        Files.copy(each, study.resolve(EXAMPLE.relativize(each).toString()));
      }
    }
  }

  private Invocation run(String... words) {
    List<String> all = new ArrayList<>(List.of("themes", study.toString()));
    all.addAll(List.of(words));
    return Invocation.of(all.toArray(String[]::new));
  }

  private JsonNode json(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--json");
    Invocation run = run(all.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return JsonMapper.builder().build().readTree(run.out());
  }

  private static List<String> texts(JsonNode nodes, String key) {
    return StreamSupport.stream(nodes.spliterator(), false).map(n -> n.get(key).asText()).toList();
  }

  /** Pleased above all with friendliness and helpfulness; the person and the telephone improve. */
  @Test
  void theDocumentsThemesComeFirst() throws IOException {
    JsonNode tables = json("--base", "answered").get("tables");
    assertEquals(
        List.of("vriendelijk", "hulp", "op-tijd"),
        texts(tables.get(0).get("cells"), "category").subList(0, 3));
    assertEquals(
        List.of("persoonlijk", "telefoon"),
        texts(tables.get(1).get("cells"), "category").subList(0, 2));
    assertEquals(45, tables.get(0).get("cells").get(0).get("n").asInt());
    assertEquals(20, tables.get(0).get("cells").get(0).get("count").asInt());
  }

  /** The numbers are those of nltk's AnnotationTask for the same file. */
  @Test
  void agreementComesWithEveryCode() throws IOException {
    JsonNode agreement = json("--agreement", "--questions", "beter").get("agreement").get(0);
    assertEquals("beter", agreement.get("question").asText());
    JsonNode overall = agreement.get("codes").get(0);
    assertEquals(20, overall.get("n").asInt());
    assertEquals(0.7552301255230125, overall.get("alpha").asDouble(), 1e-9);
    assertTrue(overall.get("low").asDouble() < overall.get("high").asDouble());
    assertEquals(0.59375, agreement.get("codes").get(1).get("alpha").asDouble(), 1e-9);
  }

  @Test
  void quotesAreTheRedactedOnes() throws IOException {
    JsonNode quotes = json("--quotes", "--language", "nl").get("quotes");
    assertEquals(6, quotes.size());
    assertTrue(quotes.get(0).get("text").asText().startsWith("Mevrouw [naam] van het loket"));
    String out = run("--quotes", "--language", "nl").out();
    assertFalse(out.contains("Bakker"), out);
    assertFalse(out.contains("3 juni"), out);
    assertTrue(out.contains("geen echte respondenten"), out);
  }

  @Test
  void aSheetThatComesBackUnchangedChangesNoByte() throws IOException {
    Path codings = study.resolve("codings").resolve(BETTER);
    byte[] before = Files.readAllBytes(codings);
    Path sheet = folder.resolve("sheet.csv");
    assertEquals(
        ExitCode.DONE, run("--questions", "beter", "--sheet", "--out", sheet.toString()).code());
    Invocation taken = run("--take", sheet.toString());
    assertEquals(ExitCode.DONE, taken.code(), taken.err());
    assertTrue(taken.out().startsWith("beter: 69 codings taken, in "), taken.out());
    assertArrayEquals(before, Files.readAllBytes(codings));
  }

  @Test
  void aSecondCoderGetsARandomShareAndNobodysCodes() {
    String[] words = {
      "--questions", "beter", "--sheet", "--coder", "bo", "--sample", "0.2", "--seed", "3"
    };
    Invocation run = run(words);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(1 + 10, lines.size());
    assertTrue(lines.stream().skip(1).allMatch(l -> l.endsWith(",bo,")), run.out());
    assertEquals(run.out(), run(words).out());
    assertTrue(run.err().contains("codes are persoonlijk, telefoon"), run.err());
  }

  @Test
  void aTranslationStandsBesideWhatWasSaid() throws Exception {
    String out = run("--questions", "tevreden", "--sheet", "--language", "nl").out();
    assertTrue(
        out.contains("الموظفون لطفاء ويساعدونني دائمًا.,De medewerkers zijn vriendelijk"), out);
    Path file = study.resolve("translations/september-2017.bijstandsclienten.csv");
    byte[] before = Files.readAllBytes(file);
    assertArrayEquals(before, CodingTable.bytes(CodingTable.translations(file)));
  }

  @Test
  void wordsThatASpreadsheetWouldRunAreGuarded() throws IOException {
    Path answers = study.resolve("answers/bijstandsclienten.csv");
    Files.writeString(
        answers,
        Files.readString(answers)
            .replaceFirst("Klantvriendelijk\\.", "=HYPERLINK(\"\"http://x\"\")"));
    String out = run("--questions", "tevreden", "--sheet").out();
    assertTrue(out.contains("'=HYPERLINK"), out);
    assertFalse(out.matches("(?s).*[,\"]=HYPERLINK.*"), out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beter@gemeente,abc,bo,parkeren|which code frame 'kader-beter' lacks; there are"
            + " persoonlijk",
        "nergens,abc,bo,telefoon|'nergens', which has no code frame",
        "leeftijd,abc,bo,telefoon|'leeftijd', which has no code frame",
        "beter@gemeente,,bo,telefoon|sheet.csv, line 2: this is no coding",
        "beter@gemeente,abc,,telefoon|sheet.csv, line 2: this is no coding",
        "beter@gemeente,abc,bo,|holds no codes",
      })
  void whatASheetGetsWrongIsSaidAndNothingIsTaken(String line, String message) throws IOException {
    Path codings = study.resolve("codings").resolve(BETTER);
    byte[] before = Files.readAllBytes(codings);
    Path sheet =
        Files.writeString(
            folder.resolve("sheet.csv"), "variable,answer,coder,codes\n" + line + "\n");
    Invocation run = run("--take", sheet.toString());
    assertTrue(
        run.code() == ExitCode.WORDS_ARE_OFF || run.code() == ExitCode.INPUT_IS_OFF, run.err());
    assertTrue(run.err().contains(message), run.err());
    assertArrayEquals(before, Files.readAllBytes(codings));
  }

  @Test
  void codesOfSomebodyWhoIsNotThereAreKeptAndCounted() throws IOException {
    Path sheet =
        Files.writeString(
            folder.resolve("sheet.csv"),
            "respondent,variable,answer,coder,codes\n"
                + "400,beter@gemeente,0123456789abcdef,bo,loket\n");
    Invocation run = run("--take", sheet.toString());
    assertTrue(run.out().contains("1 codings taken (1 of answers that are not there, kept)"));
    assertTrue(Files.readString(study.resolve("codings").resolve(BETTER)).contains(",400,"));
    Invocation check = Invocation.of("check", study.toString());
    assertEquals(ExitCode.FINDINGS, check.code());
    assertTrue(check.out().contains("1 codings are of answers that are no longer there"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--questions leeftijd|there is no open question 'leeftijd'",
        "--questions niets|there is no question 'niets'",
        "--agreement --quotes|go one at a time",
        "--sample 0.2|--sample goes with --sheet",
        "--sheet|--sheet needs one question",
        "--sheet --questions beter --sample 2|--sample is '2', expected a number",
        "--base all|--base is 'all'",
        "--most -1|option 'most' is '-1'",
        "--bootstrap 0|option 'bootstrap' is '0'",
      })
  void wordsThatAreOffAreSaid(String words, String message) {
    Invocation run = run(words.split(" "));
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code(), run.out());
    assertTrue(run.err().contains(message), run.err());
  }

  /** The agency comes from a bundle that is not here. */
  @Test
  void theExampleHasNothingToMend() {
    String out = Invocation.of("check", study.toString()).out();
    assertTrue(out.endsWith("\n1 finding\n") && out.startsWith("error    Agency"), out);
  }
}
