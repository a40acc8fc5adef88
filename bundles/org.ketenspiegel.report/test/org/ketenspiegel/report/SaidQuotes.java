// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Texts;
import org.ketenspiegel.analysis.result.Texts.Said;
import org.ketenspiegel.analysis.result.Texts.Telling;
import org.ketenspiegel.analysis.result.Texts.Told;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.QuoteForm;

/** Gives the quotes that are asked for, each with one trait that so many respondents share. */
record SaidQuotes(UnaryOperator<String> words, long sharing)
    implements Analysis<SaidQuotes.Options> {

  /** The quotes that are asked for. */
  public record Options(@Option(nl = "Citaten", en = "Quotes") List<String> quotes) {}

  @Override
  public Options defaults(StudyOutline study) {
    return new Options(List.of());
  }

  @Override
  public AnalysisResult run(StudyData data, Options options, Run run) {
    List<Said> said =
        options.quotes().stream()
            .map(
                id ->
                    new Said(
                        id,
                        new Text(
                            Map.of("nl", words.apply("vertaald " + id), "ar", words.apply("عربي"))),
                        "ar",
                        QuoteForm.REDACTED,
                        Optional.empty(),
                        List.of(
                            new Told(
                                "groep",
                                Text.same(words.apply("kenmerk")),
                                Text.same(words.apply("zeldzaam")))),
                        sharing,
                        Telling.TOLD))
            .toList();
    return new Texts(
        Text.NONE,
        Text.NONE,
        said,
        List.of(Text.same(words.apply("voorbehoud"))),
        new Basis(Text.NONE, Text.same(words.apply("gekozen")), Text.NONE),
        Provenance.of(data.fieldings().getFirst()));
  }
}
