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
import org.ketenspiegel.analysis.outline.History;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Series;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.source.BareFile;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.trend.Trend;
import org.ketenspiegel.trend.TrendOptions;

/** Twenty questions through four waves, from data in memory. */
final class TrendRows {

  private static final int ROWS = 400_000;
  private static final int QUESTIONS = 20;
  private static final int WAVES = 4;

  private TrendRows() {}

  static List<Row> all() {
    Design weighted = Design.none().weightedBy("w");
    return List.of(
        row("trend", "weighted", weighted),
        row("trend-clustered", "weighted, clustered", weighted.clusteredBy("place")));
  }

  private static Row row(String name, String words, Design design) {
    String clusters = design.clusters().orElse("none");
    return Row.of(
        name,
        "20 questions through 4 waves of 100,000, " + words + ": changes and lines, released",
        (Ours.Inside) setting -> trend(setting, design),
        Peer.of("R survey: svyglm, vcov", "trend.R", ROWS, QUESTIONS, clusters));
  }

  private static DoubleSupplier trend(Ours.Setting setting, Design design) {
    StudyData data = data(setting, design);
    var questions = IntStream.rangeClosed(1, QUESTIONS).mapToObj(q -> "q" + q).toList();
    var options = new TrendOptions("", questions).statistic("mean");
    var trend = new AnalysisContribution(Trend.ID, Text.same("trend"), 0, Trend::new);
    return () -> {
      var runner = new Runner(List.of(trend), Disclosure.PROTECTED);
      var result = (Composite) runner.run(data, Trend.ID, options, Runner.Watch.NOBODY);
      return ((Series) result.parts().getLast())
          .courses().stream()
              .mapToDouble(
                  c ->
                      c.linear().orElseThrow().se()
                          + c.changes().stream().mapToDouble(x -> x.se()).sum())
              .sum();
    };
  }

  private static StudyData data(Ours.Setting setting, Design design) {
    Path file = setting.folder().resolve("trend.csv");
    try {
      if (!Files.exists(file)) {
        write(Sample.of(setting.folder(), ROWS), file);
      }
      var read = BareFile.read(file, BareFile.Known.NOTHING).data();
      Fielded all = read.fieldings().getFirst();
      Fielded drawn =
          new Fielded(
              all.wave(),
              all.waveName(),
              all.audience(),
              all.variables(),
              all.table(),
              design,
              all.segments(),
              all.rows(),
              all.filter());
      CodeColumn wave = all.table().requireCodes("wave");
      List<Fielded> waves =
          IntStream.rangeClosed(1, WAVES)
              .mapToObj(
                  w ->
                      drawn.during(
                          "w" + w,
                          Text.same("w" + w),
                          Rows.where(ROWS, row -> wave.code(wave.index(row)) == w)))
              .toList();
      List<Moment> moments =
          IntStream.rangeClosed(1, WAVES)
              .mapToObj(w -> new Moment("w" + w, Text.same("w" + w), 2010 + w))
              .toList();
      return new StudyData(read.outline(), waves, new History(moments, List.of(), List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ImportException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Sample sample, Path file) throws IOException {
    var questions =
        IntStream.rangeClosed(1, QUESTIONS).mapToObj(q -> sample.codes("q" + q, 10, 0.05)).toList();
    var wave = sample.codes("wave", WAVES, 0);
    var place = sample.codes("place", 100, 0);
    var weight = sample.numbers("w", 0.5, 2.5);
    try (var out = Files.newBufferedWriter(file)) {
      out.write("wave,place,w");
      for (var question : questions) {
        out.write("," + question.name());
      }
      for (int row = 0; row < ROWS; row++) {
        out.write("\n" + wave.textAt(row) + "," + place.textAt(row) + "," + weight.textAt(row));
        for (var question : questions) {
          out.write("," + question.textAt(row));
        }
      }
      out.write("\n");
    }
  }
}
