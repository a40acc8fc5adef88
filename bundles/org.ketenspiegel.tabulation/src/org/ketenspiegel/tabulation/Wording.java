// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation;

import java.math.BigDecimal;
import java.util.List;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.result.Basis;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Difference;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Sampling;
import org.ketenspiegel.model.Text;

/** Base, method and test of a table in words. */
record Wording(Design design, Sampling sampling, TabulationOptions options) {

  Basis basis(
      List<Subject> subjects,
      AnswerBase base,
      List<List<Cell>> cells,
      List<Difference> differences) {
    Text method = method(design, options.confidence());
    Text open = new Unbounded(sampling.units()).of(cells);
    return new Basis(
        base(subjects, base),
        Text.of(method.in("nl") + open.in("nl"), method.in("en") + open.in("en")),
        new TestWords(options, drawn()).of(differences));
  }

  private TestWords.Drawn drawn() {
    return sampling.weighted()
        ? TestWords.Drawn.WEIGHTED
        : design.columns().isEmpty() ? TestWords.Drawn.SIMPLE : TestWords.Drawn.DESIGNED;
  }

  private static Text base(List<Subject> subjects, AnswerBase base) {
    List<Text> asked =
        subjects.stream()
            .flatMap(s -> s.variables().stream())
            .map(Variable::asked)
            .distinct()
            .toList();
    Text whom =
        asked.size() == 1 && !asked.getFirst().isEmpty()
            ? asked.getFirst()
            : asked.size() == 1
                ? Text.of("allen", "everybody")
                : Text.of("aan wie de vraag is gesteld", "those who were asked");
    return base == AnswerBase.ASKED
        ? Text.of(whom.in("nl") + "; weet niet telt mee", whom.in("en") + "; don't know is counted")
        : whom;
  }

  static Text method(Design design, double confidence) {
    String percent =
        new BigDecimal(Double.toString(confidence))
            .movePointRight(2)
            .stripTrailingZeros()
            .toPlainString();
    boolean simple = design.columns().isEmpty();
    return Text.of(
        (design.weight().isPresent() ? "gewogen" : "ongewogen")
            + ", "
            + percent.replace('.', ',')
            + "%-interval"
            + (simple ? "" : " met lineaire benadering van de steekproef (Taylor)")
            + "; aandelen volgens Wilson",
        (design.weight().isPresent() ? "weighted" : "unweighted")
            + ", "
            + percent
            + "% interval"
            + (simple ? "" : " by linearisation of the sample design (Taylor)")
            + "; shares by Wilson");
  }
}
