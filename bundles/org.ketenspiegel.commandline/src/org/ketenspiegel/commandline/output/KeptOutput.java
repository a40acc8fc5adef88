// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.kept.Insights;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.findings.kept.Standing;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.model.study.Study;

/** The sentences that the reports of a study keep, and whether they may still stand. */
public final class KeptOutput {

  private final Study study;
  private final KeptFindings keeping;
  private final Setting setting;
  private final String language;

  public KeptOutput(Study study, Setting setting, String language) {
    this.study = study;
    this.keeping = new KeptFindings(setting);
    this.setting = setting;
    this.language = language;
  }

  /** As one reads them in a terminal; empty when nothing is kept. */
  public String text() {
    StringBuilder text = new StringBuilder();
    Insights.in(study)
        .filter(b -> !b.getFindings().isEmpty())
        .forEach(
            block -> {
              text.append(text.isEmpty() ? "" : "\n").append(block.getId()).append('\n');
              block.getFindings().forEach(kept -> line(kept, text));
            });
    return text.toString();
  }

  private void line(KeptFinding kept, StringBuilder text) {
    Standing standing = keeping.standing(kept);
    text.append("  ")
        .append(words(kept))
        .append("  [")
        .append(kept.getId())
        .append(", ")
        .append(standing.state().words().in(language))
        .append("]\n");
    standing.reasons().forEach(r -> text.append("      ").append(r.in(language)).append('\n'));
  }

  private String words(KeptFinding kept) {
    return keeping.readable(kept).map(f -> f.text(language, setting.results())).orElse("–");
  }

  /** The keys of a document. */
  public void write(Json json) throws IOException {
    json.objects("kept", Insights.kept(study), kept -> write(json, kept));
  }

  private void write(Json json, KeptFinding kept) throws IOException {
    Standing standing = keeping.standing(kept);
    Optional<Finding> read = keeping.readable(kept);
    json.text("id", kept.getId());
    json.text("block", kept.eContainer() instanceof InsightBlock b ? b.getId() : "");
    json.text("text", words(kept));
    json.text("words", read.isPresent() ? keeping.editable(kept, language) : "");
    json.text("rule", kept.getRule());
    json.text("evidence", read.map(f -> f.evidence().key()).orElse(""));
    json.text("state", standing.state().key());
    json.texts("reasons", standing.reasons().stream().map(this::in).collect(Collectors.toList()));
    List<Finding> cells = read.stream().toList();
    if (!cells.isEmpty()) {
      new FindingsJson(setting.results(), language).cells(json, cells.getFirst());
    }
  }

  private String in(Text text) {
    return text.in(language);
  }
}
