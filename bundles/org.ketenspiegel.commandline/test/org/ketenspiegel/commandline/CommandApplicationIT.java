// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.analysis.AnalysisContributions;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.model.Contributions;

/** The commands as they find agencies, studies and analyses in the registry. */
class CommandApplicationIT {

  private static final String STUDY = "kleine-keten-2017";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void tabulatesTheExampleStudyAsJson() throws Exception {
    run("tabulate", STUDY, "--questions", "oordeel", "--by", "agency", "--json");
    JsonNode table = JsonMapper.builder().build().readTree(text(out)).get("tables").get(0);
    for (JsonNode mean : table.get("means")) {
      if (mean.get("group").asText().equals("COA")) {
        assertEquals(198, mean.get("n").asInt());
        assertEquals(4.1, mean.get("mean").asDouble(), 0.05);
        return;
      }
    }
    throw new AssertionError("no mean of COA in " + text(out));
  }

  @Test
  void writesTheReportOfTheExampleStudyInBothLanguages(@TempDir Path folder) throws Exception {
    run("report", STUDY, "--out", folder.toString());
    Path dutch = folder.resolve(STUDY + "-hoofdrapport.nl.html");
    assertEquals(dutch.toString(), text(out).strip());
    assertTrue(Files.readString(dutch).contains("Resultaten asielzoekers"));
    run("report", STUDY, "--out", folder.toString(), "--language", "en");
    String english = Files.readString(folder.resolve(STUDY + "-hoofdrapport.en.html"));
    assertTrue(english.contains("Results"), "English words");
    assertTrue(english.contains("<svg"), "drawings");
  }

  @Test
  void theConfidenceOfAReportIsThatOfAllItsIntervals(@TempDir Path folder) throws Exception {
    run("report", STUDY, "--out", folder.toString(), "--confidence", "0.9");
    String html = Files.readString(folder.resolve(STUDY + "-hoofdrapport.nl.html"));
    assertTrue(html.contains("een 90%-betrouwbaarheidsinterval"), "the account of the method");
    assertTrue(html.contains("klein gedrukt: 90%-betrouwbaarheidsinterval"), "the tables");
    assertFalse(html.contains("95%-"), "nothing of the usual level is left");
  }

  @Test
  void theContributedRulesSpeak() {
    run("findings", STUDY, "--language", "nl", "--quiet");
    assertTrue(
        text(out)
            .contains(
                "Asielzoekers zijn het meest positief over het COA (4,1) en het minst over de DT&V"
                    + " (3,2)."),
        text(out));
    assertFalse(text(err).contains("is skipped"), text(err));
  }

  @Test
  void everyPublishedFigureAgreesOrIsExplained() {
    run("reconcile", STUDY);
    assertTrue(text(out).contains(" 0 differ"), text(out));
  }

  private void run(String... words) {
    out.reset();
    Session session =
        new Session(
            () -> Contributions.in(RegistryFactory.getRegistry()),
            () -> AnalysisContributions.in(RegistryFactory.getRegistry()),
            () -> Rules.in(RegistryFactory.getRegistry()),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Path.of("").toAbsolutePath());
    ExitCode code = CommandApplication.commands().run(session, words);
    assertEquals(ExitCode.DONE, code, text(err));
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }
}
