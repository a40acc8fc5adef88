// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.result.Significance;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.commandline.source.Source;

/** Tables as JSON. */
public final class TabulationJson {

  private final Source source;
  private final String language;

  private TabulationJson(Source source, String language) {
    this.source = source;
    this.language = language;
  }

  public static String of(List<Table> tables, Source source, String language) throws IOException {
    return Json.of(
        json -> {
          write(json, tables, source, language);
          if (!tables.isEmpty()) {
            ProvenanceJson.write(json, tables.getFirst().provenance(), language);
          }
        });
  }

  /** As a member {@code tables} of a document. */
  static void write(Json json, List<Table> tables, Source source, String language)
      throws IOException {
    TabulationJson writer = new TabulationJson(source, language);
    json.objects("tables", tables, t -> writer.table(json, t));
  }

  private record Place(Line line, Group group, Cell cell) {}

  private void table(Json json, Table table) throws IOException {
    Significance letters = Significance.of(table);
    if (table.question().isPresent()) {
      json.text("question", table.question().get());
    } else {
      json.nothing("question");
    }
    json.text("title", table.title().in(language));
    json.text("subtitle", table.subtitle().in(language));
    json.text("by", table.by().in(language));
    json.text("base", table.basis().base().in(language));
    json.text("method", table.basis().method().in(language));
    json.text("test", table.basis().test().in(language));
    json.objects(
        "cells",
        places(table, Line.Kind.CATEGORY, Line.Kind.NET),
        p -> {
          where(json, p, table);
          json.text("category", category(table, p.line()));
          json.text("label", p.line().label().in(language));
          figures(json, p, "share", letters);
        });
    json.objects(
        "means",
        places(table, Line.Kind.MEAN),
        p -> {
          where(json, p, table);
          figures(json, p, "mean", letters);
        });
    json.objects(
        "nps",
        places(table, Line.Kind.NPS),
        p -> {
          where(json, p, table);
          figures(json, p, "nps", letters);
        });
    json.objects("tests", table.differences(), d -> test(json, table, d));
  }

  private static List<Place> places(Table table, Line.Kind... kinds) {
    List<Place> places = new ArrayList<>();
    for (int group = 0; group < table.groups().size(); group++) {
      for (int line = 0; line < table.lines().size(); line++) {
        if (List.of(kinds).contains(table.lines().get(line).kind())) {
          places.add(
              new Place(
                  table.lines().get(line), table.groups().get(group), table.cell(line, group)));
        }
      }
    }
    return places;
  }

  private void where(Json json, Place place, Table table) throws IOException {
    if (table.question().isEmpty()) {
      json.text("question", place.line().question().orElse(place.line().key()));
    }
    json.text("group", group(place.group()));
    json.text("groupKey", place.group().key());
  }

  private String group(Group group) {
    return group.key().equals("total") ? "total" : group.label().in(language);
  }

  /** The code; of words that the file holds the word, of an option of several its column. */
  private String category(Table table, Line line) {
    if (line.kind() != Line.Kind.CATEGORY) {
      return line.key();
    }
    String question = table.question().orElse(line.question().orElse(""));
    if (source.words().contains(question)) {
      return line.label().in("");
    }
    return source.data().fieldings().stream()
        .flatMap(f -> f.variable(question).stream())
        .findFirst()
        .map(v -> option(v, line.key()))
        .orElse(line.key());
  }

  private static String option(Variable variable, String key) {
    List<String> codes =
        variable.scale().categories().stream().map(c -> Integer.toString(c.code())).toList();
    String own = variable.id() + "=";
    int index = codes.indexOf(key);
    return variable.kind() == Variable.Kind.MULTIPLE
            && index >= 0
            && variable.columns().get(index).startsWith(own)
        ? variable.columns().get(index).substring(own.length())
        : key;
  }

  private static void figures(Json json, Place place, String value, Significance letters)
      throws IOException {
    switch (place.cell()) {
      case Cell.Estimate e -> {
        json.number("n", e.n());
        json.number("count", e.count());
        json.number("weighted", e.weighted());
        json.number("effectiveN", e.effectiveN());
        json.number(value, e.value());
        json.number("se", e.se());
        json.number("low", e.interval().low());
        json.number("high", e.interval().high());
        marks(json, letters.above(place.line(), place.group().key()));
        json.text("letter", letters.letter(place.group().key()));
        json.truth("indicative", e.quality() == Cell.Quality.INDICATIVE);
        json.truth("suppressed", false);
      }
      case Cell.Suppressed s -> nothing(json, value, true);
      case Cell.Empty e -> nothing(json, value, false);
    }
  }

  /** Arrows are signs of a comparison with everybody else, which JSON says in a word. */
  private static void marks(Json json, String marks) throws IOException {
    boolean higher = marks.contains(Significance.HIGHER);
    boolean arrow = higher || marks.contains(Significance.LOWER);
    json.text("letters", arrow ? "" : marks);
    json.text("againstRest", arrow ? (higher ? "higher" : "lower") : "");
  }

  private static void nothing(Json json, String value, boolean suppressed) throws IOException {
    for (String key : List.of("n", "count", "weighted", "effectiveN", value, "se", "low", "high")) {
      json.nothing(key);
    }
    json.text("letters", "");
    json.truth("suppressed", suppressed);
  }

  private void test(Json json, Table table, Difference d) throws IOException {
    json.text("test", d.test());
    json.text("line", d.line());
    json.texts("groups", List.of(label(table, d.first()), label(table, d.second())));
    json.number("estimate", d.estimate());
    json.number("se", d.se());
    json.number("low", d.interval().low());
    json.number("high", d.interval().high());
    json.number("statistic", d.statistic());
    json.number("df", d.df());
    json.number("p", d.p());
    json.number("adjusted", d.adjusted());
    json.truth("indicative", d.quality() == Cell.Quality.INDICATIVE);
  }

  private String label(Table table, String key) {
    return table.groups().stream()
        .filter(g -> g.key().equals(key))
        .findFirst()
        .map(this::group)
        .orElse(key);
  }
}
