// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Table;

/** Profiles as JSON: every category beside all others, and the combinations that are told. */
public final class ProfileJson {

  private final Json json;
  private final String language;

  private ProfileJson(Json json, String language) {
    this.json = json;
    this.language = language;
  }

  /** One document. */
  public static String of(Composite profile, String language) throws IOException {
    List<Integer> tables =
        IntStream.range(0, profile.parts().size())
            .filter(i -> profile.parts().get(i) instanceof Table)
            .boxed()
            .toList();
    return Json.of(
        json -> {
          ProfileJson writer = new ProfileJson(json, language);
          json.objects("profiles", tables, i -> writer.profile(profile.parts(), i));
          Table first = (Table) profile.parts().get(tables.getFirst());
          ProvenanceJson.write(json, first.provenance(), language);
        });
  }

  private void profile(List<AnalysisResult> parts, int at) throws IOException {
    Table table = (Table) parts.get(at);
    json.text("outcome", table.question().orElse(""));
    json.text("title", table.title().in(language));
    json.text("fail", table.lines().getFirst().label().in(language));
    json.text("base", table.basis().base().in(language));
    json.text("method", table.basis().method().in(language));
    json.text("test", table.basis().test().in(language));
    List<Integer> groups = IntStream.range(0, table.groups().size()).boxed().toList();
    json.objects("overall", groups.subList(0, 1), g -> group(table, g));
    json.objects("categories", groups.subList(1, groups.size()), g -> group(table, g));
    Optional<Gaps> gaps =
        at + 1 < parts.size() && parts.get(at + 1) instanceof Gaps g
            ? Optional.of(g)
            : Optional.empty();
    List<Contrast> contrasts = new ArrayList<>();
    gaps.ifPresent(g -> g.gaps().forEach(c -> contrasts.add((Contrast) c)));
    json.objects("combinations", contrasts, c -> GapJson.contrast(json, c, language));
    json.texts(
        "combinationsWords",
        gaps.map(g -> g.cautions().stream().map(c -> c.in(language)).toList()).orElse(List.of()));
  }

  private void group(Table table, int g) throws IOException {
    Group group = table.groups().get(g);
    json.text("group", g == 0 ? "total" : group.label().in(language));
    json.text("groupKey", group.key());
    boolean kept = table.withheld(g);
    if (kept) {
      json.nothing("n");
      json.nothing("effectiveN");
    } else {
      json.number("n", group.n());
      json.number("effectiveN", group.effectiveN());
    }
    json.truth("suppressed", table.cell(0, g) instanceof Cell.Suppressed);
    for (int line = 0; line < table.lines().size(); line++) {
      cell(table.lines().get(line).key(), table.cell(line, g));
    }
    for (String line : List.of("fail", "mean")) {
      difference(line.equals("fail") ? "failDifference" : "meanDifference", table, line, group);
    }
    cohen(table.cell(0, g), table.cell(1, g));
  }

  private void cell(String key, Cell cell) throws IOException {
    if (!(cell instanceof Cell.Estimate e)) {
      json.nothing(key);
      return;
    }
    json.object(
        key,
        () -> {
          json.number("n", e.n());
          json.number("count", e.count());
          json.number("effectiveN", e.effectiveN());
          json.number("value", e.value());
          json.number("se", e.se());
          json.number("low", e.interval().low());
          json.number("high", e.interval().high());
          json.truth("indicative", e.quality() == Cell.Quality.INDICATIVE);
        });
  }

  private void difference(String key, Table table, String line, Group group) throws IOException {
    Optional<Difference> found =
        table.differences().stream()
            .filter(d -> d.line().equals(line) && d.first().equals(group.key()))
            .findFirst();
    if (found.isEmpty()) {
      json.nothing(key);
      return;
    }
    Difference d = found.get();
    json.object(
        key,
        () -> {
          json.text("test", d.test());
          json.number("estimate", d.estimate());
          json.number("se", d.se());
          json.number("low", d.interval().low());
          json.number("high", d.interval().high());
          json.number("statistic", d.statistic());
          json.number("df", d.df());
          json.number("p", d.p());
          json.number("adjusted", d.adjusted());
          json.truth("indicative", d.quality() == Cell.Quality.INDICATIVE);
        });
  }

  /** Cohen's h = 2·asin√p − 2·asin√q (Cohen 1988, Statistical power analysis, 6.2). */
  private void cohen(Cell part, Cell others) throws IOException {
    if (part instanceof Cell.Estimate p && others instanceof Cell.Estimate q) {
      json.number("cohensH", ProfileText.cohensH(p.value(), q.value()));
    } else {
      json.nothing("cohensH");
    }
  }
}
