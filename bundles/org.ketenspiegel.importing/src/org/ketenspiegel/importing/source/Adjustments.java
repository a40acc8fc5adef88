// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.filter.Filter;
import org.ketenspiegel.importing.codebook.MissingCodes;

/**
 * What a user says of answers for one run, over what the study or file says.
 *
 * @param filters all must hold
 * @param design replaces what is declared, part by part
 * @param reversed words for the questions whose scale runs the other way
 * @param nets added to every scale that has one of their codes
 * @param multiples questions made of the columns of their options
 */
public record Adjustments(
    List<Filter> filters,
    Design design,
    Optional<MissingCodes> missing,
    List<String> reversed,
    List<Net> nets,
    List<Multiple> multiples,
    Recommendations recommendations) {

  public static final Adjustments NONE =
      new Adjustments(
          List.of(),
          Design.none(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Recommendations.AS_DETECTED);

  /** Codes counted together under a name. */
  public record Net(String name, List<Integer> codes) {
    public Net {
      codes = List.copyOf(codes);
    }
  }

  /** The columns that are the options of one question. */
  public record Multiple(String name, List<String> columns) {
    public Multiple {
      columns = List.copyOf(columns);
    }
  }

  /** Whether every scale within 0–10 is a likelihood to recommend. */
  public enum Recommendations {
    AS_DETECTED,
    ZERO_TO_TEN
  }

  public Adjustments {
    filters = List.copyOf(filters);
    reversed = List.copyOf(reversed);
    nets = List.copyOf(nets);
    multiples = List.copyOf(multiples);
  }

  /**
   * The answers as the user wants them seen.
   *
   * @throws org.ketenspiegel.data.DataException where what is said does not fit the answers
   */
  public Fielded apply(Fielded fielded) {
    Fielded adjusted = missing.map(codes -> missing(fielded, codes)).orElse(fielded);
    for (Multiple multiple : multiples) {
      adjusted = MultipleAnswers.add(multiple, adjusted);
    }
    Design declared = declared(adjusted.design());
    adjusted = with(adjusted, scales(adjusted), adjusted.table(), declared);
    for (Filter filter : filters) {
      adjusted = filtered(adjusted, filter);
    }
    return adjusted;
  }

  private static Fielded missing(Fielded fielded, MissingCodes codes) {
    List<String> design = fielded.design().columns();
    ResponseTable table = codes.apply(fielded.table(), column -> !design.contains(column));
    List<Variable> variables =
        fielded.variables().stream().map(v -> Scales.missing(v, table)).toList();
    return with(fielded, variables, table, fielded.design());
  }

  private List<Variable> scales(Fielded fielded) {
    List<Variable> turned = new ArrayList<>();
    List<String> wanted =
        reversed.stream()
            .flatMap(w -> Scales.named(fielded, w).stream())
            .map(Variable::id)
            .toList();
    for (Variable variable : fielded.variables()) {
      Variable v = wanted.contains(variable.id()) ? Scales.reversed(variable) : variable;
      v = recommendations == Recommendations.ZERO_TO_TEN ? Scales.recommendation(v) : v;
      turned.add(Scales.with(v, nets));
    }
    return turned;
  }

  private Design declared(Design known) {
    return new Design(
        design.weight().or(known::weight),
        design.strata().or(known::strata),
        design.clusters().or(known::clusters),
        design.population().or(known::population),
        design.panel().or(known::panel));
  }

  private static Fielded filtered(Fielded fielded, Filter filter) {
    Map<String, Column> byId = new HashMap<>();
    fielded.variables().stream()
        .filter(v -> v.columns().size() == 1)
        .forEach(v -> byId.put(v.id(), fielded.table().require(v.column())));
    var rows =
        filter.rows(
            fielded.table().rows(),
            name ->
                fielded
                    .table()
                    .column(name)
                    .or(() -> Optional.ofNullable(byId.get(name)))
                    .orElseGet(() -> fielded.table().require(name)));
    String words =
        fielded.filter().isEmpty() ? filter.toString() : fielded.filter() + " & " + filter;
    return fielded.filtered(rows, words);
  }

  static Fielded with(
      Fielded fielded, List<Variable> variables, ResponseTable table, Design design) {
    return new Fielded(
        fielded.wave(),
        fielded.waveName(),
        fielded.audience(),
        variables,
        table,
        design,
        fielded.segments(),
        fielded.rows(),
        fielded.filter(),
        fielded.coded());
  }
}
