// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketenspiegel.reconstruction.drawing.Answers;
import org.ketenspiegel.reconstruction.drawing.Choices;
import org.ketenspiegel.reconstruction.drawing.Drawing;
import org.ketenspiegel.reconstruction.drawing.Factors;
import org.ketenspiegel.reconstruction.drawing.SplitMix;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Condition;
import org.ketenspiegel.reconstruction.spec.Drivers;
import org.ketenspiegel.reconstruction.spec.Spec;
import org.ketenspiegel.reconstruction.spec.Target;
import org.ketenspiegel.reconstruction.tuning.Terms;
import org.ketenspiegel.reconstruction.tuning.Tuning;

/** Draws the columns of a spec one after the other, each after those it leans on. */
final class Assembly {
  private final Spec spec;
  private final Answers answers;
  private final Factors factors;
  private final Map<String, int[]> cells = new HashMap<>();

  Assembly(Spec spec) {
    this.spec = spec;
    answers = new Answers(spec.respondents());
    factors = new Factors(spec, answers);
  }

  Report build() {
    List<Column> waiting = new ArrayList<>(spec.columns());
    while (!waiting.isEmpty()) {
      Column next =
          waiting.stream()
              .filter(column -> needs(column).stream().allMatch(answers::has))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "column \""
                              + waiting.get(0).name()
                              + "\" leans on columns that lean on it"));
      draw(next);
      waiting.remove(next);
    }
    Map<Spec.Choice, Integer> withoutTick = new LinkedHashMap<>();
    Choices choices = new Choices(answers, cells);
    for (Spec.Choice choice : spec.choices()) withoutTick.put(choice, choices.settle(choice));
    return new Account(spec, answers).report(withoutTick);
  }

  List<String> row(int row) {
    List<String> cellsOfRow = new ArrayList<>(List.of(Integer.toString(row + 1)));
    for (Column column : spec.columns()) cellsOfRow.add(answers.cell(column.name(), row));
    return cellsOfRow;
  }

  private void draw(Column column) {
    if (column.open()) {
      write(column);
      return;
    }
    Drawing drawing = new Drawing(spec, answers, column);
    drawing.draw(factors);
    cells.put(column.name(), drawing.cellOf());
    new Tuning(answers, column.name(), drawing.cellOf())
        .towards(
            new Terms(spec, answers).of(column),
            new SplitMix(spec.seed(), "tuning " + column.name()));
  }

  private void write(Column column) {
    Condition asked = Condition.parse(column.asked());
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < answers.respondents(); row++) if (answers.in(asked, row)) rows.add(row);
    SplitMix stream = new SplitMix(spec.seed(), "texts " + column.name());
    String[] written = Answers.blank(answers.respondents());
    for (String text : column.texts())
      if (!rows.isEmpty()) written[rows.remove(stream.below(rows.size()))] = text;
    answers.putTexts(column, written);
  }

  private Set<String> needs(Column column) {
    Set<String> needs = new LinkedHashSet<>(Condition.parse(column.asked()).columns());
    needs.addAll(Condition.parse(column.held()).columns());
    column.shifts().keySet().forEach(segment -> needs.addAll(spec.segment(segment).columns()));
    column.answered().keySet().forEach(segment -> needs.addAll(spec.segment(segment).columns()));
    for (Target target : Target.parse(column.targets()))
      needs.addAll(spec.segment(target.segment()).columns());
    for (String factor : column.loadings().keySet())
      if (!spec.factors().get(factor).equals("respondent")) needs.add(spec.factors().get(factor));
    if (!column.intraclass().isEmpty()) needs.add(spec.clusters());
    for (Drivers drivers : spec.drivers())
      if (drivers.outcome().equals(column.name())) needs.addAll(drivers.aspects());
    for (Spec.Difference difference : spec.differences())
      if (difference.column().equals(column.name())) {
        if (!spec.clusters().isEmpty()) needs.add(spec.clusters());
        difference.between().forEach(segment -> needs.addAll(spec.segment(segment).columns()));
      }
    return needs;
  }
}
