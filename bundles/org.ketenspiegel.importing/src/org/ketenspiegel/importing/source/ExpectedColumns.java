// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variables;
import org.ketenspiegel.importing.ExpectedColumn;
import org.ketenspiegel.importing.ExpectedColumn.ExpectedCode;
import org.ketenspiegel.importing.ExpectedColumn.Kind;
import org.ketenspiegel.importing.ExpectedColumn.Presence;
import org.ketenspiegel.model.study.Question;

/** Which columns a questionnaire expects in a file of answers. */
final class ExpectedColumns {

  private static final List<ExpectedCode> CHOSEN =
      List.of(
          new ExpectedCode(0, Optional.empty(), List.of()),
          new ExpectedCode(1, Optional.empty(), List.of()));

  private ExpectedColumns() {}

  /** Those of questions that were omitted need not be there. */
  static List<ExpectedColumn> of(List<Variables.Laid> laid, Collection<Question> omitted) {
    return laid.stream()
        .flatMap(
            each ->
                omitted.contains(each.question())
                    ? of(each.variable()).map(ExpectedColumn::omitted)
                    : of(each.variable()))
        .toList();
  }

  private static Stream<ExpectedColumn> of(Variable variable) {
    return variable.columns().stream().map(name -> column(name, variable));
  }

  private static ExpectedColumn column(String name, Variable variable) {
    return switch (variable.kind()) {
      case TEXT -> ExpectedColumn.text(name, variable.question());
      case NUMBER -> ExpectedColumn.numbers(name, variable.question());
      case MULTIPLE -> codes(name, variable, CHOSEN);
      case CHOICE, RATING, RECOMMENDATION ->
          codes(
              name,
              variable,
              variable.scale().categories().stream().map(ExpectedColumns::code).toList());
    };
  }

  private static ExpectedColumn codes(String name, Variable variable, List<ExpectedCode> codes) {
    return new ExpectedColumn(name, variable.question(), Kind.CODES, codes, Presence.REQUIRED);
  }

  private static ExpectedCode code(CategoryOutline category) {
    return new ExpectedCode(
        category.code(),
        category.missing(),
        category.label().words().values().stream().filter(l -> !l.isBlank()).distinct().toList());
  }
}
