// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.List;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Content;

/**
 * Which quotes are shown.
 *
 * @param quotes ids of marked answers, in the order in which they are shown; empty for all
 * @param questions only answers to these; empty for any
 */
public record QuotesOptions(
    @Option(nl = "Citaten", en = "Quotes") List<String> quotes,
    @Option(nl = "Vragen", en = "Questions", content = Content.QUESTION) List<String> questions) {

  public QuotesOptions {
    quotes = List.copyOf(quotes);
    questions = List.copyOf(questions);
  }
}
