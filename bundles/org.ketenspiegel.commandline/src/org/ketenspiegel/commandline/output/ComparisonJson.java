// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;

/** Comparisons as JSON: every pair with its test, and the estimates they are differences of. */
public final class ComparisonJson {

  private final String language;

  private ComparisonJson(String language) {
    this.language = language;
  }

  /** Of a comparison's table and gaps. */
  public static String of(Composite comparison, String language) throws IOException {
    ComparisonJson writer = new ComparisonJson(language);
    Table table = (Table) comparison.parts().get(0);
    Gaps gaps = (Gaps) comparison.parts().get(1);
    return Json.of(
        json -> {
          json.objects(
              "comparisons", gaps.gaps(), g -> writer.gap(json, g, Significance.of(table)));
          json.objects("estimates", table.lines(), l -> writer.line(json, table, l));
          json.text("test", gaps.basis().test().in(language));
          ProvenanceJson.write(json, gaps.provenance(), language);
        });
  }

  private void gap(Json json, Gap gap, Significance letters) throws IOException {
    switch (gap) {
      case Contrast c -> {
        String lower = c.estimate() > 0 ? c.second().key() : c.first().key();
        json.text("letters", c.significant() ? letters.letter(lower) : "");
        GapJson.contrast(json, c, language);
      }
      case Untold untold -> {
        json.text("question", untold.subject());
        json.text("label", untold.label().in(language));
        json.text("untold", untold.reason().in(language));
        json.truth("suppressed", untold.cause() == Untold.Cause.SUPPRESSED);
      }
      default -> throw new IllegalArgumentException("no comparison: " + gap.getClass());
    }
  }

  private void line(Json json, Table table, Line line) throws IOException {
    json.text("question", line.key());
    json.text("label", line.label().in(language));
    Significance letters = Significance.of(table);
    int index = table.lines().indexOf(line);
    List<Integer> groups = IntStream.range(0, table.groups().size()).boxed().toList();
    json.objects(
        "groups",
        groups,
        g -> {
          String key = table.groups().get(g).key();
          json.text("group", table.groups().get(g).label().in(language));
          json.text("groupKey", key);
          json.text("letter", letters.letter(key));
          json.text("letters", letters.above(line, key));
          cell(json, table.cell(index, g), line.kind());
        });
  }

  private static void cell(Json json, Cell cell, Line.Kind kind) throws IOException {
    String value = kind == Line.Kind.MEAN ? "mean" : kind == Line.Kind.NPS ? "nps" : "share";
    if (cell instanceof Cell.Estimate e) {
      json.number("n", e.n());
      json.number("effectiveN", e.effectiveN());
      json.number(value, e.value());
      json.number("se", e.se());
      json.number("low", e.interval().low());
      json.number("high", e.interval().high());
      json.truth("indicative", e.quality() == Cell.Quality.INDICATIVE);
    } else {
      json.nothing(value);
    }
    json.truth("suppressed", cell instanceof Cell.Suppressed);
  }
}
