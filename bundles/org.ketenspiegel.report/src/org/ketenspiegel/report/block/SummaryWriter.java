// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Word;

/** The summary: for each agency what was found, beside the start of a recommendation. */
final class SummaryWriter {

  private final Html html;
  private final Context context;
  private final Phrases phrases;

  SummaryWriter(Html html, Context context) {
    this.html = html;
    this.context = context;
    this.phrases = context.said().setting().phrases(context.language());
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
    List<String> starts = findings.stream().flatMap(f -> start(f).stream()).distinct().toList();
    starts.forEach(s -> html.leaf("p", s, "class", "start"));
    html.leaf("p", context.in(starts.isEmpty() ? Word.OPEN : Word.START), "class", "aside");
    html.closeLine().closeLine();
  }

  private String name(Optional<String> agency) {
    return agency
        .flatMap(context.data().outline()::agency)
        .map(AgencyOutline::shortName)
        .orElse(context.in(Word.IN_GENERAL));
  }

  /** The quadrant's stock phrase about the aspects that a finding places in it. */
  private Optional<String> start(Finding finding) {
    List<List<Part>> aspects = new ArrayList<>();
    Optional<Quadrant> quadrant = Optional.empty();
    for (Claim claim : finding.claims()) {
      if (claim instanceof Claim.Lies lies) {
        quadrant = Optional.of(lies.quadrant());
        label(finding.cells().get(lies.cell())).map(phrases::aspect).ifPresent(aspects::add);
      }
    }
    return quadrant
        .filter(q -> !aspects.isEmpty())
        .map(q -> q == Quadrant.IMPROVE ? Word.INVEST : Word.KEEP)
        .map(word -> context.in(word, text(phrases.list(aspects)), whose(finding)));
  }

  private Optional<Text> label(Reference point) {
    return context
        .said()
        .results()
        .placement(point)
        .map(Placement::points)
        .flatMap(points -> points.stream().filter(p -> p.key().equals(point.line())).findFirst())
        .map(Placement.Point::label);
  }

  private String whose(Finding finding) {
    String audience = finding.cells().getFirst().options().getOrDefault("audience", "");
    return text(phrases.audience(audience));
  }

  private static String text(List<Part> parts) {
    return new Sentence(parts).words();
  }
}
