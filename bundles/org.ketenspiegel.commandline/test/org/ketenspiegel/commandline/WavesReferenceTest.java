// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The waves of the example study of the IND: two versions of its questionnaires, a wave without one
 * question; its changes beside R (releng/reference/commandline/waves.R).
 */
class WavesReferenceTest {

  private static final String STUDY = "../org.ketenspiegel.samples/studies/ind-klanttevredenheid";

  private static final Map<String, JsonNode> RUNS = new HashMap<>();

  private record Row(
      String audience, String question, String from, String to, String measure, double value) {}

  @TestFactory
  Stream<DynamicTest> changesAndSlopesAreThoseOfR() throws Exception {
    List<Row> rows =
        Files.readAllLines(Path.of("test-data/waves.csv")).stream()
            .skip(2)
            .map(line -> line.split(","))
            .map(c -> new Row(c[0], c[1], c[2], c[3], c[4], Double.parseDouble(c[5])))
            .toList();
    assertEquals(78, rows.size());
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.toString(),
                    () -> assertEquals(row.value(), computed(row), 1e-9, row.toString())));
  }

  private static double computed(Row row) throws Exception {
    JsonNode course = course(row.audience(), row.question());
    return switch (row.measure()) {
      case "perYear" -> course.at("/linear/perYear").doubleValue();
      case "se" -> course.at("/linear/se").doubleValue();
      case "slopeP" -> course.at("/linear/p").doubleValue();
      default -> change(course, row.from(), row.to()).get(row.measure()).doubleValue();
    };
  }

  @Test
  void aQuestionLeftOutOfAWaveComparesWithTheWaveBeforeIt() throws Exception {
    JsonNode letters = course("aanvragers", "oordeel_brieven");
    assertEquals("meting-2009 meting-2013", each(letters, "points", "wave"));
    assertEquals("meting-2013", each(letters, "changes", "to"));
  }

  @Test
  void anotherScaleBreaksTheSeries() throws Exception {
    JsonNode first = course("boak", "centraal");
    assertEquals("joined joined broken", each(first, "points", "comparability"));
    assertEquals("meting-2011", each(first, "changes", "to"));
    assertTrue(first.get("linear").isNull());
  }

  @Test
  void otherWordsAreMarkedAndAReviewComesBeforeTheRules() throws Exception {
    assertEquals(
        "joined joined marked",
        each(course("aanvragers", "oordeel_telefoon"), "points", "comparability"));
    assertEquals(
        "joined joined joined",
        each(course("aanvragers", "oordeel_website"), "points", "comparability"));
    assertEquals(
        "joined joined joined",
        each(course("aanvragers", "oordeel_loket"), "points", "comparability"));
  }

  @Test
  void aQuestionOfTheLastWaveAloneHasNoChange() throws Exception {
    JsonNode status = course("boak", "oordeel_status");
    assertEquals("meting-2013", each(status, "points", "wave"));
    assertEquals("", each(status, "changes", "to"));
  }

  /** Both print 7.2; the rise that the letter tells of is not shown by these answers. */
  @Test
  void aRiseThatRoundingHidesIsNotToldWhereTheTestDoesNotShowIt() throws Exception {
    JsonNode rise = change(course("boak", "oordeel"), "2011", "2013");
    assertTrue(rise.get("estimate").asDouble() > 0);
    assertTrue(rise.get("adjusted").asDouble() > 0.05);
    assertEquals("fair", rise.get("rounding").asText());
    assertTrue(text("boak", "oordeel").contains("no change shown"));
  }

  @Test
  void theBenchmarkOfUnknownSizeStandsBesideMarksOnly() throws Exception {
    JsonNode benchmark = course("aanvragers", "oordeel").at("/benchmarks/0");
    assertEquals(6.8, benchmark.get("value").asDouble());
    assertTrue(benchmark.get("n").isNull());
    assertTrue(course("aanvragers", "centraal").get("benchmarks").isEmpty());
    assertTrue(text("aanvragers", "oordeel").contains("Public services, 2013"));
  }

  @Test
  void theReportTellsOfEachWaveItsOwnAnswers(@TempDir Path copy) throws Exception {
    try (Stream<Path> files = Files.walk(Path.of(STUDY))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(Path.of(STUDY).relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Path outline = copy.resolve("reports/hoofdrapport.report");
    String account = "(?s)  <chapters id=\"(?!verantwoording|ontwikkeling).*?</chapters>\n";
    Files.writeString(outline, Files.readString(outline).replaceAll(account, ""));
    run("report", copy.toString(), "--language", "en", "--out", copy.toString());
    try (Stream<Path> made = Files.walk(copy, 1)) {
      String html =
          Files.readString(made.filter(f -> f.toString().endsWith("html")).findFirst().get());
      List<String> sizes =
          Pattern.compile("(?s)Completed questionnaires</dt>\\s*<dd>(\\d+)</dd>")
              .matcher(html)
              .results()
              .map(m -> m.group(1))
              .toList();
      assertEquals(List.of("520", "410", "540", "430", "560", "450"), sizes);
      assertTrue(html.contains("with the IND, 2009–2013, 2009, 2011, 2013 · Reconstructed"));
    }
  }

  private static String each(JsonNode course, String list, String field) {
    return String.join(
        " ",
        StreamSupport.stream(course.get(list).spliterator(), false)
            .map(e -> e.get(field).asText())
            .toList());
  }

  private static JsonNode change(JsonNode course, String from, String to) {
    return StreamSupport.stream(course.get("changes").spliterator(), false)
        .filter(c -> c.get("from").asText().equals("meting-" + from))
        .filter(c -> c.get("to").asText().equals("meting-" + to))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode course(String audience, String question) throws Exception {
    String key = audience + " " + question;
    if (!RUNS.containsKey(key)) {
      String json = run("trend", STUDY, "--json", "--audience", audience, "--questions", question);
      RUNS.put(key, JsonMapper.builder().build().readTree(json).at("/series/0"));
    }
    return RUNS.get(key);
  }

  private static String text(String audience, String question) {
    return run("trend", STUDY, "--audience", audience, "--questions", question);
  }

  private static String run(String... words) {
    Invocation run = Invocation.of(words);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return run.out();
  }
}
