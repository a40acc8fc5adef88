// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.quoting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.CodingOutline.Quoted;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Texts.Said;
import org.ketenspiegel.analysis.result.Texts.Telling;
import org.ketenspiegel.analysis.result.Texts.Told;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.coding.Fingerprint;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Consent;

/** Marked answers as texts: with what is told beside them, without those that may not be shown. */
public final class QuoteTexts {

  private QuoteTexts() {}

  /** The question a quote answers. */
  public static String question(Quoted quote) {
    return quote.variable().replaceFirst("@.*", "");
  }

  /** The agency whose question it answers, where several are asked about. */
  public static Optional<String> agency(Quoted quote) {
    int at = quote.variable().indexOf('@');
    return at < 0 ? Optional.empty() : Optional.of(quote.variable().substring(at + 1));
  }

  /** At least one quote; those whose respondent refused or whose answer changed stay away. */
  public static AnalysisResult of(StudyData data, List<Quoted> quotes) {
    List<Said> said = new ArrayList<>();
    List<Text> cautions = new ArrayList<>();
    Set<Fielded> from = new LinkedHashSet<>();
    for (Quoted quote : quotes) {
      Optional<Fielded> fielded = data.fielded(quote.wave(), quote.audience());
      if (fielded.isEmpty()) {
        cautions.add(away(quote, "er zijn geen antwoorden van", "there are no answers of it"));
      } else if (quote.consent() == Consent.REFUSED) {
        cautions.add(away(quote, "de respondent wil het niet", "the respondent does not want it"));
      } else {
        OptionalInt row = row(fielded.get(), quote);
        if (row.isPresent()) {
          said.add(said(fielded.get(), quote, row.getAsInt()));
          from.add(fielded.get());
        } else {
          cautions.add(
              away(
                  quote,
                  "het antwoord is er niet meer of luidt nu anders",
                  "the answer is gone or reads otherwise now"));
        }
      }
    }
    if (said.isEmpty()) {
      return new Unanswered(
          Text.of(
              "geen van de citaten kan worden getoond: " + cautions.getFirst().in("nl"),
              "none of the quotes can be shown: " + cautions.getFirst().in("en")));
    }
    Fielded first = from.iterator().next();
    return new Texts(
        title(from, quotes), asked(from, quotes), said, cautions, basis(), Provenance.of(first));
  }

  private static Text away(Quoted quote, String nl, String en) {
    return Text.of(
        "citaat '" + quote.id() + "' is niet getoond: " + nl,
        "quote '" + quote.id() + "' is not shown: " + en);
  }

  private static Basis basis() {
    return new Basis(
        Text.NONE,
        Text.of(
            "Door onderzoekers gekozen; wat naar een persoon kan leiden is vervangen en staat"
                + " tussen haken",
            "Chosen by researchers; what may lead to a person is replaced and stands in brackets"),
        Text.NONE);
  }

  private static Text title(Set<Fielded> from, List<Quoted> quotes) {
    List<Text> names = variables(from, quotes).stream().map(Variable::name).distinct().toList();
    return names.size() == 1
        ? Text.of(names.getFirst().in("nl") + " · citaten", names.getFirst().in("en") + " · quotes")
        : Text.of("Citaten", "Quotes");
  }

  private static List<Variable> variables(Set<Fielded> from, List<Quoted> quotes) {
    return quotes.stream()
        .flatMap(q -> from.stream().flatMap(f -> f.variable(q.variable()).stream()))
        .toList();
  }

  private static Text asked(Set<Fielded> from, List<Quoted> quotes) {
    List<Text> texts = variables(from, quotes).stream().map(Variable::text).distinct().toList();
    return texts.size() == 1 ? texts.getFirst() : Text.NONE;
  }

  private static Said said(Fielded fielded, Quoted quote, int row) {
    Exposure exposure = Exposure.of(fielded, row, quote.shown(), agency(quote));
    return new Said(
        quote.id(),
        quote.words(),
        quote.language(),
        quote.form(),
        agency(quote),
        exposure.attributes().stream()
            .map(a -> new Told(a.question(), a.name(), a.value()))
            .toList(),
        exposure.sharing(),
        Telling.TOLD);
  }

  /** The row of the quoted answer, while it still says what it said. */
  public static OptionalInt row(Fielded fielded, Quoted quote) {
    Optional<Variable> variable = fielded.variable(quote.variable());
    if (variable.isEmpty()) {
      return OptionalInt.empty();
    }
    Column answers = fielded.table().require(variable.get().column());
    List<String> respondents = fielded.coded().respondents();
    int[] meant =
        IntStream.range(0, answers.rows())
            .filter(row -> !answers.textAt(row).isBlank())
            .filter(
                row ->
                    quote.fingerprint().isEmpty()
                        || Fingerprint.of(answers.textAt(row)).equals(quote.fingerprint()))
            .toArray();
    OptionalInt own =
        IntStream.of(meant)
            .filter(
                row -> !respondents.isEmpty() && respondents.get(row).equals(quote.respondent()))
            .findFirst();
    // without a respondent to go by, the words themselves say whose they are
    boolean byWords = quote.respondent().isEmpty() || respondents.isEmpty();
    return own.isPresent() || !byWords || quote.fingerprint().isEmpty()
        ? own
        : IntStream.of(meant).findFirst();
  }
}
