// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.sentence.Part;

/** Findings as JSON: each with its cells, those its text shows and those it is compared with. */
public final class FindingsJson {

  private final Results results;
  private final String language;

  FindingsJson(Results results, String language) {
    this.results = results;
    this.language = language;
  }

  /** What is found, and beside it what is kept. */
  public static String of(List<Finding> findings, KeptOutput kept, Results results, String language)
      throws IOException {
    FindingsJson writer = new FindingsJson(results, language);
    return Json.of(
        json -> {
          json.objects("findings", findings, f -> writer.finding(json, f));
          kept.write(json);
        });
  }

  private void finding(Json json, Finding finding) throws IOException {
    json.text("text", finding.text(language, results));
    json.text("rule", finding.rule());
    json.text("evidence", finding.evidence().key());
    json.text("source", finding.source());
    cells(json, finding);
  }

  /** What the text shows, and what is claimed of it. */
  void cells(Json json, Finding finding) throws IOException {
    Set<Integer> shown =
        finding.in(language).parts().stream()
            .filter(Part.Number.class::isInstance)
            .map(part -> ((Part.Number) part).cell())
            .collect(Collectors.toSet());
    List<Integer> all = IntStream.range(0, finding.cells().size()).boxed().toList();
    json.objects("cells", all, i -> cell(json, finding.cells().get(i), shown.contains(i)));
    json.texts("claims", finding.claims().stream().map(Claim::written).toList());
  }

  private void cell(Json json, Reference cell, boolean shown) throws IOException {
    json.text("analysis", cell.analysis());
    json.object("options", () -> json.values(new TreeMap<>(cell.options())));
    json.text("part", cell.part());
    json.text("line", cell.line());
    json.text("group", cell.group());
    json.text("quantity", cell.quantity().key());
    if (results.at(cell) instanceof Found.Known known) {
      json.number("value", known.value());
      json.text("written", known.written(language));
    }
    json.truth("shown", shown);
  }
}
