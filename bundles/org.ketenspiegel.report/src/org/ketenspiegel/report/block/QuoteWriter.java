// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Quote;
import org.ketenspiegel.model.study.QuoteBlock;
import org.ketenspiegel.report.html.Html;

/** What respondents said, in the language they said it in. */
final class QuoteWriter implements BlockWriter<QuoteBlock> {

  @Override
  public void write(QuoteBlock block, String anchor, Html html, Context context) {
    html.open("div", "class", "quotes");
    for (Quote quote : block.getQuotes()) {
      String spoken = quote.getLanguage() == null ? "" : quote.getLanguage();
      html.open("figure").open("blockquote");
      if (spoken.isEmpty() || spoken.equals(context.language())) {
        html.leaf("p", words(quote));
      } else {
        html.leaf("p", words(quote), "lang", spoken);
      }
      html.closeLine();
      Text source = Text.of(quote.getSource());
      if (!source.isEmpty()) {
        html.leaf("figcaption", context.in(source));
      }
      html.closeLine();
    }
    html.closeLine();
  }

  private static String words(Quote quote) {
    return quote.getText() == null ? "" : quote.getText();
  }
}
