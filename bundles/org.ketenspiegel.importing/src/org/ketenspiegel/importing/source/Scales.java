// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.NetOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.importing.source.Adjustments.Net;
import org.ketenspiegel.model.Text;

/** Scales as a user wants them read. */
final class Scales {

  private Scales() {}

  /** The questions a word refers to; throws UNKNOWN_COLUMN when there are none. */
  static List<Variable> named(Fielded fielded, String word) {
    List<Variable> found = fielded.variables(word);
    if (found.isEmpty()) {
      fielded.table().require(word);
      throw new DataException(
          DataException.Kind.UNKNOWN_COLUMN, "there is no question \"" + word + "\"");
    }
    return found;
  }

  /** The categories that the table takes for missing now have no score. */
  static Variable missing(Variable variable, ResponseTable table) {
    if (variable.columns().size() != 1
        || !(table.column(variable.column()).orElse(null) instanceof CodeColumn codes)) {
      return variable;
    }
    List<CategoryOutline> categories = new ArrayList<>();
    for (CategoryOutline category : variable.scale().categories()) {
      Optional<Missing> kind =
          codes.indexOf(category.code()).isPresent()
              ? codes.missing(codes.indexOf(category.code()).getAsInt())
              : category.missing();
      categories.add(
          new CategoryOutline(
              category.code(),
              category.label(),
              kind.isPresent() ? OptionalDouble.empty() : category.score(),
              kind));
    }
    return with(variable, variable.kind(), categories, variable.scale().nets());
  }

  /** Scores run from the other end; codes stay what they are. */
  static Variable reversed(Variable variable) {
    List<CategoryOutline> scored = variable.scale().scored();
    if (scored.isEmpty()) {
      throw new DataException(
          DataException.Kind.WRONG_TYPE,
          "question \"" + variable.id() + "\" has no scale that could be reversed");
    }
    double ends = scored.getFirst().score().getAsDouble() + scored.getLast().score().getAsDouble();
    List<CategoryOutline> turned =
        variable.scale().categories().stream()
            .map(
                c ->
                    c.score().isEmpty()
                        ? c
                        : new CategoryOutline(
                            c.code(),
                            c.label(),
                            OptionalDouble.of(ends - c.score().getAsDouble()),
                            c.missing()))
            .toList();
    return with(variable, variable.kind(), turned, variable.scale().nets());
  }

  /** A rating within 0–10 as a likelihood to recommend. */
  static Variable recommendation(Variable variable) {
    boolean fits =
        variable.kind() == Kind.RATING
            && variable.scale().scored().stream()
                .mapToDouble(c -> c.score().getAsDouble())
                .allMatch(s -> s == Math.rint(s) && s >= 0 && s <= 10);
    return fits
        ? with(
            variable, Kind.RECOMMENDATION, variable.scale().categories(), variable.scale().nets())
        : variable;
  }

  /** With the nets of which the scale has a code; a net of the same name gives way. */
  static Variable with(Variable variable, List<Net> more) {
    List<NetOutline> nets = new ArrayList<>(variable.scale().nets());
    for (Net net : more) {
      if (net.codes().stream().anyMatch(c -> variable.scale().category(c).isPresent())) {
        nets.removeIf(n -> n.id().equals(net.name()));
        nets.add(new NetOutline(net.name(), Text.same(net.name()), net.codes()));
      }
    }
    return with(variable, variable.kind(), variable.scale().categories(), nets);
  }

  private static Variable with(
      Variable v, Kind kind, List<CategoryOutline> categories, List<NetOutline> nets) {
    return new Variable(
        v.id(),
        v.question(),
        v.item(),
        v.agency(),
        kind,
        v.columns(),
        v.name(),
        v.text(),
        v.role(),
        v.base(),
        v.concept(),
        new ScaleOutline(v.scale().direction(), categories, nets, v.scale().correct()),
        v.asked());
  }
}
