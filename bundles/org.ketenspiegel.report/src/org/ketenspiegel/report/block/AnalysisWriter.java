// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.html.Prose;
import org.ketenspiegel.report.words.Word;

/** What an analysis gives, as a figure, with the remark of whoever wrote the report. */
final class AnalysisWriter implements BlockWriter<AnalysisBlock> {

  /** What it will run, so that results are released in the order of the report. */
  List<Request> requests(AnalysisBlock block, Context context) {
    return isInstalled(block, context) ? List.of(request(block, context)) : List.of();
  }

  private static Request request(AnalysisBlock block, Context context) {
    return context.request(block.getAnalysis(), options(block));
  }

  private static boolean isInstalled(AnalysisBlock block, Context context) {
    return context.runner().contributions().stream()
        .anyMatch(c -> c.id().equals(block.getAnalysis()));
  }

  @Override
  public void write(AnalysisBlock block, String anchor, Html html, Context context) {
    if (!isInstalled(block, context)) {
      html.leaf("p", context.in(Word.NOT_INSTALLED, block.getAnalysis()), "class", "unanswered");
      return;
    }
    AnalysisResult result = context.run(request(block, context));
    if (result instanceof Unanswered u) {
      html.leaf("p", context.in(Word.NOT_COMPUTED, context.in(u.reason())), "class", "unanswered");
    } else {
      new Figure(html, context, anchor).write(block, result);
    }
    Text remark = Text.of(block.getRemark());
    if (!remark.isEmpty()) {
      html.open("div", "class", "remark");
      Prose.write(html, context.in(remark));
      html.closeLine();
    }
  }

  private static Map<String, String> options(AnalysisBlock block) {
    Map<String, String> options = new LinkedHashMap<>();
    block
        .getOptions()
        .forEach(o -> options.put(o.getName(), o.getValue() == null ? "" : o.getValue()));
    return options;
  }
}
