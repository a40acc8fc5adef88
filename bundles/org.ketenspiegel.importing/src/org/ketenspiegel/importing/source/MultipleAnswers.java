// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.aggregation.MultipleSet;
import org.ketenspiegel.importing.source.Adjustments.Multiple;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;

/** Makes one question of the columns of its options, however the file marks what was chosen. */
final class MultipleAnswers {

  private static final Set<String> NOT_CHOSEN =
      Set.of("not selected", "no", "nee", "false", "unchecked", "not chosen", "niet gekozen", "0");

  private MultipleAnswers() {}

  static Fielded add(Multiple multiple, Fielded fielded) {
    Map<Integer, CodeColumn> columns = new LinkedHashMap<>();
    List<CategoryOutline> options = new ArrayList<>();
    for (Variable variable : variables(multiple, fielded)) {
      int code = columns.size() + 1;
      CodeColumn marks = fielded.table().requireCodes(variable.column());
      columns.put(code, chosen(marks).named(multiple.name() + "=" + variable.column()));
      options.add(
          new CategoryOutline(code, variable.text(), OptionalDouble.empty(), Optional.empty()));
    }
    ResponseTable table = fielded.table();
    for (CodeColumn option : MultipleSet.of(multiple.name(), columns).options().values()) {
      table = table.with(option);
    }
    List<Variable> all = new ArrayList<>(fielded.variables());
    all.add(variable(multiple.name(), columns, options));
    return Adjustments.with(fielded, all, table, fielded.design());
  }

  private static List<Variable> variables(Multiple multiple, Fielded fielded) {
    return multiple.columns().stream().flatMap(w -> Scales.named(fielded, w).stream()).toList();
  }

  private static Variable variable(
      String name, Map<Integer, CodeColumn> columns, List<CategoryOutline> options) {
    return new Variable(
        name,
        name,
        Optional.empty(),
        Optional.empty(),
        Variable.Kind.MULTIPLE,
        columns.values().stream().map(CodeColumn::name).toList(),
        Text.same(name),
        Text.same(name),
        Role.BACKGROUND,
        ShareBase.SUBSTANTIVE,
        Optional.empty(),
        new ScaleOutline(Direction.NONE, options, List.of(), OptionalInt.empty()),
        Text.NONE);
  }

  /** 1 where the option was chosen, 0 where it was offered and not chosen. */
  private static CodeColumn chosen(CodeColumn marks) {
    List<Entry> yes = marks.entries().stream().filter(MultipleAnswers::isChosen).toList();
    if (yes.size() > 1 && yes.stream().anyMatch(e -> e.label().isEmpty())) {
      throw new DataException(
          DataException.Kind.BAD_MULTIPLE_SET,
          "column \""
              + marks.name()
              + "\" has the codes "
              + yes.stream().map(e -> e.code().getAsInt()).toList()
              + ", where one code for chosen is expected");
    }
    var built = CodeColumn.builder(marks.name());
    for (int row = 0; row < marks.rows(); row++) {
      Entry entry = marks.entry(marks.index(row));
      if (isChosen(entry)) {
        built.add(1);
      } else if (entry.missing().isPresent()) {
        built.addEmpty(entry.missing().orElse(Missing.NOT_ANSWERED));
      } else {
        built.add(0);
      }
    }
    return built.build();
  }

  private static boolean isChosen(Entry entry) {
    return entry.missing().isEmpty()
        && entry.code().orElse(0) != 0
        && !NOT_CHOSEN.contains(entry.label().orElse("").strip().toLowerCase());
  }
}
