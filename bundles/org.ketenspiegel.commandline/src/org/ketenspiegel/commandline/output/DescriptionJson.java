// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.ketenspiegel.commandline.output.Description.Code;
import org.ketenspiegel.commandline.output.Description.Described;
import org.ketenspiegel.importing.codebook.MissingCandidate;

/** Descriptions as JSON. */
public final class DescriptionJson {

  private final Json json;
  private final String language;

  private DescriptionJson(Json json, String language) {
    this.json = json;
    this.language = language;
  }

  public static String of(List<Description> all, String language) throws IOException {
    return Json.of(
        json -> json.objects("sources", all, d -> new DescriptionJson(json, language).write(d)));
  }

  private void write(Description description) throws IOException {
    json.text("audience", description.audience());
    json.number("rows", description.rows());
    json.objects("columns", description.columns(), this::column);
    json.objects("missingCandidates", description.candidates(), this::candidate);
  }

  private void column(Described column) throws IOException {
    json.text("name", column.name());
    json.text("question", column.question());
    json.text("label", column.variable().text().in(language));
    json.text("scale", Scale.of(column).words());
    json.number("answered", column.answered());
    json.number("missing", column.missing());
    number("least", column.least());
    number("most", column.most());
    number("mean", column.mean());
    json.objects("codes", column.codes(), this::code);
  }

  private void number(String key, OptionalDouble value) throws IOException {
    json.number(key, value.orElse(Double.NaN));
  }

  private void code(Code code) throws IOException {
    json.number("code", code.code());
    json.text("label", code.category().map(c -> c.label().in(language)).orElse(""));
    json.number("count", code.count());
    json.number("share", code.share());
    json.text("missing", code.missing().map(DescriptionJson::word).orElse(""));
  }

  private void candidate(MissingCandidate candidate) throws IOException {
    json.text("column", candidate.column());
    json.number("code", candidate.code());
    json.text("kind", candidate.kind().map(DescriptionJson::word).orElse(""));
    json.number("rows", candidate.rows());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
