// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.measure;

import java.util.List;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;

/** Which quantities of a question are compared or followed. */
public final class Quantities {

  private static final String SHARE = "share:";

  private Quantities() {}

  /**
   * Those a word asks for: {@code mean}, {@code top2}, {@code bottom2}, {@code share:CODE}, {@code
   * nps} or the id of a net; without one the mean of a scale, the shares of categories.
   */
  public static List<Measure> of(String word, Variable variable) {
    AnswerBase base = AnswerBase.of(variable);
    if (word.startsWith(SHARE)) {
      String code = word.substring(SHARE.length()).strip();
      return variable.scale().categories().stream()
          .filter(c -> is(c, code))
          .<Measure>map(Measure::category)
          .toList();
    }
    return new Measures(List.of(word.isEmpty() ? suiting(variable) : word)).of(variable, base);
  }

  /** By its code, or by the words a file holds. */
  private static boolean is(CategoryOutline category, String code) {
    return Integer.toString(category.code()).equals(code)
        || category.label().in("nl").equals(code)
        || category.label().in("en").equals(code);
  }

  private static String suiting(Variable variable) {
    return switch (variable.kind()) {
      case RATING, RECOMMENDATION, NUMBER -> "mean";
      case CHOICE ->
          variable.scale().correct().isPresent() || !variable.scale().nets().isEmpty()
              ? "net"
              : "share";
      case MULTIPLE, TEXT -> "share";
    };
  }
}
