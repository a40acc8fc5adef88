// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Texts.Said;
import org.ketenspiegel.analysis.result.Texts.Telling;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.commandline.source.Source;

/** Themes, agreement of coders and quotes as JSON. */
public final class ThemesJson {

  private final Json json;
  private final String language;

  private ThemesJson(Json json, String language) {
    this.json = json;
    this.language = language;
  }

  /** Tables as everywhere; agreement by question and code; quotes with what is told beside them. */
  public static String of(Composite result, Source source, String language) throws IOException {
    List<Table> tables = parts(result, Table.class);
    List<Table> themes = tables.stream().filter(t -> !agreement(t)).toList();
    List<Table> agreed = tables.stream().filter(ThemesJson::agreement).toList();
    List<Texts> texts = parts(result, Texts.class);
    List<Provenance> from =
        tables.isEmpty()
            ? texts.stream().map(Texts::provenance).toList()
            : tables.stream().map(Table::provenance).toList();
    return Json.of(
        json -> {
          ThemesJson writer = new ThemesJson(json, language);
          TabulationJson.write(json, themes, source, language);
          json.objects("agreement", agreed, writer::agreed);
          json.objects(
              "quotes", texts.stream().flatMap(t -> t.texts().stream()).toList(), writer::said);
          json.texts(
              "remarks",
              parts(result, Unanswered.class).stream().map(u -> u.reason().in(language)).toList());
          if (!from.isEmpty()) {
            ProvenanceJson.write(json, from.getFirst(), language);
          }
        });
  }

  private static <T> List<T> parts(Composite result, Class<T> kind) {
    return result.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static boolean agreement(Table table) {
    return table.lines().stream().anyMatch(l -> l.kind() == Line.Kind.COEFFICIENT);
  }

  private void agreed(Table table) throws IOException {
    json.text("question", table.question().orElse("").replaceFirst("/.*", ""));
    json.text("method", table.basis().method().in(language));
    json.objects(
        "codes", IntStream.range(0, table.lines().size()).boxed().toList(), l -> line(table, l));
  }

  private void line(Table table, int line) throws IOException {
    json.text("code", table.lines().get(line).key());
    json.text("label", table.lines().get(line).label().in(language));
    Cell alpha = table.cell(line, 0);
    if (alpha instanceof Cell.Estimate e && table.cell(line, 1) instanceof Cell.Estimate alike) {
      json.number("n", e.n());
      json.number("alpha", e.value());
      json.number("low", e.interval().low());
      json.number("high", e.interval().high());
      json.number("alike", alike.value());
    } else {
      for (String key : List.of("n", "alpha", "low", "high", "alike")) {
        json.nothing(key);
      }
    }
    json.truth("suppressed", alpha instanceof Cell.Suppressed);
  }

  private void said(Said said) throws IOException {
    json.text("quote", said.key());
    json.text("text", said.words().in(language));
    json.text("language", said.language());
    json.text("form", said.form().name().toLowerCase(Locale.ROOT));
    json.objects(
        "told",
        said.told(),
        t -> {
          json.text("question", t.question());
          json.text("value", t.value().in(language));
        });
    json.truth("withheld", said.telling() == Telling.WITHHELD);
  }
}
