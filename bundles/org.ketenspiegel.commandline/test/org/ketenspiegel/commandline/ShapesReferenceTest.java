// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Answers of many shapes drawn in many ways, compared by {@code compare} and by R
 * (releng/reference/commandline/shapes.R).
 */
class ShapesReferenceTest {

  /** R finds the limits of effects by a search that ends here. */
  private static final double SEARCHED = 1e-9;

  private record Row(String name, String first, String second, String measure, double value) {

    /** Relative to what is found: a small p has as many digits as a large one. */
    double slack() {
      double relative = measure.startsWith("effect") ? SEARCHED : 1e-10;
      return relative * Math.max(1e-6, Math.abs(value));
    }
  }

  @TestFactory
  Stream<DynamicTest> agreesWithR() throws IOException {
    List<Row> rows =
        lines("shapes.csv")
            .skip(2)
            .map(line -> line.split(","))
            .map(c -> new Row(c[0], c[1], c[2], c[3], Double.parseDouble(c[4])))
            .toList();
    return lines("shapes-flags.csv")
        .skip(1)
        .map(line -> line.split(",", 3))
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c[0],
                    () ->
                        check(
                            "compare test-data/" + c[1] + " --json " + c[2],
                            rows.stream().filter(r -> r.name().equals(c[0])).toList())));
  }

  private static void check(String words, List<Row> rows) throws IOException {
    Invocation run = Invocation.of(words.split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    JsonNode comparisons = JsonMapper.builder().build().readTree(run.out()).get("comparisons");
    assertTrue(!rows.isEmpty(), "no reference values for " + words);
    for (Row row : rows) {
      Optional<JsonNode> pair = find(comparisons, row);
      if (row.measure().equals("untold")) {
        assertTrue(pair.isEmpty(), "told, but not to be tested: " + row);
      } else {
        assertEquals(row.value(), value(pair.orElseThrow(), row), row.slack(), words + " " + row);
      }
    }
  }

  private static Optional<JsonNode> find(JsonNode comparisons, Row row) {
    return StreamSupport.stream(comparisons.spliterator(), false)
        .filter(c -> c.has("groups"))
        .filter(c -> c.at("/groups/0").asText().equals(row.first()))
        .filter(c -> c.at("/groups/1").asText().equals(row.second()))
        .findFirst();
  }

  private static double value(JsonNode pair, Row row) {
    JsonNode found =
        switch (row.measure()) {
          case "effect.low" -> pair.at("/effect/interval/0");
          case "effect.high" -> pair.at("/effect/interval/1");
          case "complete.p" -> pair.at("/alternatives/0/p");
          default -> pair.at("/" + row.measure().replace('.', '/'));
        };
    return found.asDouble(Double.NaN);
  }

  private static Stream<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of("test-data", file)).stream();
  }
}
