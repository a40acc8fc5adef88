// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.TestFactory;

/** The tests that {@code tabulate} lists, beside R's (releng/reference/commandline/letters.R). */
class LettersReferenceTest {

  private static final String OORDEEL = "--questions oordeel --missing-codes oordeel:9 --by regio";
  private static final String DESIGN = " --weight w --strata laag --clusters punt";

  private static final Map<String, String> CASES =
      Map.of(
          "holm", OORDEEL,
          "bh", OORDEEL + " --adjust bh",
          "bonferroni", OORDEEL + " --adjust bonferroni",
          "none", OORDEEL + " --adjust none",
          "design", OORDEEL + DESIGN,
          "design_nps", "--questions nps --missing-codes nps:99 --by regio" + DESIGN,
          "rest", OORDEEL + DESIGN + " --against rest",
          "spss", OORDEEL + " --letters spss",
          "spss_weighted", OORDEEL + DESIGN + " --letters spss");

  private record Row(String line, String first, String second, String measure, double value) {}

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    return CASES.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    Invocation run =
        Invocation.of(("tabulate test-data/survey.csv --json " + CASES.get(name)).split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    JsonNode tests =
        JsonMapper.builder().build().readTree(run.out()).get("tables").get(0).get("tests");
    List<Row> rows = rows(name);
    for (Row row : rows) {
      double slack = 1e-9 * Math.max(1, Math.abs(row.value()));
      double computed = find(tests, row).get(row.measure()).asDouble(Double.NaN);
      assertEquals(row.value(), computed, slack, name + " " + row);
    }
    List<String> lines = rows.stream().map(Row::line).distinct().toList();
    long expected = rows.stream().filter(r -> r.measure().equals("adjusted")).count();
    long listed =
        StreamSupport.stream(tests.spliterator(), false)
            .filter(t -> lines.contains(t.get("line").asText()))
            .count();
    assertEquals(expected, listed, "tests listed for " + lines);
  }

  private static JsonNode find(JsonNode tests, Row row) {
    return StreamSupport.stream(tests.spliterator(), false)
        .filter(t -> t.get("line").asText().equals(row.line()))
        .filter(t -> t.get("groups").get(0).asText().equals(row.first()))
        .filter(t -> t.get("groups").get(1).asText().equals(row.second()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not listed: " + row));
  }

  private static List<Row> rows(String name) throws IOException {
    List<Row> rows =
        Files.readAllLines(Path.of("test-data/letters.csv")).stream()
            .map(line -> line.split(","))
            .filter(c -> c[0].equals(name))
            .map(c -> new Row(c[1], c[2], c[3], c[4], Double.parseDouble(c[5])))
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalStateException("no reference values for " + name);
    }
    return rows;
  }
}
