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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The six matrices of the report of 2017, one for each agency and audience: every aspect that is
 * published in a named quadrant lies there.
 */
class PublishedMatricesTest {

  private static final String STUDY = "../org.ketenspiegel.samples/studies/kleine-keten-2017";

  /** Aspects by audience, agency and the quadrant's published name. */
  private static Map<String, List<String>> published() throws IOException {
    Map<String, List<String>> published = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(STUDY, "published-figures.csv"))) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
      if (cells[6].equals("quadrant")) {
        String key = cells[2] + " / " + cells[3] + " / " + cells[7].replace("\"", "");
        String aspect = cells[4].replace("impact: ", "");
        published.computeIfAbsent(key, k -> new ArrayList<>()).add(aspect);
      }
    }
    return published;
  }

  private static Map<String, List<String>> computed(String audience) throws IOException {
    Invocation run =
        Invocation.of(
            "impact",
            STUDY,
            "--audience",
            audience,
            "--by",
            "agency",
            "--outcome",
            "oordeel",
            "--drivers",
            "aspect",
            "--bootstrap",
            "0",
            "--language",
            "nl",
            "--json");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    Map<String, List<String>> computed = new TreeMap<>();
    for (JsonNode group : JsonMapper.builder().build().readTree(run.out()).get("groups")) {
      for (JsonNode driver : group.get("drivers")) {
        String agency = group.get("group").asText().toUpperCase().replace("DTV", "DT&V");
        String key = audience + " / " + agency + " / " + driver.get("quadrantLabel").asText();
        computed.computeIfAbsent(key, k -> new ArrayList<>()).add(driver.get("label").asText());
      }
    }
    return computed;
  }

  @Test
  void everyPublishedAspectLiesInItsNamedQuadrant() throws IOException {
    Map<String, List<String>> computed = new TreeMap<>(computed("asielzoekers"));
    computed.putAll(computed("ketenpartners"));
    Map<String, List<String>> published = published();
    assertEquals(
        6,
        published.keySet().stream()
            .map(k -> k.substring(0, k.lastIndexOf('/')))
            .distinct()
            .count());
    published.forEach(
        (place, aspects) -> {
          List<String> there = computed.getOrDefault(place, List.of());
          List<String> missing = aspects.stream().filter(a -> !there.contains(a)).toList();
          assertEquals(List.of(), missing, place + " holds " + there);
        });
  }
}
