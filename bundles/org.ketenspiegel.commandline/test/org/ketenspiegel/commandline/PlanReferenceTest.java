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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code plan} beside R (releng/reference/commandline/waveplan.R). */
class PlanReferenceTest {

  private static final String FILE = "test-data/trend.csv";

  private static final Map<String, String> CASES =
      Map.of("simple", " --difference 0.4", "clusters", " --clusters punt --difference 0.6");

  @TestFactory
  Stream<DynamicTest> spreadDesignAndSizeAreThoseOfR() throws Exception {
    List<String[]> rows =
        Files.readAllLines(Path.of("test-data/waveplan.csv")).stream()
            .skip(2)
            .map(line -> line.split(","))
            .toList();
    assertEquals(11, rows.size());
    return rows.stream()
        .filter(row -> !row[1].equals("power"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " " + row[1],
                    () -> {
                      JsonNode plan = plan(CASES.get(row[0])).at("/plans/0");
                      JsonNode found =
                          plan.has(row[1]) ? plan.get(row[1]) : plan.at("/needed/" + row[1]);
                      assertEquals(Double.parseDouble(row[2]), found.doubleValue(), 1e-9);
                    }));
  }

  /** R has t where the plan has z. */
  @Test
  void whatIsDetectableIsFoundWithThePowerThatRReckons() throws Exception {
    List<Double> powers =
        Files.readAllLines(Path.of("test-data/waveplan.csv")).stream()
            .map(line -> line.split(","))
            .filter(row -> row.length == 3 && row[1].equals("power"))
            .map(row -> Double.parseDouble(row[2]))
            .toList();
    assertEquals(2, powers.size());
    powers.forEach(power -> assertEquals(0.8, power, 0.002));
  }

  @Test
  void aGroupMayAnswerLessThanTheOthers() throws Exception {
    JsonNode all = plan(" --difference 0.4 --response 0.5").at("/plans/0/needed");
    JsonNode own = plan(" --difference 0.4 --response 0.5,total=0.25").at("/plans/0/needed");
    assertEquals(all.get("respondents"), own.get("respondents"));
    assertEquals(all.get("invitations"), own.get("invitations"));
    assertEquals(
        Math.ceil(own.get("respondents").asLong() / 0.25), own.get("invitationsWithin").asDouble());
    String off =
        Invocation.of(("plan " + FILE + " --questions cijfer --response 60").split(" ")).err();
    assertTrue(off.contains("expected such as 0.6"), off);
  }

  @Test
  void whatNoSizeCanDoIsSaid() throws Exception {
    JsonNode unsure = plan(" --clusters punt --difference 0.2").at("/plans/0");
    assertTrue(unsure.get("needed").isNull(), unsure.toString());
    assertTrue(unsure.get("reason").asText().contains("too unsure itself"), unsure.toString());
    JsonNode few = plan(" --clusters punt --difference 0.3 --visits 2").at("/plans/0");
    assertTrue(few.get("reason").asText().contains("clusters are needed"), few.toString());
    JsonNode people = plan(" --difference 0.3 --population 400 --response 0.3").at("/plans/0");
    assertTrue(people.get("reason").asText().endsWith("there are 400 people"), people.toString());
    assertEquals(
        "ketenspiegel: the difference to be found is '0.0', expected a number above 0\n",
        Invocation.of(("plan " + FILE + " --questions cijfer --difference 0").split(" ")).err());
    assertEquals(
        "ketenspiegel: 'plan' needs --questions Q,… for a file\n",
        Invocation.of("plan", FILE).err());
  }

  private static JsonNode plan(String words) throws Exception {
    Invocation run =
        Invocation.of(("plan " + FILE + " --questions cijfer --json" + words).split(" "));
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return JsonMapper.builder().build().readTree(run.out());
  }
}
