// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code themes} beside R (releng/reference/commandline/themes.R). */
class ThemesReferenceTest {

  private static final String STUDY = "../org.ketenspiegel.samples/studies/sociale-dienst-2017";

  /** A case of the script: the words that ask for it, and the group it is about. */
  private record Case(String name, String words, String group) {}

  private static final List<Case> CASES =
      List.of(
          new Case("answered", "--base answered", "total"),
          new Case("asked", "--base asked", "total"),
          new Case("jonger", "--base answered --by segment --no-suppression", "jonger"),
          new Case("ouder", "--base answered --by segment --no-suppression", "ouder"),
          new Case("weighted", "--base answered --weight oordeel_gemeente", "total"));

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    return CASES.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(Case each) throws IOException {
    String[] words = ("themes " + STUDY + " --questions beter --json " + each.words()).split(" ");
    Invocation run = Invocation.of(words);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    JsonNode cells = JsonMapper.builder().build().readTree(run.out()).at("/tables/0/cells");
    List<String[]> rows =
        Files.readAllLines(Path.of("test-data/themes.csv")).stream()
            .map(line -> line.split(","))
            .filter(c -> c[0].equals(each.name()))
            .toList();
    assertFalse(rows.isEmpty());
    for (String[] row : rows) {
      JsonNode cell =
          StreamSupport.stream(cells.spliterator(), false)
              .filter(c -> c.get("category").asText().equals(row[1]))
              .filter(c -> c.get("groupKey").asText().equals(each.group()))
              .findFirst()
              .orElseThrow();
      double value = Double.parseDouble(row[3]);
      assertEquals(value, cell.get(row[2]).asDouble(Double.NaN), 1e-9, Arrays.toString(row));
    }
  }
}
