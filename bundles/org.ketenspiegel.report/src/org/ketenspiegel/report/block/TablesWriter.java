// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.TablesBlock;
import org.ketenspiegel.report.html.Html;

/** Every question of an audience, by agency and segment. */
final class TablesWriter implements BlockWriter<TablesBlock> {

  /** What it will run, so that results are released in the order of the report. */
  List<Request> requests(TablesBlock block, Context context) {
    return audiences(block, context).map(a -> request(a, context)).toList();
  }

  private static Request request(Audience audience, Context context) {
    return context.request(
        "tabulation", Map.of("audience", audience.getId(), "by", "agency,segment"));
  }

  private static Stream<Audience> audiences(TablesBlock block, Context context) {
    List<Audience> audiences =
        block.getAudiences().isEmpty() ? context.study().getAudiences() : block.getAudiences();
    return audiences.stream().filter(a -> context.data().latest(a.getId()).isPresent());
  }

  @Override
  public void write(TablesBlock block, String anchor, Html html, Context context) {
    audiences(block, context).forEach(a -> audience(a, anchor + "-" + a.getId(), html, context));
  }

  private static void audience(Audience audience, String anchor, Html html, Context context) {
    html.leaf("h4", context.in(Text.of(audience.getName())), "class", "audience");
    AnalysisResult result = context.run(request(audience, context));
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
