// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.importing.codebook.CodebookCode;
import org.ketenspiegel.importing.codebook.CodebookColumn;
import org.ketenspiegel.importing.csv.Labels;
import org.ketenspiegel.importing.source.BareFile.ManyCodes;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;

/** Columns as questions: the scale is what occurs and what a codebook says of it. */
final class BareVariables {

  /** More different numbers than this are ages or amounts, not a scale. */
  private static final int MOST_CATEGORIES = 25;

  private BareVariables() {}

  /** What the codes of a column are. */
  enum Codes {
    /** They stand in the file: numbers, which can be scored. */
    OWN,
    /** They were given to the words of the file, and mean nothing. */
    GIVEN
  }

  static Variable of(Column column, Optional<CodebookColumn> book, Codes origin, ManyCodes many) {
    boolean labelled = book.map(b -> !b.codes().isEmpty()).orElse(false);
    boolean measure =
        many == ManyCodes.MEASURE
            && origin == Codes.OWN
            && !labelled
            && column instanceof CodeColumn c
            && substantive(c) > MOST_CATEGORIES;
    ScaleOutline scale =
        column instanceof CodeColumn codes && !measure
            ? scale(codes, book, origin)
            : ScaleOutline.NONE;
    String label = book.map(CodebookColumn::label).filter(l -> !l.isBlank()).orElse(column.name());
    return new Variable(
        column.name(),
        column.name(),
        Optional.empty(),
        Optional.empty(),
        measure ? Kind.NUMBER : kind(column, scale),
        List.of(column.name()),
        Text.same(column.name()),
        Text.same(label),
        Role.BACKGROUND,
        ShareBase.SUBSTANTIVE,
        Optional.empty(),
        scale,
        Text.NONE);
  }

  private static long substantive(CodeColumn column) {
    return column.entries().stream()
        .filter(e -> e.missing().isEmpty() && e.label().isEmpty())
        .count();
  }

  private static Kind kind(Column column, ScaleOutline scale) {
    return switch (column) {
      case TextColumn words -> Kind.TEXT;
      case NumberColumn numbers -> Kind.NUMBER;
      case CodeColumn codes ->
          scale.scored().isEmpty()
              ? Kind.CHOICE
              : isZeroToTen(scale) ? Kind.RECOMMENDATION : Kind.RATING;
    };
  }

  /** Both ends and most values between them must occur. */
  private static boolean isZeroToTen(ScaleOutline scale) {
    List<CategoryOutline> scored = scale.scored();
    return scored.size() >= 8
        && scored.getFirst().score().getAsDouble() == 0
        && scored.getLast().score().getAsDouble() == 10;
  }

  private static ScaleOutline scale(
      CodeColumn column, Optional<CodebookColumn> book, Codes origin) {
    Map<Integer, CategoryOutline> categories = new TreeMap<>();
    for (Entry entry : column.entries()) {
      entry.code().ifPresent(code -> categories.put(code, category(code, entry, origin)));
    }
    book.ifPresent(b -> b.codes().forEach(c -> describe(categories, c, origin)));
    return new ScaleOutline(
        book.map(CodebookColumn::direction).orElse(Direction.NONE),
        List.copyOf(categories.values()),
        List.of(),
        OptionalInt.empty());
  }

  private static CategoryOutline category(int code, Entry entry, Codes origin) {
    // "5 = very good" gives its number itself, "don't know" beside it got the next free one
    boolean given =
        entry.label().map(l -> !Labels.number(l).equals(OptionalInt.of(code))).orElse(false);
    boolean scored = origin == Codes.OWN && !given && entry.missing().isEmpty();
    return new CategoryOutline(
        code,
        Text.same(entry.label().orElse(Integer.toString(code))),
        scored ? OptionalDouble.of(code) : OptionalDouble.empty(),
        entry.missing());
  }

  private static void describe(
      Map<Integer, CategoryOutline> categories, CodebookCode code, Codes origin) {
    var missing =
        code.missing()
            .or(
                () ->
                    Optional.ofNullable(categories.get(code.code()))
                        .flatMap(CategoryOutline::missing));
    OptionalDouble score =
        missing.isPresent()
            ? OptionalDouble.empty()
            : code.score().isPresent() || origin == Codes.GIVEN
                ? code.score()
                : OptionalDouble.of(code.code());
    String label = code.label().isBlank() ? Integer.toString(code.code()) : code.label();
    categories.put(code.code(), new CategoryOutline(code.code(), Text.same(label), score, missing));
  }
}
