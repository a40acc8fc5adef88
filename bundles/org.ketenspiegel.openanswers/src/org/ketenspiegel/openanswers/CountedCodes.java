// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.coding.Placed;

/**
 * The codes that count of each row of one variable: of several coders one speaks for an answer.
 *
 * @param codes for each row its codes; null-free, empty lists where nothing is coded
 * @param coded for each row whether its answer is coded
 * @param silent for each row whether the question was asked and nothing was said
 * @param answers given answers
 */
record CountedCodes(List<List<String>> codes, boolean[] coded, boolean[] silent, long answers) {

  static CountedCodes of(Fielded fielded, Variable variable, Sheet sheet, String coder) {
    Column column = fielded.table().require(variable.column());
    int rows = column.rows();
    List<List<String>> codes = new ArrayList<>();
    boolean[] silent = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      codes.add(List.of());
      silent[row] = column.missingAt(row).map(CountedCodes::isSilence).orElse(false);
    }
    boolean[] coded = new boolean[rows];
    long answers = 0;
    List<String> order = new ArrayList<>(sheet.coders());
    if (!coder.isEmpty()) {
      order.removeIf(c -> !c.equals(coder));
    }
    for (Answer answer : sheet.given()) {
      if (answer.variable().equals(variable.id())) {
        boolean takesPart = fielded.rows().contains(answer.row());
        answers += takesPart ? 1 : 0;
        Optional<Placed> counted =
            order.stream()
                .flatMap(c -> answer.by(c).stream())
                .filter(p -> p.state() == Placed.State.CURRENT)
                .findFirst();
        counted.ifPresent(p -> codes.set(answer.row(), p.coding().codes()));
        coded[answer.row()] = counted.isPresent();
      }
    }
    return new CountedCodes(codes, coded, silent, answers);
  }

  private static boolean isSilence(Missing missing) {
    return switch (missing) {
      case NOT_ANSWERED, DONT_KNOW, NOT_APPLICABLE, REFUSED -> true;
      case NOT_ASKED_ROUTING, NOT_ASKED_VERSION -> false;
    };
  }

  /** 1 where a row has the code, 0 where it has not, NaN outside the base. */
  double[] values(String code, ThemesOptions.Base base) {
    double[] values = new double[coded.length];
    Arrays.setAll(
        values,
        row ->
            coded[row]
                ? codes.get(row).contains(code) ? 1 : 0
                : base == ThemesOptions.Base.ASKED && silent[row] ? 0 : Double.NaN);
    return values;
  }
}
