// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.TablesBlock;
import org.ketenspiegel.report.html.Html;

/** Every question of an audience, by agency and segment. */
final class TablesWriter implements BlockWriter<TablesBlock> {

  @Override
  public void write(TablesBlock block, String anchor, Html html, Context context) {
    List<Audience> audiences =
        block.getAudiences().isEmpty() ? context.study().getAudiences() : block.getAudiences();
    for (Audience audience : audiences) {
      if (context.data().latest(audience.getId()).isPresent()) {
        audience(audience, anchor + "-" + audience.getId(), html, context);
      }
    }
  }

  private static void audience(Audience audience, String anchor, Html html, Context context) {
    html.leaf("h4", context.in(Text.of(audience.getName())), "class", "audience");
    AnalysisResult result =
        context.run("tabulation", Map.of("audience", audience.getId(), "by", "agency,segment"));
    if (result instanceof Composite composite) {
      int number = 0;
      for (AnalysisResult part : composite.parts()) {
        if (part instanceof Table table) {
          table(table, anchor + "-" + ++number, html, context);
        }
      }
    }
  }

  private static void table(Table table, String id, Html html, Context context) {
    html.open("section", "class", "detail", "id", id);
    html.leaf("h5", context.in(table.title()));
    html.leaf("p", context.base(table), "class", "base");
    context.tables(html).write(table, context.in(table.title()), context.in(table.subtitle()), id);
    html.closeLine();
  }
}
