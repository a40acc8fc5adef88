// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code plan} beside R (releng/reference/commandline/waveplan.R). */
class PlanReferenceTest {

  private static final String FILE = "test-data/trend.csv";
  private static final int PLACE = 2;
  private static final int COLUMN = 5;

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
    // half as many answer, so twice as many are asked; each figure is rounded up by itself
    assertEquals(
        2 * all.get("invitationsWithin").asLong(), own.get("invitationsWithin").asDouble(), 1);
    assertEquals(all.get("invitations"), all.get("invitationsWithin"));
    String off =
        Invocation.of(("plan " + FILE + " --questions cijfer --response 60").split(" ")).err();
    assertTrue(off.contains("expected such as 0.6"), off);
  }

  /** A centre is a cluster by itself: it is planned by the spread within it. */
  @Test
  void eachLocationIsPlannedWithinItself() throws Exception {
    List<double[]> answers =
        Files.readAllLines(Path.of(FILE)).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .filter(row -> !row[COLUMN].isEmpty())
            .map(
                row ->
                    new double[] {Double.parseDouble(row[PLACE]), Double.parseDouble(row[COLUMN])})
            .toList();
    JsonNode plans = plan(" --clusters punt --by punt --difference 2").get("plans");
    for (JsonNode plan : plans) {
      double[] own =
          answers.stream()
              .filter(a -> a[0] == plan.get("group").asDouble())
              .mapToDouble(a -> a[1])
              .toArray();
      if (own.length < 10) {
        assertTrue(plan.get("n").isNull() && plan.get("sd").isNull(), plan.toString());
        assertTrue(plan.get("suppressed").asBoolean(), plan.toString());
      } else {
        double mean = Arrays.stream(own).average().orElseThrow();
        double square =
            Arrays.stream(own).map(y -> (y - mean) * (y - mean)).sum() / (own.length - 1);
        assertEquals(own.length, plan.get("n").asInt());
        assertEquals(Math.sqrt(square / own.length), plan.get("se").asDouble(), 1e-12);
        assertEquals(1, plan.get("deff").asDouble(), 1e-12);
        assertTrue(plan.get("icc").isNull());
      }
    }
    assertEquals(answers.stream().mapToDouble(a -> a[0]).distinct().count(), plans.size());
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
