// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.source.BareFile;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.TabulationOptions;

/** Fourteen tables as the command and the window make them, from data in memory. */
final class TabulationRows {

  private TabulationRows() {}

  static List<Row> all() {
    return List.of(
        row("tabulation-10k", 10_000, TabulationOptions.Letters.NONE),
        row("tabulation-1m", 1_000_000, TabulationOptions.Letters.NONE),
        row("tabulation-letters-1m", 1_000_000, TabulationOptions.Letters.DESIGN));
  }

  private static Row row(String name, int rows, TabulationOptions.Letters letters) {
    var words = letters == TabulationOptions.Letters.NONE ? "" : ", every pair of cells compared";
    return Row.of(
        name,
        String.format("14 questions × 24 cells, %,d rows: tables, released%s", rows, words),
        (Ours.Inside) setting -> tables(setting, rows, letters));
  }

  private static DoubleSupplier tables(
      Ours.Setting setting, int rows, TabulationOptions.Letters letters) {
    var data = data(setting, rows);
    var questions = IntStream.rangeClosed(1, 14).mapToObj(q -> "q" + q).toList();
    var options = new TabulationOptions("", questions).by("cell").with(letters);
    var tabulation =
        new AnalysisContribution(Tabulation.ID, Text.same("tabulation"), 0, Tabulation::new);
    return () -> {
      var runner = new Runner(List.of(tabulation), Disclosure.PROTECTED);
      return total(runner.run(data, Tabulation.ID, options, Runner.Watch.NOBODY));
    };
  }

  private static double total(AnalysisResult result) {
    return switch (result) {
      case Composite parts -> parts.parts().stream().mapToDouble(TabulationRows::total).sum();
      case Table table ->
          table.cells().stream()
              .flatMap(List::stream)
              .mapToDouble(cell -> cell instanceof Cell.Estimate e ? e.se() : 0)
              .sum();
      default -> throw new IllegalStateException("no tables but " + result);
    };
  }

  private static StudyData data(Ours.Setting setting, int rows) {
    var sample = Sample.of(setting.folder(), rows);
    var file = setting.folder().resolve("tables-" + rows + ".csv");
    try {
      if (!Files.exists(file)) {
        write(sample, rows, file);
      }
      var read = BareFile.read(file, BareFile.Known.NOTHING).data();
      var all = read.fieldings().getFirst();
      return new StudyData(
          read.outline(),
          List.of(
              new Fielded(
                  all.wave(),
                  all.waveName(),
                  all.audience(),
                  all.variables(),
                  all.table(),
                  Design.none().weightedBy("w"),
                  all.segments(),
                  all.rows(),
                  all.filter())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ImportException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Sample sample, int rows, Path file) throws IOException {
    var questions =
        IntStream.rangeClosed(1, 14).mapToObj(q -> sample.codes("q" + q, 5, 0.05)).toList();
    var cell = sample.codes("cell", 24, 0);
    var weight = sample.numbers("w", 0.5, 2.5);
    try (var out = Files.newBufferedWriter(file)) {
      out.write("cell,w");
      for (var question : questions) {
        out.write("," + question.name());
      }
      for (int row = 0; row < rows; row++) {
        out.write("\n" + cell.textAt(row) + "," + weight.textAt(row));
        for (var question : questions) {
          out.write("," + question.textAt(row));
        }
      }
      out.write("\n");
    }
  }
}
