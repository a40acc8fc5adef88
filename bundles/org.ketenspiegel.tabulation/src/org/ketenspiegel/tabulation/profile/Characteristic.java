// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.model.Text;

/**
 * Something that respondents differ in, and the parts it divides them into.
 *
 * @param known of whom it is known
 */
record Characteristic(String id, Text name, List<Part> parts, Rows known) {

  /** Below it a category is counted with others of its size. */
  private static final int SMALL = 10;

  private static final Text OTHERS = Text.of("overige", "other");

  Characteristic {
    parts = List.copyOf(parts);
  }

  /** A category: those who fall into it. */
  record Part(String key, Text label, Rows rows) {}

  /** Of the segments of the audience, which may overlap, or of one of them. */
  static Characteristic segments(String word, StudyOutline outline, Fielded fielded) {
    List<Part> parts =
        Parts.of(word, outline, fielded).stream()
            .map(p -> new Part("segment=" + p.key(), p.label(), p.rows()))
            .toList();
    return new Characteristic(word, Text.of("groep", "group"), parts, fielded.rows());
  }

  /** Of the categories of a question; options of which several may be chosen are a part each. */
  static Characteristic of(Variable variable, StudyOutline outline, Fielded fielded) {
    List<Part> parts =
        variable.kind() == Variable.Kind.MULTIPLE
            ? options(variable, fielded)
            : Parts.of(variable.id(), outline, fielded).stream()
                .map(p -> new Part(variable.id() + "=" + p.key(), p.label(), p.rows()))
                .toList();
    Rows known =
        variable.kind() == Variable.Kind.MULTIPLE
            ? answered(variable, fielded)
            : parts.stream().map(Part::rows).reduce(Rows.none(fielded.table().rows()), Rows::or);
    return new Characteristic(variable.id(), variable.name(), parts, known.and(fielded.rows()));
  }

  private static Rows answered(Variable variable, Fielded fielded) {
    return variable.columns().stream()
        .map(c -> fielded.table().requireCodes(c).substantive())
        .reduce(Rows.none(fielded.table().rows()), Rows::or);
  }

  private static List<Part> options(Variable variable, Fielded fielded) {
    List<Part> parts = new ArrayList<>();
    for (int option = 0; option < variable.columns().size(); option++) {
      CodeColumn column = fielded.table().requireCodes(variable.columns().get(option));
      CategoryOutline category = variable.scale().categories().get(option);
      Rows chosen =
          Rows.where(
              column.rows(), row -> column.missingAt(row).isEmpty() && column.numberAt(row) != 0);
      parts.add(
          new Part(
              variable.id() + "=" + category.code(), category.label(), chosen.and(fielded.rows())));
    }
    return parts;
  }

  /** Whether nobody is in two parts and everybody known in one. */
  boolean divides() {
    int total = parts.stream().mapToInt(p -> p.rows().count()).sum();
    return total == known.count();
  }

  /**
   * The same with the categories that hold too few put together, where there are several: one on
   * its own is left, and kept back when the result is released.
   */
  Characteristic gathered(ToIntFunction<Rows> base) {
    Map<Boolean, List<Part>> by =
        parts.stream()
            .filter(p -> base.applyAsInt(p.rows()) > 0)
            .collect(Collectors.partitioningBy(p -> base.applyAsInt(p.rows()) < SMALL));
    List<Part> kept = new ArrayList<>(by.get(false));
    List<Part> small = by.get(true);
    if (small.size() < 2 || !divides()) {
      kept.addAll(small);
    } else {
      Rows all = small.stream().map(Part::rows).reduce(Rows::or).orElseThrow();
      kept.add(new Part(id + "=other", OTHERS, all));
    }
    return new Characteristic(id, name, kept, known);
  }

  /**
   * Whether a part is to be kept back when the result is released, because it holds too few, or as
   * the smallest of a characteristic that holds, or is not known of, too few.
   */
  boolean isHiding(Part part, Rows among) {
    int unknown = among.and(known.not()).count();
    boolean few =
        unknown > 0 && unknown < SMALL || parts.stream().anyMatch(p -> size(p, among) < SMALL);
    int smallest =
        parts.stream().mapToInt(p -> size(p, among)).filter(n -> n >= SMALL).min().orElse(0);
    return few && size(part, among) <= smallest;
  }

  private static int size(Part part, Rows among) {
    return part.rows().and(among).count();
  }

  /** "Aard van de reactie: in uw nadeel"; a segment by its own name. */
  Text called(Part part) {
    if (part.key().startsWith("segment=")) {
      return part.label();
    }
    return Text.of(
        name.in("nl") + ": " + part.label().in("nl"), name.in("en") + ": " + part.label().in("en"));
  }

  /** The only other part, where there are just two that make up the whole. */
  Optional<Part> opposite(Part part, Rows whole) {
    return parts.size() == 2 && divides() && whole.and(known.not()).isEmpty()
        ? Optional.of(parts.getFirst().equals(part) ? parts.getLast() : parts.getFirst())
        : Optional.empty();
  }
}
