// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Four waves of a sample that many answer more than once, beside R (series.R). */
class SeriesReferenceTest {

  private static final String FILE = "test-data/series.csv";

  private static final Map<String, String> FLAGS =
      new TreeMap<>(
          Map.of(
              "simple", "",
              "design",
                  " --weight w --strata regio --clusters punt --decompose taal --bootstrap 20",
              "strata", " --weight w --strata regio",
              "panel", " --panel sleutel",
              "weighted-panel", " --weight w --strata regio --panel sleutel"));

  private record Row(
      String kind, String question, String from, String to, String measure, double value) {}

  @TestFactory
  Stream<DynamicTest> changesAndLinesAreThoseOfR() throws Exception {
    List<Row> rows =
        Files.readAllLines(Path.of("test-data/series-changes.csv")).stream()
            .skip(2)
            .map(line -> line.split(","))
            .map(c -> new Row(c[0], c[1], c[2], c[3], c[4], Double.parseDouble(c[5])))
            .toList();
    assertEquals(111, rows.size());
    Map<String, JsonNode> courses = new TreeMap<>();
    for (Row row : rows) {
      String words = row.question() + FLAGS.get(row.kind());
      if (!courses.containsKey(words)) {
        String share = row.question().equals("terug") ? " --statistic share:1" : "";
        courses.put(words, trend("--questions " + words + share).at("/series/0"));
      }
    }
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.toString(),
                    () ->
                        assertEquals(
                            row.value(),
                            found(courses.get(row.question() + FLAGS.get(row.kind())), row),
                            1e-8)));
  }

  private static double found(JsonNode course, Row row) {
    return switch (row.measure()) {
      case "slope" -> course.at("/linear/perYear").doubleValue();
      case "slopeSe" -> course.at("/linear/se").doubleValue();
      case "slopeDf" -> course.at("/linear/df").doubleValue();
      case "within", "composition" ->
          between(course.get("decomposition"), row)
              .at("/" + row.measure() + "/estimate")
              .doubleValue();
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

  @Test
  void whoAnswersTwiceMakesAChangeSurer() throws Exception {
    JsonNode apart = trend("--questions cijfer").at("/series/0/changes/0");
    JsonNode panel = trend("--questions cijfer --panel sleutel").at("/series/0/changes/0");
    assertEquals(apart.get("estimate").doubleValue(), panel.get("estimate").doubleValue(), 1e-12);
    assertTrue(panel.get("se").doubleValue() < 0.95 * apart.get("se").doubleValue());
    assertEquals("panel t", panel.get("test").asText());
  }

  private static JsonNode trend(String words) throws Exception {
    Invocation run = Invocation.of(("trend " + FILE + " --wave jaar --json " + words).split(" +"));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return JsonMapper.builder().build().readTree(run.out());
  }
}
