// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Block;
import org.ketenspiegel.model.study.DefinitionsBlock;
import org.ketenspiegel.model.study.FieldworkBlock;
import org.ketenspiegel.model.study.FindingsBlock;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.QuoteBlock;
import org.ketenspiegel.model.study.TablesBlock;
import org.ketenspiegel.model.study.TextBlock;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.html.Prose;

/** The kinds of block there are. */
public final class Blocks {

  private Blocks() {}

  /** The analyses a block will run, in its order. */
  public static List<Request> requests(Block block, Context context) {
    return switch (block) {
      case AnalysisBlock b -> new AnalysisWriter().requests(b, context);
      case TablesBlock b -> new TablesWriter().requests(b, context);
      case QuoteBlock b -> new QuoteWriter().requests(b, context);
      default -> List.of();
    };
  }

  /** Writes what stands below the heading of a block. */
  public static void write(Block block, String anchor, Html html, Context context) {
    switch (block) {
      case AnalysisBlock b -> write(new AnalysisWriter(), b, anchor, html, context);
      case InsightBlock b -> write(new InsightWriter(), b, anchor, html, context);
      case FindingsBlock b -> write(new FindingsWriter(), b, anchor, html, context);
      case QuoteBlock b -> write(new QuoteWriter(), b, anchor, html, context);
      case DefinitionsBlock b -> write(new DefinitionsWriter(), b, anchor, html, context);
      case FieldworkBlock b -> write(new FieldworkWriter(), b, anchor, html, context);
      case TablesBlock b -> write(new TablesWriter(), b, anchor, html, context);
      case TextBlock b ->
          write(
              (text, a, h, c) -> Prose.write(h, c.in(Text.of(text.getBody()))),
              b,
              anchor,
              html,
              context);
      default -> throw new IllegalArgumentException("a block of kind " + block.eClass().getName());
    }
  }

  private static <B extends Block> void write(
      BlockWriter<B> writer, B block, String anchor, Html html, Context context) {
    writer.write(block, anchor, html, context);
  }
}
