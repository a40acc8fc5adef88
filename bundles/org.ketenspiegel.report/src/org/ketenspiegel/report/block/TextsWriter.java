// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.Map;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Texts.Said;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.QuoteForm;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.TextsSheet;

/** What respondents said, the translation first and the language it was said in below. */
record TextsWriter(Html html, Context context) {

  void write(Texts texts) {
    html.open("div", "class", "quotes");
    texts.texts().forEach(this::said);
    html.closeLine();
    String notice = context.in(texts.provenance().notice());
    for (Text caution : texts.cautions()) {
      html.leaf("p", context.in(caution), "class", "note");
    }
    String method = context.in(texts.basis().method());
    html.leaf("p", method + (notice.isEmpty() ? "" : " · " + notice), "class", "note");
  }

  private void said(Said said) {
    String kind = said.form() == QuoteForm.PARAPHRASED ? "paraphrase" : "said";
    html.open("figure", "class", kind, "id", "quote-" + said.key()).open("blockquote");
    Map<String, String> words = said.words().words();
    boolean translated = TextsSheet.translated(said, context.language());
    boolean foreign = !translated && !said.language().equals(context.language());
    paragraph(
        context.in(said.words()),
        foreign && words.containsKey(said.language()) ? said.language() : "");
    if (translated && words.containsKey(said.language())) {
      html.leaf(
          "p",
          words.get(said.language()),
          "class",
          "original",
          "lang",
          said.language(),
          "dir",
          "auto");
    }
    html.closeLine();
    String beside = TextsSheet.beside(said, context.language());
    if (!beside.isEmpty()) {
      html.leaf("figcaption", beside);
    }
    html.closeLine();
  }

  private void paragraph(String words, String language) {
    if (language.isEmpty()) {
      html.leaf("p", words);
    } else {
      html.leaf("p", words, "lang", language, "dir", "auto");
    }
  }
}
