// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.DefinitionsBlock;
import org.ketenspiegel.report.html.Html;

/** What the report means by its concepts. */
final class DefinitionsWriter implements BlockWriter<DefinitionsBlock> {

  @Override
  public void write(DefinitionsBlock block, String anchor, Html html, Context context) {
    html.open("dl", "class", "terms");
    for (Concept concept : block.getConcepts()) {
      html.open("div");
      html.leaf("dt", context.in(Text.of(concept.getName())));
      html.leaf("dd", context.in(Text.of(concept.getDefinition())));
      html.closeLine();
    }
    html.closeLine();
  }
}
