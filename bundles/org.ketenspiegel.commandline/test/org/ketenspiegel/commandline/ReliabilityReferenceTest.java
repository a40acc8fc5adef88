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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs {@code reliability} beside R (releng/reference/commandline/reliability.R). */
class ReliabilityReferenceTest {

  private static final String ITEMS =
      "reliability test-data/drivers.csv --missing-codes 9 --questions a1,a2,a3,a4,a5";

  private static final Map<String, String> CASES =
      Map.of("simple", "", "weighted", " --weight w --strata laag --clusters punt");

  private record Row(String item, String measure, double value, double tolerance) {}

  private static Invocation run(String words) {
    return Invocation.of(words.split(" "));
  }

  private static JsonNode battery(String words) throws IOException {
    Invocation run = run(words + " --json");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return JsonMapper.builder().build().readTree(run.out()).at("/reliability/0");
  }

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    return CASES.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    JsonNode battery = battery(ITEMS + CASES.get(name));
    List<Row> rows =
        Files.readAllLines(Path.of("test-data/reliability.csv")).stream()
            .map(line -> line.split(","))
            .filter(c -> c[0].equals(name))
            .map(c -> new Row(c[1], c[2], Double.parseDouble(c[3]), Double.parseDouble(c[4])))
            .toList();
    assertFalse(rows.isEmpty());
    for (Row row : rows) {
      double slack = row.tolerance() * Math.max(1, Math.abs(row.value()));
      assertEquals(row.value(), find(battery, row), slack, name + " " + row);
    }
  }

  private static double find(JsonNode battery, Row row) {
    JsonNode at =
        row.item().isEmpty()
            ? battery
            : StreamSupport.stream(battery.get("items").spliterator(), false)
                .filter(i -> i.get("name").asText().equals(row.item()))
                .findFirst()
                .orElseThrow();
    return at.get(row.measure()).asDouble(Double.NaN);
  }

  @Test
  void alphaUnderADesignHasAnIntervalOfReplicates() throws IOException {
    String words = ITEMS + " --weight w --strata laag --clusters punt --bootstrap 300";
    JsonNode first = battery(words);
    assertTrue(first.get("low").asDouble() < first.get("alpha").asDouble());
    assertTrue(first.get("high").asDouble() > first.get("alpha").asDouble());
    assertEquals(first, battery(words), "the same seed gives the same bits");
    assertFalse(first.equals(battery(words + " --seed 2")));
  }

  @Test
  void aSmallBaseIsKeptBack() throws IOException {
    JsonNode few = battery(ITEMS + " --where nr<=9");
    assertTrue(few.get("suppressed").asBoolean());
    assertTrue(few.get("alpha").isNull() && few.get("n").isNull(), few.toString());
    assertTrue(few.at("/items/0/alphaWithout").isNull(), few.toString());
  }

  @Test
  void aQuestionThatRunsAgainstTheOthersIsNamed() {
    String text = run(ITEMS + " --reverse a2").out();
    assertTrue(text.contains("a2 runs against the others"), text);
    assertFalse(run(ITEMS).out().contains("runs against"), "none does");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--questions a1|choose two or more questions with numbers or a scale",
        "--questions a1,a2 --bootstrap 0|option 'bootstrap' is '0', expected a whole number",
        "--missing-codes 9|'reliability' needs --questions",
      })
  void wordsThatAreOffAreToldInOneLine(String words, String expected) {
    Invocation run = run("reliability test-data/drivers.csv --quiet " + words);
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code(), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(expected), run.err());
  }
}
