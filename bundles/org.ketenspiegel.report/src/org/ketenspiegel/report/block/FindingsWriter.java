// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Block;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.FindingsBlock;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Word;

/** What the rules find: in the chapter around the block, or of the whole report as its summary. */
final class FindingsWriter implements BlockWriter<FindingsBlock> {

  @Override
  public void write(FindingsBlock block, String anchor, Html html, Context context) {
    List<Block> around =
        block.eContainer() instanceof Chapter chapter ? chapter.getBlocks() : List.of(block);
    boolean chapter = around.stream().anyMatch(AnalysisBlock.class::isInstance);
    List<Finding> found =
        context.said().in(chapter ? around : all(block), context).stream()
            .filter(f -> block.getRules().isEmpty() || block.getRules().contains(f.rule()))
            .toList();
    if (found.isEmpty()) {
      html.leaf("p", context.in(Word.NO_FINDINGS), "class", "unanswered");
    } else if (chapter) {
      chapter(found, html, context);
    } else {
      new SummaryWriter(html, context).write(Headlines.of(found, context));
    }
  }

  private static List<Block> all(FindingsBlock block) {
    return block.eContainer() != null && block.eContainer().eContainer() instanceof Report report
        ? report.getChapters().stream().flatMap(c -> c.getBlocks().stream()).toList()
        : List.of();
  }

  /** The main ones at once, the others on asking. */
  private static void chapter(List<Finding> found, Html html, Context context) {
    List<Finding> main = Headlines.of(found, context);
    list(main.isEmpty() ? found : main, html, context);
    if (!main.isEmpty() && main.size() < found.size()) {
      html.open("details", "class", "more");
      String size = context.numbers().count(found.size());
      html.leaf("summary", context.in(Word.MORE_FINDINGS, size));
      list(found, html, context);
      html.closeLine();
    }
  }

  static void list(List<Finding> findings, Html html, Context context) {
    SentenceWriter writer = new SentenceWriter(html, context);
    html.open("ul", "class", "findings");
    for (Finding finding : findings) {
      html.open("li", "data-rule", finding.rule(), "data-evidence", finding.evidence().key());
      writer.write(finding);
      html.closeLine();
    }
    html.closeLine();
  }
}
