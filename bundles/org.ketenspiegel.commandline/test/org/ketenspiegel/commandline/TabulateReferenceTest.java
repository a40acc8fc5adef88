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

/**
 * Runs {@code tabulate} with its flags beside R's survey package (releng/reference/commandline).
 */
class TabulateReferenceTest {

  private static final String DESIGN = " --weight w --strata laag --clusters punt";
  private static final String OORDEEL = "--questions oordeel --missing-codes oordeel:9 --by regio";

  private static final String KANAAL =
      "--questions kanaal --multiple kanaal=k_1,k_2,k_3 --by regio" + DESIGN;

  private static final Map<String, String> CASES =
      Map.ofEntries(
          Map.entry("simple", OORDEEL),
          Map.entry("weighted", OORDEEL + " --weight w"),
          Map.entry("design", OORDEEL + DESIGN),
          Map.entry("finite", OORDEEL + DESIGN + " --fpc populatie"),
          Map.entry("where", OORDEEL + DESIGN + " --where leeftijd>=40&regio!=zuid"),
          Map.entry("nps", "--questions nps --missing-codes nps:99 --by regio" + DESIGN),
          Map.entry("nets", OORDEEL + DESIGN + " --net laag=1-2 --top 4,5 --statistic laag,top2"),
          Map.entry("reversed", OORDEEL + " --weight w --reverse oordeel"),
          Map.entry("asked", OORDEEL + " --weight w --base asked"),
          Map.entry("multiple", KANAAL),
          Map.entry("multiple_net", KANAAL + " --net samen=1-2"),
          Map.entry("interval", OORDEEL + DESIGN),
          Map.entry("stratified", OORDEEL + " --weight w --strata laag"),
          Map.entry("zero", OORDEEL + " --weight w0 --strata laag"),
          Map.entry("counted", OORDEEL + " --fpc 600"),
          Map.entry("number", "--questions leeftijd --by regio --statistic mean" + DESIGN));

  private record Row(String question, String group, String measure, double value) {}

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
    JsonNode document = JsonMapper.builder().build().readTree(run.out());
    for (Row row : rows(name)) {
      double computed = find(document, row);
      double slack = 1e-10 * Math.max(1, Math.abs(row.value()));
      assertEquals(row.value(), computed, slack, name + " " + row);
    }
  }

  private static List<Row> rows(String name) throws IOException {
    List<Row> rows =
        Files.readAllLines(Path.of("test-data/tabulate.csv")).stream()
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
    String[] parts = row.measure().split("\\.");
    String[] measure = parts[0].split(":");
    String list =
        measure[0].equals("share") ? "cells" : measure[0].equals("mean") ? "means" : "nps";
    return StreamSupport.stream(document.get("tables").spliterator(), false)
        .filter(t -> t.get("question").asText().equals(row.question()))
        .flatMap(t -> StreamSupport.stream(t.get(list).spliterator(), false))
        .filter(c -> c.get("group").asText().equals(row.group()))
        .filter(c -> measure.length == 1 || c.get("category").asText().equals(measure[1]))
        .mapToDouble(c -> c.get(parts.length > 1 ? parts[1] : measure[0]).asDouble(Double.NaN))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not in the document: " + row));
  }
}
