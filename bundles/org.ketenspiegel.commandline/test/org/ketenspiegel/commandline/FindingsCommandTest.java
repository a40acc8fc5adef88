// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept, reworded and refreshed in a copy of a study. */
class FindingsCommandTest {

  private static final Path STUDY =
      Path.of("../org.ketenspiegel.samples/studies/sociale-dienst-2017");

  /** The number of the sentence about one question with two answers. */
  private static final String CONSULTANT = "7";

  @TempDir private Path folder;

  @BeforeEach
  void aCopyOfAStudy() throws IOException {
    try (var all = Files.walk(STUDY)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(STUDY.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private Invocation findings(String... more) {
    List<String> words = new ArrayList<>(List.of("findings", folder.toString()));
    words.addAll(List.of(more));
    words.add("--quiet");
    return Invocation.of(words.toArray(String[]::new));
  }

  private String report() throws IOException {
    try (var all = Files.walk(folder)) {
      return Files.readString(
          all.filter(f -> f.toString().endsWith(".report")).findFirst().orElseThrow());
    }
  }

  /** In half of the interviews every answer in a column becomes the lowest. */
  private void lower(String column) throws IOException {
    try (var all = Files.walk(folder.resolve("answers"))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".csv")).toList()) {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = List.of(lines.getFirst().split(",")).indexOf(column);
        for (int i = 1; i < lines.size() / 2; i++) {
          String[] cells = lines.get(i).split(",", -1);
          cells[at] = cells[at].isEmpty() ? "" : "1";
          lines.set(i, String.join(",", cells));
        }
        Files.write(file, lines);
      }
    }
  }

  @Test
  void whatIsKeptStandsInTheReportBesideTheStartOfARecommendation() throws IOException {
    Invocation kept = findings("--keep", "2", "--language", "nl");
    assertEquals(ExitCode.DONE, kept.code(), kept.err());
    assertTrue(kept.out().contains("[zin-drivers, actueel]"), kept.out());
    String report = report();
    assertTrue(report.contains("<findings id=\"zin-drivers\" rule=\"drivers\""));
    assertTrue(
        report.contains(
            "<recommendation language=\"nl\" value=\"Investeer in en verbeter"
                + " ‘informatievoorziening’ (bijstandscliënten).\"/>"));
    assertTrue(findings().out().contains("[zin-drivers, fresh]"));
  }

  @Test
  void otherAnswersMakeItStaleUntilItIsRefreshed() throws IOException {
    String text = findings("--keep", CONSULTANT, "--language", "nl").out();
    assertTrue(text.contains("antwoordt 83%"), text);
    lower("oordeel_consulent_gemeente");
    String stale = findings("--language", "nl").out();
    assertTrue(stale.contains("verouderd]"), stale);
    Matcher was = Pattern.compile("was 83%, is nu (\\d+)%").matcher(stale);
    assertTrue(was.find(), stale);
    assertTrue(stale.contains("antwoordt " + was.group(1) + "%"), "the number of now");
    String fresh = findings("--refresh", "all", "--language", "nl").out();
    assertTrue(fresh.contains("actueel]") && !fresh.contains("was 83%"), fresh);
    assertTrue(findings("--json").out().contains("\"state\" : \"fresh\""));
  }

  @Test
  void whatTheAnswersNoLongerCarryIsContradictedAndNotRefreshed() throws IOException {
    findings("--keep", "1");
    lower("eerstelijn_wachttijd_gemeente");
    assertTrue(findings("--language", "nl").out().contains("tegengesproken]"));
    Invocation refused = findings("--refresh", "zin-drivers");
    assertEquals(ExitCode.WORDS_ARE_OFF, refused.code());
    assertTrue(refused.err().contains("sentence 'zin-drivers' is left as it is: "), refused.err());
  }

  @Test
  void otherWordsKeepTheirNumbersAndMayNotSayMore() throws IOException {
    findings("--keep", CONSULTANT);
    String id = "zin-shares";
    String good = "Over de consulent zegt {1} ‘voldoende’ en {2} ‘onvoldoende’.";
    Invocation taken = findings("--reword", id, "--words", good, "--language", "nl");
    assertTrue(
        taken.out().contains("Over de consulent zegt 83% ‘voldoende’ en 17% ‘onvoldoende’."),
        taken.out() + taken.err());
    String before = report();
    for (String bad :
        List.of(
            "Een meerderheid ({1}) is tevreden.",
            "Dat {1} tevreden is, komt door de consulent.", "Van de 100 zijn er {1} tevreden.")) {
      Invocation refused = findings("--reword", id, "--words", bad, "--language", "nl");
      assertEquals(ExitCode.WORDS_ARE_OFF, refused.code(), bad);
      assertTrue(refused.err().contains("is left as it is: "), refused.err());
      assertEquals(before, report(), "nothing is written");
    }
  }

  @Test
  void anExampleStaysAsItIs() {
    Invocation refused = Invocation.of("findings", "example", "--keep", "1");
    assertEquals(ExitCode.WORDS_ARE_OFF, refused.code());
    assertTrue(refused.err().contains("'example' is an example and stays as it is"));
  }

  @Test
  void whatCannotBeMeantIsSaid() {
    assertEquals(ExitCode.WORDS_ARE_OFF, findings("--keep", "1", "--refresh", "all").code());
    assertEquals(ExitCode.WORDS_ARE_OFF, findings("--reword", "x").code());
    for (String odd : List.of("mean=0", "share=10", "0.3", "top2=0.1", "mean=x")) {
      Invocation refused = findings("--relevant", odd);
      assertEquals(ExitCode.WORDS_ARE_OFF, refused.code(), odd);
      assertTrue(refused.err().contains("--relevant is '" + odd + "', expected"), refused.err());
    }
    assertEquals(ExitCode.DONE, findings("--relevant", "mean=0.5,share=.15,nps=5").code());
    assertEquals(ExitCode.WORDS_ARE_OFF, findings("--into", "x").code());
    assertEquals(ExitCode.WORDS_ARE_OFF, findings("--keep", "1", "--no-suppression").code());
    Invocation unknown = findings("--keep", "999");
    assertTrue(unknown.err().contains("expected a number from 1 to 8 or one of "), unknown.err());
    Invocation nothing = findings("--refresh", "zin");
    assertTrue(nothing.err().contains("no sentence 'zin' is kept: there is none"), nothing.err());
  }
}
