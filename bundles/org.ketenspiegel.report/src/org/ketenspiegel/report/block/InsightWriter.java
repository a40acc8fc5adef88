// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import org.eclipse.emf.common.util.EList;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.html.Prose;
import org.ketenspiegel.report.words.Word;

/** What was found on the left, what is recommended on the right. */
final class InsightWriter implements BlockWriter<InsightBlock> {

  @Override
  public void write(InsightBlock block, String anchor, Html html, Context context) {
    html.open("div", "class", "insight");
    half(Word.INSIGHT, "found", block.getInsight(), html, context);
    half(Word.RECOMMENDATION, "advised", block.getRecommendation(), html, context);
    html.closeLine();
  }

  private static void half(
      Word name, String style, EList<Translation> text, Html html, Context context) {
    Text words = Text.of(text);
    if (!words.isEmpty()) {
      html.open("div", "class", style).leaf("p", context.in(name), "class", "label");
      Prose.write(html, context.in(words));
      html.closeLine();
    }
  }
}
