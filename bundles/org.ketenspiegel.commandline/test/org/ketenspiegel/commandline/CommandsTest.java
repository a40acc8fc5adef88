// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;

class CommandsTest {

  private static final String SURVEY = "test-data/survey.csv";

  @Test
  void listsTheExamples() {
    Invocation run = Invocation.of("studies");
    assertEquals(ExitCode.DONE, run.code());
    assertTrue(run.out().startsWith("example "), run.out());
    assertEquals("", run.err());
  }

  @Test
  void jsonIsOneDocumentAndNothingElse() {
    assertEquals(
        "{\"studies\":[{\"id\":\"example\",\"file\":\"a.study\"}]}",
        Invocation.of("studies", "--json").out().replaceAll("\\s", ""));
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (Command command : CommandApplication.commands().all()) {
      String name = command.syntax().name();
      Invocation run = Invocation.of(name, "--help");
      assertEquals(ExitCode.DONE, run.code(), name);
      assertTrue(run.out().contains("\n  ketenspiegel " + name), run.out());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "studeis | there is no command 'studeis'; did you mean 'studies'?",
        "studies --jsn | 'studies' has no flag --jsn; did you mean --json?",
        "studies --out | --out needs a value: --out PATH",
        "studies more | 'more' is one word too many for 'studies'",
        "describe | 'describe' needs SOURCE; see 'ketenspiegel describe --help'",
        "studies --quiet --quiet | --quiet is given twice",
        "report X --format pdf | --format is 'pdf', expected html",
        "report X --language de | --language is 'de', expected one of nl, en",
        "report X --confidence 95% | --confidence is '95%', expected a number between 0 and 1, such"
            + " as 0.95",
        "report X --out X | --out is 'X', expected a folder",
        "tabulate X | 'tabulate' needs --questions Q,… or --questions all",
        "tabulate X --questions oordel | there is no question 'oordel'; did you mean 'oordeel'?",
        "tabulate X --questions oordeel --by w | --by 'w' holds numbers, expected a column of"
            + " codes or words",
        "tabulate X --questions oordeel --net laag | --net is 'laag', expected a name and what it"
            + " is, such as pass=6-10",
        "tabulate X --questions oordeel --confidence 95 | --confidence is '95', expected a number"
            + " between 0 and 1, such as 0.95",
        "tabulate X --questions oordeel --weight regio | --weight 'regio' holds words, expected a"
            + " column of numbers",
        "tabulate X --questions oordeel --threads 0 | --threads is '0', expected a whole number"
            + " above zero",
        "tabulate X --questions oordeel --seed x | --seed is 'x', expected a whole number",
        "tabulate X --questions oordeel --by= | --by needs a value: --by V,…",
        "tabulate X --questions oordeel --by regio,regio | --by has 'regio' twice",
        "tabulate X --questions oordeel --top 7,8 | --top has the codes 7,8, of which no question"
            + " has one",
        "tabulate X --questions oordeel --net a=1 --net a=2 | --net 'a' is given twice",
        "tabulate X --questions oordeel --net mean=1 | --net 'mean' is the name of a statistic,"
            + " expected another",
        "tabulate X --questions oordeel --by regio --letters none --adjust bh | --adjust is about"
            + " tests, which --letters none leaves out",
        "tabulate X --questions oordeel --against rest | --against rest needs --by V,…, whose"
            + " groups have a rest",
        "tabulate X --questions regio --statistic nps | --statistic nps: none of the questions has"
            + " it",
        "tabulate X --questions oordeel --out test-data | --out is 'test-data', a folder, expected"
            + " a file",
        "tabulate X --questions oordeel --wave 1 | 'X' is no study: it has no audiences or waves",
      })
  void aWrongWordIsExplainedInOneLine(String words, String expected) {
    // the survey has codes that are probably no answers, which are noted before
    Invocation run = Invocation.of((words.replace("X", SURVEY) + " --quiet").split(" "));
    assertEquals("ketenspiegel: " + expected.replace("'X'", "'" + SURVEY + "'"), line(run));
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertEquals("", run.out());
  }

  @Test
  void aFileThatIsOffIsNamedInOneLine(@TempDir Path folder) throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.study"), "<study");
    Invocation run = Invocation.of("check", broken.toString());
    assertEquals(ExitCode.INPUT_IS_OFF, run.code());
    assertTrue(line(run).startsWith("ketenspiegel: broken.study, line 1"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    Invocation absent = Invocation.of("describe", "absent.csv");
    assertEquals(ExitCode.INPUT_IS_OFF, absent.code());
    assertEquals(
        "ketenspiegel: absent.csv: there is no such file, folder or example (examples: example)",
        line(absent));
  }

  @Test
  void aFaultIsOneLineWithoutDebugAndItsTraceWith() {
    Invocation run = Invocation.of(List.of(new Broken()), "broken");
    assertEquals(ExitCode.FAULT_OF_OURS, run.code());
    assertEquals("ketenspiegel: a fault of ours: over two lines (--debug shows where)", line(run));
    Invocation debug = Invocation.of(List.of(new Broken()), "broken", "--debug");
    assertTrue(debug.err().contains("\tat " + Broken.class.getName()), debug.err());
    assertFalse(debug.out().contains("fault"));
  }

  @Test
  void outTakesTheResultInsteadOfStdout(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("tables.json");
    Invocation run =
        Invocation.of(
            "tabulate", SURVEY, "--questions", "regio", "--json", "--out", file.toString());
    assertEquals("", run.out());
    assertTrue(Files.readString(file).startsWith("{"), "one document");
  }

  @Test
  void smallBasesAreKeptBackUnlessOneAsks() {
    String[] words = {"tabulate", SURVEY, "--questions", "oordeel", "--where", "nr<=9", "--json"};
    String kept = Invocation.of(words).out();
    assertTrue(kept.contains("\"suppressed\" : true"), kept);
    assertFalse(kept.matches("(?s).*\"(count|n|share)\" : \\d.*"), kept);
    String[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = "--no-suppression";
    String shown = Invocation.of(more).out();
    assertFalse(shown.contains("\"suppressed\" : true"), shown);
    assertTrue(shown.contains("\"suppression\" : false"), shown);
  }

  @Test
  void describesScalesAndCandidatesForMissingCodes() {
    String text = Invocation.of("describe", SURVEY).out();
    assertTrue(text.contains("240 rows, 13 columns"), text);
    assertTrue(text.contains("  nps:99  14 rows"), text);
    assertTrue(text.contains("  oordeel:9  "), text);
    String told = Invocation.of("describe", SURVEY, "--missing-codes", "nps:99").out();
    assertTrue(told.contains("nps        0-10 recommendation"), told);
  }

  private static String line(Invocation run) {
    return run.err().stripTrailing();
  }

  /** A command that always fails. */
  private static final class Broken implements Command {

    @Override
    public Syntax syntax() {
      return new Syntax("broken", List.of(), "fails", List.<Flag>of(), List.of("broken"));
    }

    @Override
    public ExitCode run(Words words, Session session) {
      throw new IllegalStateException("over\ntwo lines");
    }
  }
}
