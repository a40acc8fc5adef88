// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.model.Text;

/** What the grid calls things, in the language a study is shown in. */
record Words(String language) {

  String in(Text text) {
    return text.in(language);
  }

  /** The question; where there is none the column's own name. */
  String name(Column column, Optional<Variable> variable) {
    return variable.map(v -> in(v.name()).isEmpty() ? v.id() : in(v.name())).orElse(column.name());
  }

  /** The option and the agency that a column is about; empty when it is about neither. */
  String part(Optional<Variable> variable, OptionalInt option, String agency) {
    String chosen =
        option.isPresent()
            ? variable
                .flatMap(v -> v.scale().category(option.getAsInt()))
                .map(CategoryOutline::label)
                .map(this::in)
                .orElse("")
            : "";
    return Stream.of(agency, chosen).filter(w -> !w.isEmpty()).collect(Collectors.joining(" · "));
  }

  String kind(Missing missing) {
    return switch (missing) {
      case DONT_KNOW -> GridMessages.dont_know;
      case NOT_APPLICABLE -> GridMessages.not_applicable;
      case REFUSED -> GridMessages.refused;
      case NOT_ANSWERED -> GridMessages.not_answered;
      case NOT_ASKED_ROUTING -> GridMessages.not_asked_routing;
      case NOT_ASKED_VERSION -> GridMessages.not_asked_version;
    };
  }

  String type(DataColumn column) {
    if (column.variable().isEmpty()) {
      return GridMessages.type_extra;
    }
    return switch (column.variable().get().kind()) {
      case CHOICE -> GridMessages.type_choice;
      case MULTIPLE -> GridMessages.type_multiple;
      case RATING -> GridMessages.type_rating;
      case RECOMMENDATION -> GridMessages.type_recommendation;
      case NUMBER -> GridMessages.type_number;
      case TEXT -> GridMessages.type_text;
    };
  }

  /** Whether an option was chosen, by its 0 or 1. */
  String chosen(String code) {
    return switch (code) {
      case "0" -> GridMessages.no;
      case "1" -> GridMessages.yes;
      default -> code;
    };
  }

  /** A number with the language's decimal mark, words as they are. */
  String number(Column column, int row) {
    if (!(column instanceof NumberColumn numbers) || Double.isNaN(numbers.value(row))) {
      return column.textAt(row);
    }
    NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(language));
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(6);
    return format.format(numbers.value(row));
  }

  /** A share of rows in whole percents; never 0 % where there are some. */
  String share(double share) {
    return share > 0 && share < 0.005 ? "< 1%" : Math.round(share * 100) + "%";
  }
}
