// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.CodingOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.coding.Coding;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.data.coding.Fingerprint;
import org.ketenspiegel.data.coding.Placed;
import org.ketenspiegel.data.coding.Placing;

/**
 * The answers to one open question, of one audience in one wave, as coders see them.
 *
 * @param variables the question, once for each agency it was asked about
 * @param frame what it is coded with; empty where the study has none for it
 * @param answers given ones, agency by agency in the order of the rows
 * @param codings all that is kept of them
 * @param lost codings whose answer is no longer there
 */
public record Sheet(
    String question,
    List<Variable> variables,
    Optional<CodingOutline.Frame> frame,
    List<Answer> answers,
    Codings codings,
    List<Coding> lost) {

  public Sheet {
    variables = List.copyOf(variables);
    answers = List.copyOf(answers);
    lost = List.copyOf(lost);
  }

  /** With the codings that were read with the answers. */
  public static Sheet of(StudyOutline outline, Fielded fielded, String question) {
    return of(outline, fielded, question, fielded.coded().of(question));
  }

  /**
   * With codings that may have changed since.
   *
   * @throws IllegalArgumentException when there is no such question, or it is not answered in words
   */
  public static Sheet of(StudyOutline outline, Fielded fielded, String question, Codings codings) {
    List<Variable> variables =
        fielded.variables().stream().filter(v -> v.question().equals(question)).toList();
    if (variables.isEmpty() || variables.getFirst().kind() != Variable.Kind.TEXT) {
      throw new IllegalArgumentException("there is no open question '" + question + "'");
    }
    List<Answer> answers = new ArrayList<>();
    List<Coding> lost = new ArrayList<>();
    for (Variable variable : variables) {
      Column column = fielded.table().require(variable.column());
      Placing placing = Placing.of(codings, variable.id(), column, fielded.coded().respondents());
      lost.addAll(placing.lost());
      answers.addAll(answers(fielded, variable, column, placing));
    }
    List<String> known = variables.stream().map(Variable::id).toList();
    codings.all().stream().filter(c -> !known.contains(c.variable())).forEach(lost::add);
    return new Sheet(question, variables, outline.coding().frame(question), answers, codings, lost);
  }

  private static List<Answer> answers(
      Fielded fielded, Variable variable, Column column, Placing placing) {
    Map<Integer, List<Placed>> byRow = new HashMap<>();
    placing.placed().forEach(p -> byRow.computeIfAbsent(p.row(), r -> new ArrayList<>()).add(p));
    List<Answer> answers = new ArrayList<>();
    for (int row = 0; row < column.rows(); row++) {
      List<Placed> own = byRow.getOrDefault(row, List.of());
      if (column.missingAt(row).isEmpty() || !own.isEmpty()) {
        String words = column.textAt(row);
        answers.add(
            new Answer(
                row,
                fielded.coded().respondent(row),
                variable.id(),
                words,
                Fingerprint.of(words),
                own));
      }
    }
    return answers;
  }

  /** Who coded, whoever coded most answers first. */
  public List<String> coders() {
    Map<String, Long> counts = new HashMap<>();
    answers.stream()
        .flatMap(a -> a.codings().stream())
        .filter(p -> p.state() == Placed.State.CURRENT)
        .forEach(p -> counts.merge(p.coding().coder(), 1L, Long::sum));
    return codings.coders().stream()
        .sorted((a, b) -> Long.compare(counts.getOrDefault(b, 0L), counts.getOrDefault(a, 0L)))
        .toList();
  }

  /** The answers in which something was said. */
  public List<Answer> given() {
    return answers.stream().filter(a -> !a.fingerprint().isEmpty()).toList();
  }

  /** Codes that were given and are not in the frame. */
  public List<String> unknownCodes() {
    return codings.codes().stream().filter(c -> frame.flatMap(f -> f.code(c)).isEmpty()).toList();
  }
}
