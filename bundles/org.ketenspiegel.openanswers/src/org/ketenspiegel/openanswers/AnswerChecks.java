// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.CodingOutline.Frame;
import org.ketenspiegel.analysis.outline.CodingOutline.Quoted;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.QuoteForm;
import org.ketenspiegel.openanswers.quoting.Exposure;
import org.ketenspiegel.openanswers.quoting.Fidelity;
import org.ketenspiegel.openanswers.quoting.Proposals;
import org.ketenspiegel.openanswers.quoting.QuoteTexts;
import org.ketenspiegel.openanswers.quoting.Redaction;
import org.ketenspiegel.openanswers.quoting.Redaction.Kind;

/**
 * What is left to do or wrong in the coding and quoting of a study: answers that nobody coded,
 * codings that no longer fit, quotes that may lead to a person. A question without a code frame is
 * not coded on purpose.
 */
public final class AnswerChecks {

  private final StudyData data;
  private final List<AnswerFault> found = new ArrayList<>();

  private AnswerChecks(StudyData data) {
    this.data = data;
  }

  /** In the order of the waves, then of the quotes. */
  public static List<AnswerFault> of(StudyData data) {
    AnswerChecks checks = new AnswerChecks(data);
    data.fieldings().forEach(checks::codings);
    data.outline().coding().quotes().forEach(checks::quote);
    return List.copyOf(checks.found);
  }

  private void codings(Fielded fielded) {
    List<String> questions =
        fielded.variables().stream()
            .filter(v -> v.kind() == Variable.Kind.TEXT)
            .map(Variable::question)
            .distinct()
            .toList();
    for (String question : questions) {
      Optional<Frame> frame = data.outline().coding().frame(question);
      if (frame.isPresent()) {
        codings(Sheet.of(data.outline(), fielded, question), frame.get(), fielded);
      }
    }
  }

  private void codings(Sheet sheet, Frame frame, Fielded fielded) {
    String where = " (" + sheet.question() + ", " + fielded.wave() + ")";
    long stale = sheet.answers().stream().filter(Answer::stale).count();
    long open = sheet.given().stream().filter(a -> !a.coded() && !a.stale()).count();
    if (open > 0) {
      add(
          "answers-uncoded",
          frame.id(),
          "Codeboek ‘%s’: %d van de %d antwoorden zijn niet gecodeerd%s."
              .formatted(frame.id(), open, sheet.given().size(), where),
          "Code frame ‘%s’: %d of %d answers are not coded%s."
              .formatted(frame.id(), open, sheet.given().size(), where));
    }
    if (stale > 0) {
      add(
          "coding-stale",
          frame.id(),
          "Codeboek ‘%s’: %d antwoorden luiden anders dan toen ze gecodeerd werden; ze tellen niet mee%s."
              .formatted(frame.id(), stale, where),
          "Code frame ‘%s’: %d answers read otherwise than when they were coded; they are not counted%s."
              .formatted(frame.id(), stale, where));
    }
    if (!sheet.lost().isEmpty()) {
      add(
          "coding-lost",
          frame.id(),
          "Codeboek ‘%s’: %d coderingen zijn van antwoorden die er niet meer zijn; ze zijn bewaard%s."
              .formatted(frame.id(), sheet.lost().size(), where),
          "Code frame ‘%s’: %d codings are of answers that are no longer there; they are kept%s."
              .formatted(frame.id(), sheet.lost().size(), where));
    }
    if (!sheet.unknownCodes().isEmpty()) {
      String codes = String.join(", ", sheet.unknownCodes());
      add(
          "coding-unknown",
          frame.id(),
          "Codeboek ‘%s’ mist codes die gegeven zijn: %s%s.".formatted(frame.id(), codes, where),
          "Code frame ‘%s’ lacks codes that were given: %s%s.".formatted(frame.id(), codes, where));
    }
  }

  private void quote(Quoted quote) {
    Optional<Fielded> fielded = data.fielded(quote.wave(), quote.audience());
    OptionalInt row = fielded.map(f -> QuoteTexts.row(f, quote)).orElse(OptionalInt.empty());
    if (row.isEmpty()) {
      add(
          "quote-stale",
          quote.id(),
          "Citaat ‘%s’: het antwoord is er niet meer of luidt nu anders.".formatted(quote.id()),
          "Quote ‘%s’: the answer is gone or reads otherwise now.".formatted(quote.id()));
      return;
    }
    exposure(quote, fielded.get(), row.getAsInt());
    words(quote, fielded.get(), row.getAsInt());
  }

  private void exposure(Quoted quote, Fielded fielded, int row) {
    Exposure exposure = Exposure.of(fielded, row, quote.shown(), QuoteTexts.agency(quote));
    if (exposure.singlesOut(Disclosure.SMALLEST_BASE)) {
      String traits =
          exposure.attributes().stream().map(a -> a.question()).collect(Collectors.joining(", "));
      add(
          "quote-singles-out",
          quote.id(),
          "Citaat ‘%s’: minder dan %d respondenten delen wat erbij staat (%s)."
              .formatted(quote.id(), Disclosure.SMALLEST_BASE, traits),
          "Quote ‘%s’: fewer than %d respondents share what is told beside it (%s)."
              .formatted(quote.id(), Disclosure.SMALLEST_BASE, traits));
    }
  }

  private void words(Quoted quote, Fielded fielded, int row) {
    String answer =
        fielded.variable(quote.variable()).stream()
            .map(v -> fielded.table().require(v.column()).textAt(row))
            .findFirst()
            .orElse("");
    String published = quote.words().words().getOrDefault(quote.language(), "");
    if (quote.form() != QuoteForm.PARAPHRASED
        && !published.isEmpty()
        && !new Fidelity(answer).holds(published)) {
      add(
          "quote-altered",
          quote.id(),
          "Citaat ‘%s’ geeft andere woorden dan het antwoord; noem het een parafrase of herstel het."
              .formatted(quote.id()),
          "Quote ‘%s’ has other words than the answer; call it a paraphrase or mend it."
              .formatted(quote.id()));
    }
    // respondents were drawn by places, where by anything
    Proposals proposals = Proposals.of(fielded, fielded.design().columns());
    List<Kind> kinds =
        quote.words().words().values().stream()
            .flatMap(w -> proposals.of(w).stream())
            .map(Redaction::kind)
            .filter(k -> k != Kind.NAME)
            .distinct()
            .toList();
    if (!kinds.isEmpty()) {
      add(
          "quote-unredacted",
          quote.id(),
          "Citaat ‘%s’ bevat nog wat naar een persoon kan leiden: %s."
              .formatted(quote.id(), placeholders(kinds, "nl")),
          "Quote ‘%s’ still holds what may lead to a person: %s."
              .formatted(quote.id(), placeholders(kinds, "en")));
    }
  }

  private static String placeholders(List<Kind> kinds, String language) {
    return kinds.stream().map(k -> k.placeholder().in(language)).collect(Collectors.joining(", "));
  }

  private void add(String check, String about, String nl, String en) {
    found.add(new AnswerFault(check, about, Text.of(nl, en)));
  }
}
