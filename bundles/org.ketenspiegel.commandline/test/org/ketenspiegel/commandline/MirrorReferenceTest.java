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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The orders of the example study against a plain script in R (releng/reference). */
class MirrorReferenceTest {

  private static final int DRAWS = 20_000;

  /** Of two independent series of draws; all of ninety shares lie within this in most. */
  private static final double ERRORS = 3.5;

  private record Row(String agency, String aspect, String measure, double value) {}

  private static List<Row> rows;
  private static JsonNode gaps;

  @BeforeAll
  static void mirror() throws IOException {
    rows =
        Files.readAllLines(Path.of("test-data/mirror.csv")).stream()
            .skip(1)
            .map(line -> line.split(","))
            .map(c -> new Row(c[0], c[1], c[2], Double.parseDouble(c[3])))
            .toList();
    Invocation run =
        Invocation.of(
            ("mirror ../org.ketenspiegel.samples/studies/kleine-keten-2017 --json --quiet"
                    + " --bootstrap "
                    + DRAWS)
                .split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    gaps = JsonMapper.builder().build().readTree(run.out()).get("gaps");
  }

  @Test
  void sharesAndPlacesOfTheSampleAreExactlyThose() {
    long compared =
        rows.stream()
            .filter(r -> r.measure().endsWith(".share") || r.measure().endsWith(".rank"))
            .peek(r -> assertEquals(r.value(), found(r), 1e-12, r.toString()))
            .count();
    assertEquals(3 * 10 * 4, compared);
  }

  @Test
  void theShareOfReplicatesAgreesWithinTheErrorOfTheDraws() {
    long compared =
        rows.stream()
            .filter(r -> !r.measure().contains("."))
            .peek(
                r -> {
                  double p = Math.clamp(r.value(), 1.0 / DRAWS, 1 - 1.0 / DRAWS);
                  double error = Math.sqrt(p * (1 - p) * 2 / DRAWS);
                  assertEquals(r.value(), found(r), ERRORS * error, r.toString());
                })
            .count();
    assertEquals(3 * 10 * 3, compared);
  }

  @Test
  void intervalsOfPlacesDifferByHalfAPlaceAtMost() {
    List<Row> ends =
        rows.stream()
            .filter(r -> r.measure().endsWith(".low") || r.measure().endsWith(".high"))
            .toList();
    ends.forEach(r -> assertEquals(r.value(), found(r), 0.5, r.toString()));
    long same = ends.stream().filter(r -> Math.abs(r.value() - found(r)) < 1e-9).count();
    assertTrue(same > 0.9 * ends.size(), same + " of " + ends.size() + " are the same");
  }

  private static double found(Row row) {
    JsonNode gap =
        StreamSupport.stream(gaps.spliterator(), false)
            .filter(g -> g.get("form").asInt() == 2)
            .filter(g -> g.get("agency").asText().equals(row.agency()))
            .filter(g -> g.get("concept").asText().equals(row.aspect()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("not in the document: " + row));
    String[] of = row.measure().split("\\.");
    JsonNode number =
        of.length == 1 ? gap.get("replicates").get(of[0]) : gap.get("places").get(of[0]).get(of[1]);
    return number.asDouble(Double.NaN);
  }
}
