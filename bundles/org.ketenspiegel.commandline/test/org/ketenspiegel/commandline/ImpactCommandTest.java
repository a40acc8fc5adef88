// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactCommandTest {

  private static final String ASKED =
      "impact test-data/drivers.csv --outcome oordeel --drivers a1,a2,a3,a4,a5 --missing-codes 9";

  private static Invocation run(String more) {
    return Invocation.of((ASKED + more).split(" "));
  }

  private static JsonNode json(String more) throws IOException {
    Invocation run = run(" --json" + more);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return JsonMapper.builder().build().readTree(run.out());
  }

  private static List<JsonNode> drivers(JsonNode matrix) {
    return StreamSupport.stream(matrix.get("drivers").spliterator(), false).toList();
  }

  @Test
  void importancesSumToTheExplainedVariance() throws IOException {
    for (String rule : List.of("listwise", "pairwise", "imputed")) {
      JsonNode matrix = json(" --bootstrap 0 --missing " + rule);
      double lmg =
          drivers(matrix).stream()
              .mapToDouble(d -> d.get("importance").get("lmg").asDouble())
              .sum();
      assertEquals(matrix.get("r2").asDouble(), lmg, 1e-12, rule);
    }
  }

  @Test
  void sharesOfQuadrantsSumToOneAndDecideTheVerdict() throws IOException {
    JsonNode matrix = json(" --bootstrap 300 --weight w --strata laag --clusters punt");
    assertEquals(300, matrix.get("bootstrap").get("replicates").asInt());
    assertEquals("clusters", matrix.get("bootstrap").get("unit").asText());
    assertEquals(24, matrix.get("bootstrap").get("units").asInt());
    for (JsonNode driver : drivers(matrix)) {
      JsonNode shares = driver.get("quadrantShares");
      double sum = 0;
      for (JsonNode share : shares) {
        sum += share.asDouble();
      }
      assertEquals(1, sum, 1e-12);
      double own = shares.get(driver.get("quadrant").asText()).asDouble();
      String verdict = own >= .8 ? "firm" : own >= .6 ? "likely" : "undecided";
      assertEquals(verdict, driver.get("verdict").asText());
    }
  }

  @Test
  void intervalsEncloseWhatTheyAreAbout() throws IOException {
    for (String rule : List.of("listwise", "pairwise", "imputed")) {
      for (JsonNode driver : drivers(json(" --bootstrap 400 --missing " + rule))) {
        for (String measure : List.of("correlation", "beta")) {
          JsonNode interval = driver.get("interval").get(measure);
          double value = driver.get("importance").get(measure).asDouble();
          assertTrue(interval.get(0).asDouble() < value, rule + driver);
          assertTrue(interval.get(1).asDouble() > value, rule + driver);
        }
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameDocument() throws IOException {
    String more = " --bootstrap 100 --missing imputed";
    assertEquals(json(more), json(more));
    assertTrue(!json(more).equals(json(more + " --seed 8")));
  }

  @Test
  void otherChoicesSayInHowManyTheQuadrantHolds() throws IOException {
    for (JsonNode driver : drivers(json(" --bootstrap 0 --specifications all --weight w"))) {
      double agreement = driver.get("agreement").asDouble();
      assertTrue(agreement > 0 && agreement <= 1, driver.toString());
    }
  }

  @Test
  void everyRuleAndAgencyIsToldUnderItsOwnLabel() throws IOException {
    JsonNode groups = json(" --bootstrap 0 --missing all --by groep").get("groups");
    assertEquals(
        List.of(
            "a / listwise",
            "a / pairwise",
            "a / imputed",
            "b / listwise",
            "b / pairwise",
            "b / imputed"),
        StreamSupport.stream(groups.spliterator(), false)
            .map(g -> g.get("group").asText())
            .toList());
  }

  @Test
  void ranksHaveIntervalsAndFewAnswersTurnAPlace() throws IOException {
    List<JsonNode> drivers = drivers(json(" --bootstrap 200"));
    for (int i = 0; i < drivers.size(); i++) {
      JsonNode rank = drivers.get(i).get("interval").get("rank");
      assertEquals(i + 1, drivers.get(i).get("rank").asInt());
      assertTrue(rank.get(0).asDouble() >= 1 && rank.get(1).asDouble() <= 5, rank.toString());
      assertTrue(rank.get(0).asDouble() <= rank.get(1).asDouble(), rank.toString());
      assertTrue(drivers.get(i).get("fragility").has("judgement"));
      assertTrue(drivers.get(i).get("fragility").has("importance"));
    }
  }

  @Test
  void aTargetIsTheLine() throws IOException {
    JsonNode matrix = json(" --bootstrap 0 --crosshair 3.25");
    assertEquals(3.25, matrix.get("crosshair").get("performance").asDouble());
    assertEquals(
        3, json(" --bootstrap 0 --crosshair midpoint").get("crosshair").get("performance").asInt());
  }

  @Test
  void onlyTheMethodsAskedForAreTold() throws IOException {
    JsonNode importance =
        drivers(json(" --bootstrap 0 --method johnson")).getFirst().get("importance");
    List<String> names = new ArrayList<>();
    importance.fieldNames().forEachRemaining(names::add);
    assertEquals(List.of("johnson"), names);
  }

  @Test
  void groupsWithTooFewGetAReason() throws IOException {
    JsonNode groups = json(" --bootstrap 0 --where nr<=24 --by punt").get("groups");
    assertTrue(groups.get(1).has("unanswered"), groups.toString());
    assertTrue(groups.get(0).has("drivers"), groups.toString());
  }

  @Test
  void theTextNamesTheQuadrantAndHowSureItIs() {
    String text = run(" --bootstrap 200").out();
    assertTrue(text.contains("invest and improve"), text);
    assertTrue(text.contains("200 replicates over 360 respondents"), text);
    assertTrue(text.matches("(?s).*(firm|likely|undecided) \\d+ %.*"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--method pratt|--method has 'pratt', expected lmg, johnson, correlation, beta",
        "--bootstrap many|option 'bootstrap' is 'many', expected a whole number",
        "--missing guess|option 'missing' is 'guess', expected one of listwise, pairwise, imputed",
        "--crosshair low|option 'crosshair' is 'low', expected mean, median, midpoint, previous or"
            + " a number",
        "--importance-crosshair midpoint|option 'importance-crosshair' is 'midpoint', expected"
            + " mean, median, previous or a number",
        "--not-applicable no|option 'not-applicable' is 'no', expected one of separate, dummy",
        "--crosshair previous|there is no earlier wave for the lines to stand at",
        "--crosshair previous --by groep|--crosshair previous does not go with --where or --by",
        "--by agency|--by agency: 'oordeel' judges no agency",
        "--by w|--by 'w' holds numbers, expected a column of codes or words",
        "--where nr<=6|only 5 respondents judged every aspect, 7 are needed",
      })
  void wordsThatAreOffAreToldInOneLine(String more, String expected) {
    Invocation run = run(" " + more);
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code(), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(expected), run.err());
  }
}
