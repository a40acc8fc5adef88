// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.kept.Starts;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Word;

/** The summary: for each agency what was found, beside the start of a recommendation. */
final class SummaryWriter {

  private final Html html;
  private final Context context;
  private final Starts starts;

  SummaryWriter(Html html, Context context) {
    this.html = html;
    this.context = context;
    this.starts = new Starts(context.said().setting());
  }

  void write(List<Finding> main) {
    Map<Optional<String>, List<Finding>> rows = new LinkedHashMap<>();
    rows.put(Optional.empty(), new ArrayList<>());
    context
        .data()
        .outline()
        .agencies()
        .forEach(a -> rows.put(Optional.of(a.id()), new ArrayList<>()));
    main.forEach(f -> rows.computeIfAbsent(f.agency(), a -> new ArrayList<>()).add(f));
    rows.forEach(
        (agency, findings) -> {
          if (!findings.isEmpty()) {
            row(agency, findings);
          }
        });
  }

  private void row(Optional<String> agency, List<Finding> findings) {
    html.leaf("h4", name(agency));
    html.open("div", "class", "insight");
    html.open("div", "class", "found").leaf("p", context.in(Word.INSIGHT), "class", "label");
    FindingsWriter.list(findings, html, context);
    html.closeLine();
    html.open("div", "class", "advised");
    html.leaf("p", context.in(Word.RECOMMENDATION), "class", "label");
    List<String> begun =
        findings.stream()
            .flatMap(f -> starts.of(f, context.language()).stream())
            .distinct()
            .toList();
    begun.forEach(s -> html.leaf("p", s, "class", "start"));
    html.leaf("p", context.in(begun.isEmpty() ? Word.OPEN : Word.START), "class", "aside");
    html.closeLine().closeLine();
  }

  private String name(Optional<String> agency) {
    return agency
        .flatMap(context.data().outline()::agency)
        .map(AgencyOutline::shortName)
        .orElse(context.in(Word.IN_GENERAL));
  }
}
