// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code trend} with its flags beside R (releng/reference/commandline/trend.R). */
class TrendReferenceTest {

  private static final String FILE = "test-data/trend.csv";

  private record Row(
      String kind, String question, String from, String to, String measure, double value) {}

  @TestFactory
  Stream<DynamicTest> changesSlopesAndPartsAreThoseOfR() throws Exception {
    List<Row> rows =
        Files.readAllLines(Path.of("test-data/trend-changes.csv")).stream()
            .skip(2)
            .map(line -> line.split(","))
            .map(c -> new Row(c[0], c[1], c[2], c[3], c[4], Double.parseDouble(c[5])))
            .toList();
    assertEquals(29, rows.size());
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.toString(),
                    () -> assertEquals(row.value(), computed(row), 1e-8, row.toString())));
  }

  private static double computed(Row row) throws Exception {
    String flags =
        switch (row.kind()) {
          case "share" -> " --statistic share:1";
          case "design" -> " --weight w --clusters punt";
          default -> " --decompose taal --bootstrap 50";
        };
    JsonNode course = trend("--questions " + row.question() + flags).at("/series/0");
    return switch (row.measure()) {
      case "slope" -> course.at("/linear/perYear").doubleValue();
      case "slopeSe" -> course.at("/linear/se").doubleValue();
      case "slopeDf" -> course.at("/linear/df").doubleValue();
      case "within", "composition" ->
          between(course.get("decomposition"), row)
              .at("/" + row.measure() + "/estimate")
              .asDouble();
      default -> between(course.get("changes"), row).get(row.measure()).doubleValue();
    };
  }

  private static JsonNode between(JsonNode list, Row row) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(c -> c.get("from").asText().equals(row.from()))
        .filter(c -> c.get("to").asText().equals(row.to()))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode trend(String words) throws Exception {
    Invocation run = Invocation.of(("trend " + FILE + " --wave jaar --json " + words).split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return JsonMapper.builder().build().readTree(run.out());
  }

  @Test
  void theSameSeedGivesTheSameParts() throws Exception {
    String words = "--questions cijfer --decompose taal --bootstrap 200 --seed 7";
    assertEquals(trend(words), trend(words));
    JsonNode parts = trend(words).at("/series/0/decomposition/0/within");
    assertTrue(parts.get("low").asDouble() < parts.get("estimate").asDouble(), parts.toString());
    assertTrue(parts.get("high").asDouble() > parts.get("estimate").asDouble(), parts.toString());
  }

  @Test
  void wordsThatAreOffAreExplained() {
    assertEquals(
        "ketenspiegel: there is no column 'jaren' for --wave\n",
        Invocation.of("trend", FILE, "--questions", "cijfer", "--wave", "jaren").err());
    assertEquals(
        "ketenspiegel: there is no question or concept 'mark'\n",
        Invocation.of("trend", FILE, "--questions", "mark", "--wave", "jaar").err());
    assertEquals(
        "ketenspiegel: 'test-data/trend.csv' is a file: --wave V names its waves\n",
        Invocation.of("trend", FILE, "--questions", "cijfer").err());
  }
}
