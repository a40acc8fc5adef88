// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Quote;
import org.ketenspiegel.model.study.QuoteBlock;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Word;

/** What respondents said, in the language they said it in, and answers chosen from the study. */
final class QuoteWriter implements BlockWriter<QuoteBlock> {

  private static final String QUOTES = "quotes";

  /** Chosen answers pass the runner like all results, so that what singles one out is kept back. */
  List<Request> requests(QuoteBlock block, Context context) {
    boolean known = context.runner().contributions().stream().anyMatch(c -> c.id().equals(QUOTES));
    List<String> chosen = block.getChosen().stream().map(QuotedAnswer::getId).toList();
    return chosen.isEmpty() || !known
        ? List.of()
        : List.of(context.request(QUOTES, Map.of(QUOTES, String.join(",", chosen))));
  }

  @Override
  public void write(QuoteBlock block, String anchor, Html html, Context context) {
    for (Request request : requests(block, context)) {
      switch (context.run(request)) {
        case Texts texts -> new TextsWriter(html, context).write(texts);
        case Unanswered none ->
            html.leaf(
                "p",
                context.in(Word.NOT_COMPUTED, context.in(none.reason())),
                "class",
                "unanswered");
        case AnalysisResult other ->
            throw new IllegalStateException("quotes gave " + other.getClass());
      }
    }
    if (!block.getQuotes().isEmpty()) {
      own(block, html, context);
    }
  }

  private static void own(QuoteBlock block, Html html, Context context) {
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
