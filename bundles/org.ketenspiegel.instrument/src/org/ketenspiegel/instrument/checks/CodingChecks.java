// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.model.study.CodeFrame;
import org.ketenspiegel.model.study.Consent;
import org.ketenspiegel.model.study.QuoteBlock;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.Translation;

/** Code frames whose codes can be told apart, and quotes that may be published. */
final class CodingChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("code-name-twice", CodingChecks::names),
          Check.error("code-without-name", CodingChecks::nameless),
          Check.warning("code-frame-empty", CodingChecks::empty),
          Check.warning("question-coded-twice", CodingChecks::questions),
          Check.warning("quote-empty", CodingChecks::wordless),
          Check.error("quote-refused", CodingChecks::refused));

  private CodingChecks() {}

  /** Two codes of one name in some language: coders would not know which to give. */
  private static Stream<Fault> names(Checked study) {
    return study
        .all(CodeFrame.class)
        .flatMap(
            frame -> {
              Set<String> seen = new HashSet<>();
              return frame.getCodes().stream()
                  .filter(c -> c.getName().stream().filter(n -> !seen.add(spoken(n))).count() > 0);
            })
        .map(
            c ->
                new Fault(
                    c,
                    "heet als een andere code van hetzelfde codeboek",
                    "is called as another code of the same frame is"));
  }

  private static String spoken(Translation name) {
    String value = name.getValue() == null ? "" : name.getValue();
    return name.getLanguage() + ":" + value.strip().toLowerCase(Locale.ROOT);
  }

  private static Stream<Fault> nameless(Checked study) {
    return study
        .all(AnswerCode.class)
        .filter(c -> Text.of(c.getName()).isEmpty())
        .map(c -> new Fault(c, "heeft geen naam", "has no name"));
  }

  private static Stream<Fault> empty(Checked study) {
    return study
        .all(CodeFrame.class)
        .filter(f -> f.getCodes().isEmpty() || f.getQuestions().isEmpty())
        .map(
            f ->
                new Fault(
                    f,
                    "heeft geen codes of hoort bij geen enkele vraag",
                    "has no codes or serves no question"));
  }

  private static Stream<Fault> questions(Checked study) {
    Set<Object> seen = new HashSet<>();
    return study
        .all(CodeFrame.class)
        .filter(f -> f.getQuestions().stream().filter(q -> !seen.add(q)).count() > 0)
        .map(
            f ->
                new Fault(
                    f,
                    "hoort bij een vraag die al een codeboek heeft; het eerste geldt",
                    "serves a question that has a frame already; the first counts"));
  }

  private static Stream<Fault> wordless(Checked study) {
    return study
        .all(QuotedAnswer.class)
        .filter(q -> Text.of(q.getText()).isEmpty())
        .map(q -> new Fault(q, "heeft geen woorden om te publiceren", "has no words to publish"));
  }

  private static Stream<Fault> refused(Checked study) {
    return study
        .all(QuoteBlock.class)
        .flatMap(b -> b.getChosen().stream())
        .distinct()
        .filter(q -> q.getConsent() == Consent.REFUSED)
        .map(
            q ->
                new Fault(
                    q,
                    "staat in een rapport, maar de respondent wil niet geciteerd worden",
                    "stands in a report, but the respondent does not want to be quoted"));
  }
}
