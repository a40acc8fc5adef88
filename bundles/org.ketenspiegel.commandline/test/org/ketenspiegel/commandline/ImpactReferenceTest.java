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

/** Runs {@code impact} with its flags beside R (releng/reference/commandline/impact.R). */
class ImpactReferenceTest {

  private static final String ASKED =
      "--json --outcome oordeel --drivers a1,a2,a3,a4,a5 --bootstrap 20";
  private static final String DRIVERS = "impact test-data/drivers.csv --missing-codes 9 " + ASKED;
  private static final String INAPPLICABLE =
      "impact test-data/inapplicable.csv --codebook test-data/inapplicable-codes.csv --weight w "
          + ASKED;

  private static final Map<String, String> CASES =
      Map.of(
          "simple", DRIVERS,
          "weighted", DRIVERS + " --weight w --strata laag --clusters punt",
          "pairwise", DRIVERS + " --weight w --missing pairwise",
          "top2", DRIVERS + " --weight w --performance top2",
          "groups", DRIVERS + " --weight w --by groep",
          "where", DRIVERS + " --weight w --clusters punt --where laag=2",
          "apart", INAPPLICABLE,
          "dummy", INAPPLICABLE + " --not-applicable dummy");

  private record Row(String group, String driver, String measure, double value) {}

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    return CASES.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    Invocation run = Invocation.of(CASES.get(name).split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    JsonNode document = JsonMapper.builder().build().readTree(run.out());
    for (Row row : rows(name)) {
      double slack = 1e-10 * Math.max(1, Math.abs(row.value()));
      assertEquals(row.value(), find(document, row), slack, name + " " + row);
    }
  }

  private static List<Row> rows(String name) throws IOException {
    List<Row> rows =
        Files.readAllLines(Path.of("test-data/impact.csv")).stream()
            .map(line -> line.split(","))
            .filter(c -> c[0].equals(name))
            .map(c -> new Row(c[1], c[2], c[3], Double.parseDouble(c[4])))
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalStateException("no reference values for " + name);
    }
    return rows;
  }

  private static double find(JsonNode document, Row row) {
    JsonNode matrix =
        row.group().isEmpty()
            ? document
            : StreamSupport.stream(document.get("groups").spliterator(), false)
                .filter(g -> g.get("group").asText().equals(row.group()))
                .findFirst()
                .orElseThrow();
    if (row.driver().isEmpty()) {
      return matrix.get(row.measure()).asDouble();
    }
    JsonNode driver =
        StreamSupport.stream(matrix.get("drivers").spliterator(), false)
            .filter(d -> d.get("name").asText().equals(row.driver()))
            .findFirst()
            .orElseThrow();
    JsonNode importance = driver.get("importance");
    if (row.measure().startsWith("ordered")) {
      String key = row.measure().equals("ordered") ? "weight" : "rank";
      return driver.get("orderedLogit").get(key).asDouble();
    }
    return (importance.has(row.measure()) ? importance : driver).get(row.measure()).asDouble();
  }
}
