// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Table;

/** The reliability of batteries as JSON; what is kept back or not there is null. */
public final class ReliabilityJson {

  private static final String REST = "rest:";

  private final Json json;
  private final Table table;
  private final String language;

  private ReliabilityJson(Json json, Table table, String language) {
    this.json = json;
    this.table = table;
    this.language = language;
  }

  /** One document. */
  public static String of(Table table, String language) throws IOException {
    return Json.of(
        json -> {
          ReliabilityJson writer = new ReliabilityJson(json, table, language);
          List<Integer> groups = IntStream.range(0, table.groups().size()).boxed().toList();
          json.objects("reliability", groups, writer::group);
          json.text("base", table.basis().base().in(language));
          json.text("method", table.basis().method().in(language));
          ProvenanceJson.write(json, table.provenance(), language);
        });
  }

  private void group(int group) throws IOException {
    json.text("group", table.groups().get(group).label().in(language));
    json.text("groupKey", table.groups().get(group).key());
    Cell alpha = at("alpha", group);
    if (alpha instanceof Cell.Suppressed) {
      json.nothing("n");
      json.nothing("effectiveN");
    } else {
      json.number("n", table.groups().get(group).n());
      json.number("effectiveN", table.groups().get(group).effectiveN());
    }
    json.truth("suppressed", alpha instanceof Cell.Suppressed);
    value("alpha", alpha);
    limits(alpha);
    for (String key : List.of("omega", "halo", "dimensions")) {
      value(key, at(key, group));
    }
    List<Line> items = table.lines().stream().filter(l -> l.key().startsWith(REST)).toList();
    json.objects("items", items, item -> item(item, group));
  }

  private void item(Line line, int group) throws IOException {
    String id = line.question().orElseThrow();
    json.text("name", id);
    value("restCorrelation", at(REST + id, group));
    value("alphaWithout", at("without:" + id, group));
  }

  private void limits(Cell cell) throws IOException {
    if (cell instanceof Cell.Estimate e) {
      json.number("low", e.interval().low());
      json.number("high", e.interval().high());
    } else {
      json.nothing("low");
      json.nothing("high");
    }
  }

  private void value(String key, Cell cell) throws IOException {
    if (cell instanceof Cell.Estimate e) {
      json.number(key, e.value());
    } else {
      json.nothing(key);
    }
  }

  private Cell at(String key, int group) {
    int line = table.lines().stream().map(Line::key).toList().indexOf(key);
    return table.cell(line, group);
  }
}
