// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.findings.kept.Standing;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.html.Prose;
import org.ketenspiegel.report.words.Word;

/** What was found on the left, what is recommended on the right. */
final class InsightWriter implements BlockWriter<InsightBlock> {

  @Override
  public void write(InsightBlock block, String anchor, Html html, Context context) {
    html.open("div", "class", "insight");
    Text found = Text.of(block.getInsight());
    if (!found.isEmpty() || !block.getFindings().isEmpty()) {
      html.open("div", "class", "found").leaf("p", context.in(Word.INSIGHT), "class", "label");
      if (!found.isEmpty()) {
        Prose.write(html, context.in(found));
      }
      kept(block.getFindings(), html, context);
      html.closeLine();
    }
    Text advised = Text.of(block.getRecommendation());
    if (!advised.isEmpty()) {
      html.open("div", "class", "advised");
      html.leaf("p", context.in(Word.RECOMMENDATION), "class", "label");
      Prose.write(html, context.in(advised));
      html.closeLine();
    }
    html.closeLine();
  }

  /** Sentences with the numbers of now; those that have to be read again say why. */
  private static void kept(List<KeptFinding> findings, Html html, Context context) {
    if (findings.isEmpty()) {
      return;
    }
    KeptFindings keeping = context.said().kept();
    html.open("ul", "class", "findings");
    for (KeptFinding kept : findings) {
      Standing standing = keeping.standing(kept);
      List<Text> reasons = standing.reasons();
      html.open("li", "class", standing.state().key());
      if (isReadable(keeping, kept)) {
        new SentenceWriter(html, context).write(keeping.read(kept));
      }
      if (!reasons.isEmpty()) {
        String why = reasons.stream().map(context::in).collect(Collectors.joining("; "));
        html.open("small", "role", "note").text(context.in(Word.STALE, why)).close();
      }
      html.closeLine();
    }
    html.closeLine();
  }

  /** A file that somebody wrote by hand may hold numbers without cells. */
  private static boolean isReadable(KeptFindings keeping, KeptFinding kept) {
    return keeping
        .readable(kept)
        .filter(
            finding ->
                finding.sentences().values().stream()
                    .flatMap(s -> s.parts().stream())
                    .allMatch(
                        p -> !(p instanceof Part.Number n) || n.cell() < finding.cells().size()))
        .isPresent();
  }
}
