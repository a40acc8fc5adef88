// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Watch;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.RScript;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.TabulationOptions;
import org.ketenspiegel.tabulation.TabulationOptions.Layout;

/** The script that is shown of a result, run by R where there is one. */
class RScriptTest {

  private static final Path FOLDER =
      Path.of("..", "org.ketenspiegel.samples", "studies", "kleine-keten-2017");
  private static final double TOLERANCE = 1e-9;

  private static StudyData data;

  @TempDir Path folder;

  @BeforeAll
  static void theExampleStudy() throws Exception {
    data = OpenStudy.open(FOLDER, Contributions.NONE).data();
  }

  @Test
  void aSimpleSampleNeedsNoPackage() {
    StudyData simple = redesigned(Design.none());
    String script = RScript.of(simple, clients().by("agency"), "Alles", "nl");
    assertFalse(script.contains("library("), script);
    assertTrue(script.contains("prop.test("), script);
  }

  @Test
  void clustersAreGivenToThePackageSurvey() {
    String script = RScript.of(data, clients().by("agency"), "Alles", "nl");
    assertTrue(script.contains("svydesign(\n  ids = ~design.unit"), script);
  }

  @Test
  void rFindsEveryFigureOfASimpleSample() throws Exception {
    check(redesigned(Design.none()), clients().by("agency"));
  }

  @Test
  void rFindsEveryFigureOfASampleInClusters() throws Exception {
    check(data, clients().by("agency"));
  }

  @Test
  void rFindsEveryFigureOfAStratifiedSample() throws Exception {
    check(data, new TabulationOptions("ketenpartners", List.of()).by("segment"));
  }

  @Test
  void rFindsEveryFigureOfAWeightedSample() throws Exception {
    check(weighted(), new TabulationOptions("ketenpartners", List.of()));
  }

  @Test
  void rFindsTheFiguresOfASummary() throws Exception {
    TabulationOptions options =
        new TabulationOptions("asielzoekers", List.of("aspect")).by("agency").with(Layout.SUMMARY);
    check(data, options.statistics("top2"));
    check(data, options.statistics("mean"));
  }

  private static TabulationOptions clients() {
    return new TabulationOptions("asielzoekers", List.of());
  }

  private static StudyData redesigned(Design design) {
    return changed(f -> new Answers(f.table(), design));
  }

  /** Every respondent a weight of 1, 2 or 3, besides the design the sample has. */
  private static StudyData weighted() {
    return changed(
        f -> {
          double[] weights =
              IntStream.range(0, f.table().rows()).mapToDouble(r -> 1 + r % 3).toArray();
          return new Answers(
              f.table().with(NumberColumn.of("gewicht", weights)),
              f.design().weightedBy("gewicht"));
        });
  }

  private record Answers(ResponseTable table, Design design) {}

  private static StudyData changed(Function<Fielded, Answers> change) {
    List<Fielded> fieldings = new ArrayList<>();
    for (Fielded f : data.fieldings()) {
      Answers now = change.apply(f);
      fieldings.add(
          new Fielded(
              f.wave(),
              f.waveName(),
              f.audience(),
              f.variables(),
              now.table(),
              now.design(),
              f.segments(),
              f.rows(),
              f.filter()));
    }
    return new StudyData(data.outline(), fieldings);
  }

  /** Every figure that is not kept back, in the order of the script. */
  private void check(StudyData study, TabulationOptions options) throws Exception {
    String script = RScript.of(study, options, "Alles", "nl");
    List<String> lines = script.lines().filter(line -> line.startsWith("add(")).toList();
    List<double[]> found = run(script);
    Runner runner =
        new Runner(
            List.of(
                new AnalysisContribution(Tabulation.ID, Text.same("tabellen"), 1, Tabulation::new)),
            Disclosure.PROTECTED);
    Composite result = (Composite) runner.run(study, Tabulation.ID, options, Watch.NOBODY);
    List<Cell> cells = cells(result);
    assertEquals(cells.size(), found.size());
    int compared = 0;
    for (int i = 0; i < found.size(); i++) {
      if (cells.get(i) instanceof Cell.Estimate cell && Double.isFinite(cell.interval().low())) {
        double[] own = {
          cell.n(), cell.value(), cell.se(), cell.interval().low(), cell.interval().high()
        };
        for (int j = 0; j < own.length; j++) {
          assertEquals(
              found.get(i)[j], own[j], TOLERANCE * Math.max(1, Math.abs(own[j])), lines.get(i));
        }
        compared++;
      }
    }
    assertTrue(compared > found.size() / 2, compared + " of " + found.size());
  }

  /** Group by group within a subject, as the script goes. */
  private static List<Cell> cells(Composite result) {
    List<Cell> cells = new ArrayList<>();
    for (var part : result.parts()) {
      Table table = (Table) part;
      if (table.lines().getFirst().question().isPresent()) {
        table.cells().forEach(cells::addAll);
        continue;
      }
      for (int g = 0; g < table.groups().size(); g++) {
        for (List<Cell> line : table.cells()) {
          cells.add(line.get(g));
        }
      }
    }
    return cells;
  }

  /** n, estimate, standard error and interval of every line that R prints. */
  private List<double[]> run(String script) throws IOException, InterruptedException {
    Path file = folder.resolve("script.R");
    Path out = folder.resolve("out.csv");
    Files.writeString(
        file,
        script.replace(
            "print(result, digits = 10, row.names = FALSE)",
            "write.table(format(result[, 4:8], digits = 17, scientific = TRUE), \""
                + out
                + "\", sep = \";\", quote = FALSE, row.names = FALSE, col.names = FALSE)"));
    assumeTrue(hasR(), "R with the package survey is not installed");
    Process process =
        new ProcessBuilder("Rscript", "--vanilla", file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
    return Files.readAllLines(out).stream().map(RScriptTest::numbers).toList();
  }

  private static double[] numbers(String line) {
    return List.of(line.split(";")).stream()
        .mapToDouble(w -> w.strip().equals("NA") ? Double.NaN : Double.parseDouble(w.strip()))
        .toArray();
  }

  private static boolean hasR() throws IOException, InterruptedException {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Rscript")));
    return there
        && new ProcessBuilder("Rscript", "--vanilla", "-e", "library(survey)")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0;
  }
}
