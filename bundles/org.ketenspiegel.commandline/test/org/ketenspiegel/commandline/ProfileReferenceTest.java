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

/** What {@code profile} tells, beside R (releng/reference/commandline/profile.R). */
class ProfileReferenceTest {

  private static final String PROFILE =
      "profile test-data/profiled.csv --outcome mark --characteristics reply,kind,channel"
          + " --missing-codes mark:99;kind:9 --combinations all --json";

  private static final Map<String, String> CASES =
      Map.of("simple", "", "design", " --weight w --strata layer --clusters place");

  private record Row(String place, String what, double value) {}

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    return CASES.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    JsonNode profile = profile(PROFILE + CASES.get(name));
    List<Row> rows = rows(name);
    for (Row row : rows) {
      double slack = 1e-9 * Math.max(1, Math.abs(row.value()));
      assertEquals(row.value(), value(profile, row), slack, name + " " + row);
    }
    long pairs = rows.stream().filter(r -> r.place().contains("&") && r.what().equals("p")).count();
    assertEquals(pairs, profile.get("combinations").size(), "combinations tested");
    long categories = rows.stream().filter(r -> r.what().equals("p")).count() - pairs;
    assertEquals(categories, 2L * profile.get("categories").size(), "tests of categories");
  }

  private static JsonNode profile(String words) throws IOException {
    Invocation run = Invocation.of(words.split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return JsonMapper.builder().build().readTree(run.out()).get("profiles").get(0);
  }

  private static double value(JsonNode profile, Row row) {
    if (row.place().contains("&")) {
      JsonNode pair =
          find(
              profile.get("combinations"),
              "label",
              row.place().replace("&", " × ").replace("=", ": "));
      return switch (row.what()) {
        case "together" -> pair.get("sides").get(0).get("value").asDouble(Double.NaN);
        case "expected" -> pair.get("sides").get(1).get("value").asDouble(Double.NaN);
        case "expectedSe" -> pair.get("sides").get(1).get("se").asDouble(Double.NaN);
        default -> pair.get(row.what()).asDouble(Double.NaN);
      };
    }
    String[] at = row.place().split("/");
    JsonNode category = find(profile.get("categories"), "groupKey", at[0]);
    return category.get(at[1]).get(row.what()).asDouble(Double.NaN);
  }

  private static JsonNode find(JsonNode list, String key, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(n -> n.get(key).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not told: " + value));
  }

  private static List<Row> rows(String name) throws IOException {
    List<Row> rows =
        Files.readAllLines(Path.of("test-data/profile.csv")).stream()
            .map(line -> line.split(","))
            .filter(c -> c[0].equals(name))
            .map(c -> new Row(c[1], c[2], Double.parseDouble(c[3])))
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalStateException("no reference values for " + name);
    }
    return rows;
  }

  @Test
  void theMostDissatisfiedComeFirst() throws IOException {
    JsonNode categories = profile(PROFILE).get("categories");
    for (int i = 1; i < categories.size(); i++) {
      assertTrue(
          categories.get(i - 1).get("failDifference").get("estimate").asDouble()
              >= categories.get(i).get("failDifference").get("estimate").asDouble());
    }
    assertEquals("reply=1", categories.get(0).get("groupKey").asText());
  }

  @Test
  void onlyWhatStandsOutIsToldUnlessAllIsAskedFor() throws IOException {
    JsonNode told = profile(PROFILE.replace(" --combinations all", "")).get("combinations");
    assertEquals(1, told.size());
    assertEquals("reply: 1 × kind: 1", told.get(0).get("label").asText());
    assertTrue(told.get(0).get("adjusted").asDouble() < 0.05);
  }

  @Test
  void anotherFailIsAnotherShare() throws IOException {
    JsonNode all = profile(PROFILE).get("overall").get(0).get("fail");
    JsonNode heavy = profile(PROFILE + " --fail 1-3").get("overall").get(0).get("fail");
    assertTrue(heavy.get("count").asLong() < all.get("count").asLong());
    assertEquals(all.get("n").asLong(), heavy.get("n").asLong());
  }

  @Test
  void inATerminalEveryCategoryHasARowWithItsDifference() {
    Invocation run = Invocation.of((PROFILE.replace(" --json", "") + " --language nl").split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    String row = run.out().lines().filter(l -> l.startsWith("reply: 1 ")).findFirst().orElseThrow();
    assertTrue(row.contains("▲") && row.contains("▼") && row.contains("< 0,001"), row);
    assertFalse(run.out().contains("null"), run.out());
  }

  @Test
  void aFileNeedsAnOutcomeAndCharacteristics() {
    Invocation run = Invocation.of("profile", "test-data/profiled.csv", "--outcome", "mark");
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains("--characteristics"), run.err());
  }

  @Test
  void aCodeThatIsNotOnTheScaleIsRefusedByName() {
    Invocation run = Invocation.of((PROFILE + " --fail 14").split(" "));
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains("'14'"), run.err());
  }

  @Test
  void aCharacteristicOfNumbersIsRefused() {
    Invocation run =
        Invocation.of(
            "profile", "test-data/profiled.csv", "--outcome", "mark", "--characteristics", "w");
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().contains("'w' holds numbers"), run.err());
  }
}
