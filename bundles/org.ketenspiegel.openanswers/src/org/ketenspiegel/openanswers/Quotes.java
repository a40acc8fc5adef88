// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.List;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.CodingOutline.Quoted;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.openanswers.quoting.QuoteTexts;

/** What respondents said, in the form in which it may be published, of any audience and wave. */
public final class Quotes implements Analysis<QuotesOptions> {

  /** The id under which it is contributed. */
  public static final String ID = "quotes";

  @Override
  public QuotesOptions defaults(StudyOutline study) {
    return new QuotesOptions(List.of(), List.of());
  }

  @Override
  public AnalysisResult run(StudyData data, QuotesOptions options, Run run) {
    List<Quoted> all = data.outline().coding().quotes();
    for (String id : options.quotes()) {
      if (all.stream().noneMatch(q -> q.id().equals(id))) {
        throw new IllegalArgumentException("there is no quote '" + id + "'");
      }
    }
    List<Quoted> chosen =
        options.quotes().isEmpty()
            ? all
            : options.quotes().stream()
                .flatMap(id -> all.stream().filter(q -> q.id().equals(id)))
                .toList();
    List<Quoted> wanted =
        chosen.stream()
            .filter(
                q ->
                    options.questions().isEmpty()
                        || options.questions().contains(QuoteTexts.question(q)))
            .toList();
    return wanted.isEmpty()
        ? new Unanswered(
            Text.of("er zijn geen antwoorden om te citeren", "no answers are marked for quoting"))
        : QuoteTexts.of(data, wanted);
  }
}
