// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code compare} with its flags beside R (releng/reference/commandline/compare.R). */
class CompareReferenceTest {

  private static final String DESIGN = " --weight w --strata laag --clusters punt";
  private static final String GROUPS = "--questions q_a --between groep";
  private static final String FAR = "--questions tijd --between groep";
  private static final String PAIRED = "--paired q_a,q_b,q_c";

  private static final Map<String, String> CASES =
      Map.ofEntries(
          Map.entry("welch", GROUPS),
          Map.entry("top2", GROUPS + " --statistic top2 --top 4,5"),
          Map.entry("nps", "--questions r --between groep --statistic nps"),
          Map.entry("design", GROUPS + DESIGN),
          Map.entry("paired", PAIRED),
          Map.entry("paired.clusters", PAIRED + DESIGN),
          Map.entry("paired.top2", PAIRED + " --statistic top2 --top 4,5"),
          Map.entry("rest", GROUPS + DESIGN + " --against rest"),
          Map.entry("casemix", GROUPS + DESIGN + " --casemix taal,fase"),
          Map.entry("far", FAR),
          Map.entry("far.design", FAR + DESIGN));

  private record Row(String first, String second, String measure, double value) {}

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    return CASES.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  @Test
  void theDocumentIsTheSameInEveryProcess() throws IOException {
    Invocation run = Invocation.of(("compare test-data/compared.csv --json " + GROUPS).split(" "));
    JsonNode effect = JsonMapper.builder().build().readTree(run.out()).at("/comparisons/0/effect");
    List<String> names = new ArrayList<>();
    effect.fieldNames().forEachRemaining(names::add);
    assertEquals(List.of("kind", "value", "interval"), names);
  }

  private static void check(String name) throws IOException {
    Invocation run =
        Invocation.of(("compare test-data/compared.csv --json " + CASES.get(name)).split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    JsonNode document = JsonMapper.builder().build().readTree(run.out());
    for (Row row : rows(name)) {
      double slack = 1e-10 * Math.max(1, Math.abs(row.value()));
      assertEquals(row.value(), find(document, row), slack, name + " " + row);
    }
  }

  private static List<Row> rows(String name) throws IOException {
    List<Row> rows =
        Files.readAllLines(Path.of("test-data/compare.csv")).stream()
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
    JsonNode pair =
        StreamSupport.stream(document.get("comparisons").spliterator(), false)
            .filter(c -> c.get("groups").get(0).asText().equals(row.first()))
            .filter(c -> c.get("groups").get(1).asText().equals(row.second()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("not in the document: " + row));
    return switch (row.measure()) {
      case "equivalence.p" -> pair.get("equivalence").get("p").asDouble();
      case "effect.low" -> pair.get("effect").get("interval").get(0).asDouble();
      case "effect.high" -> pair.get("effect").get("interval").get(1).asDouble();
      case "complete.p" -> alternative(pair, "complete-pairs t").get("p").asDouble();
      case "mcnemar.p" -> alternative(pair, "McNemar mid-p").get("p").asDouble();
      case "casemix.estimate", "casemix.se", "casemix.p" ->
          alternative(pair, "design-based regression t")
              .get(row.measure().substring("casemix.".length()))
              .asDouble();
      default -> pair.get(row.measure()).asDouble(Double.NaN);
    };
  }

  private static JsonNode alternative(JsonNode pair, String test) {
    return StreamSupport.stream(pair.get("alternatives").spliterator(), false)
        .filter(a -> a.get("test").asText().equals(test))
        .findFirst()
        .orElseThrow();
  }
}
