// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.importing.coding.CodingTable;
import org.ketenspiegel.importing.coding.CodingTable.Shown;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.SecondSample;
import org.ketenspiegel.openanswers.Sheet;

/** Writes the answers to one open question as a sheet that a coder fills in. */
record CodingSheet(Words words, Session session) {

  ExitCode write(Source source) throws Exception {
    List<String> questions = words.list("questions");
    if (questions.size() != 1) {
      throw new WordsException("--sheet needs one question: --questions Q");
    }
    if (words.has("json")) {
      throw new WordsException("--sheet writes CSV: --json has no meaning here");
    }
    Fielded fielded = source.fielded(words.value("audience"), questions);
    Sheet sheet = sheet(source, fielded, questions.getFirst());
    Optional<String> coder = words.value("coder");
    List<Answer> answers = words.has("sample") ? sample(sheet) : sheet.given();
    List<Shown> rows = answers.stream().flatMap(a -> rows(a, fielded, coder).stream()).toList();
    session.result(words, new String(CodingTable.sheet(rows), StandardCharsets.UTF_8));
    if (!words.has("quiet")) {
      session.err().println("ketenspiegel: note: codes are " + codes(sheet));
    }
    return ExitCode.DONE;
  }

  private static Sheet sheet(Source source, Fielded fielded, String question) {
    String id =
        fielded.variables(question).stream().map(v -> v.question()).findFirst().orElse(question);
    try {
      return Sheet.of(source.data().outline(), fielded, id);
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage(), e);
    }
  }

  private List<Answer> sample(Sheet sheet) {
    String share = words.value("sample").orElseThrow();
    long seed = words.value("seed").map(Long::parseLong).orElse(1L);
    try {
      return new SecondSample(Double.parseDouble(share), seed).of(sheet);
    } catch (IllegalArgumentException e) {
      throw new WordsException(
          "--sample is '" + share + "', expected a number above 0 and at most 1", e);
    }
  }

  /** For a coder his own codes and nobody else's; for nobody in particular what there is. */
  private List<Shown> rows(Answer answer, Fielded fielded, Optional<String> coder) {
    String translation =
        fielded
            .coded()
            .translation(answer.fingerprint(), words.choice("language", "nl", "en").orElse("en"))
            .map(AnswerTranslation::text)
            .orElse("");
    if (coder.isPresent()) {
      List<String> codes = answer.by(coder.get()).map(p -> p.coding().codes()).orElse(List.of());
      return List.of(shown(answer, translation, coder.get(), codes));
    }
    return answer.codings().isEmpty()
        ? List.of(shown(answer, translation, "", List.of()))
        : answer.codings().stream()
            .map(p -> shown(answer, translation, p.coding().coder(), p.coding().codes()))
            .toList();
  }

  private static Shown shown(Answer answer, String translation, String coder, List<String> codes) {
    return new Shown(
        answer.respondent(),
        answer.variable(),
        answer.fingerprint(),
        answer.words(),
        translation,
        coder,
        codes);
  }

  private static String codes(Sheet sheet) {
    return sheet
        .frame()
        .map(f -> f.codes().stream().map(c -> c.id()).collect(Collectors.joining(", ")))
        .filter(c -> !c.isEmpty())
        .orElse("not there yet: the question has no code frame");
  }
}
