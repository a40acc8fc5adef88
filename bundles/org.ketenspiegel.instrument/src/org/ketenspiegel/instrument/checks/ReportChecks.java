// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.Block;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.DefinitionsBlock;
import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.QuoteBlock;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.ResearchQuestion;
import org.ketenspiegel.model.study.TextBlock;

/** Reports: that answer what was asked, with blocks that have something in them. */
final class ReportChecks {

  static final List<Check> ALL =
      List.of(
          Check.warning("research-question-unanswered", ReportChecks::unanswered),
          Check.warning("block-empty", ReportChecks::empty),
          Check.warning("concept-without-definition", ReportChecks::undefined),
          Check.hint("block-without-heading", ReportChecks::heading),
          Check.hint("chapter-empty", ReportChecks::chapter));

  private ReportChecks() {}

  /** A question with parts is answered when all of its parts are. */
  private static Stream<Fault> unanswered(Checked study) {
    if (study.all(Report.class).findAny().isEmpty()) {
      return Stream.empty();
    }
    Set<ResearchQuestion> answered =
        study.all(Block.class).flatMap(b -> b.getAnswers().stream()).collect(Collectors.toSet());
    return study
        .all(ResearchQuestion.class)
        .filter(q -> !answered(q, answered))
        .map(
            q ->
                new Fault(
                    q,
                    "wordt door geen enkel blok van een rapport beantwoord",
                    "is answered by no block of a report"));
  }

  private static boolean answered(ResearchQuestion question, Set<ResearchQuestion> answered) {
    return answered.contains(question)
        || !question.getParts().isEmpty()
            && question.getParts().stream().allMatch(p -> answered(p, answered));
  }

  private static Stream<Fault> empty(Checked study) {
    return study
        .all(Block.class)
        .filter(
            b ->
                switch (b) {
                  case TextBlock text -> Text.of(text.getBody()).isEmpty();
                  case QuoteBlock quotes ->
                      quotes.getQuotes().isEmpty() && quotes.getChosen().isEmpty();
                  case InsightBlock insight ->
                      Text.of(insight.getInsight()).isEmpty() && insight.getFindings().isEmpty()
                          || Text.of(insight.getRecommendation()).isEmpty();
                  case DefinitionsBlock definitions -> definitions.getConcepts().isEmpty();
                  default -> false;
                })
        .map(b -> new Fault(b, "is leeg of half gevuld", "is empty or half filled"));
  }

  private static Stream<Fault> undefined(Checked study) {
    return study
        .all(DefinitionsBlock.class)
        .flatMap(b -> b.getConcepts().stream())
        .distinct()
        .filter(c -> Text.of(c.getDefinition()).isEmpty())
        .map(
            c ->
                new Fault(
                    c,
                    "staat bij de definities van een rapport maar heeft er geen",
                    "stands among the definitions of a report but has none"));
  }

  private static Stream<Fault> heading(Checked study) {
    return study
        .all(AnalysisBlock.class)
        .filter(b -> Text.of(b.getHeading()).isEmpty())
        .map(b -> new Fault(b, "heeft geen kop", "has no heading"));
  }

  private static Stream<Fault> chapter(Checked study) {
    return study
        .all(Chapter.class)
        .filter(c -> c.getBlocks().isEmpty())
        .map(c -> new Fault(c, "heeft geen blokken", "has no blocks"));
  }
}
