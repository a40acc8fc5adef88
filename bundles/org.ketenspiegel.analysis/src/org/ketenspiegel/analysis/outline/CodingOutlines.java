// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.Objects;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.model.study.CodeFrame;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;

/** Freezes code frames and quotes of a study. */
final class CodingOutlines {

  private CodingOutlines() {}

  static CodingOutline of(Study study) {
    return new CodingOutline(
        study.getCodeFrames().stream().map(CodingOutlines::frame).toList(),
        study.getQuotedAnswers().stream()
            .filter(q -> q.getFielding() != null && q.getQuestion() != null)
            .map(CodingOutlines::quoted)
            .toList());
  }

  private static CodingOutline.Frame frame(CodeFrame frame) {
    return new CodingOutline.Frame(
        Objects.toString(frame.getId(), ""),
        Text.of(frame.getName()),
        frame.getQuestions().stream().map(Identified::getId).distinct().toList(),
        frame.getCodes().stream().map(CodingOutlines::code).toList());
  }

  private static CodingOutline.Code code(AnswerCode code) {
    return new CodingOutline.Code(
        Objects.toString(code.getId(), ""),
        Text.of(code.getName()),
        Text.of(code.getDescription()),
        Optional.ofNullable(code.getConcept()).map(Concept::getId));
  }

  private static CodingOutline.Quoted quoted(QuotedAnswer quote) {
    Fielding fielding = quote.getFielding();
    String agency = quote.getAgency() == null ? "" : "@" + quote.getAgency().getId();
    return new CodingOutline.Quoted(
        Objects.toString(quote.getId(), ""),
        fielding.eContainer() instanceof Wave wave ? wave.getId() : "",
        fielding.getAudience() == null ? "" : fielding.getAudience().getId(),
        quote.getQuestion().getId() + agency,
        Objects.toString(quote.getRespondent(), ""),
        Objects.toString(quote.getFingerprint(), ""),
        Objects.toString(quote.getLanguage(), ""),
        Text.of(quote.getText()),
        Objects.toString(quote.getTranslator(), ""),
        quote.getForm(),
        quote.getConsent(),
        quote.getShown().stream().map(Identified::getId).toList(),
        Objects.toString(quote.getUsedElsewhere(), ""));
  }
}
