// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A reconciliation as names and values, to be written as JSON. */
public final class ReconciliationDocument {

  private final String language;

  private ReconciliationDocument(String language) {
    this.language = language;
  }

  /**
   * {@code figures} with, for each, its row (the printed base as {@code printedN}), {@code
   * computed}, {@code n}, {@code agrees}, {@code verdict}, {@code explanation} when it is
   * explained, {@code interpretation} where words are read, what {@code arithmetic} says of it and
   * the {@code contradiction} it takes part in; and the counts {@code agree}, {@code explained},
   * {@code differ} and {@code total}. Absent values are null.
   */
  public static Map<String, Object> of(Reconciliation reconciliation, String language) {
    var document = new LinkedHashMap<String, Object>();
    document.put("figures", new ReconciliationDocument(language).rows(reconciliation.rows()));
    document.put("agree", reconciliation.count(Verdict.AGREES));
    document.put("explained", reconciliation.count(Verdict.EXPLAINED));
    document.put("differ", reconciliation.count(Verdict.DIFFERS));
    document.put("total", reconciliation.rows().size());
    return document;
  }

  private List<Map<String, Object>> rows(List<Reconciled> rows) {
    return rows.stream().map(this::row).toList();
  }

  private Map<String, Object> row(Reconciled row) {
    var found = new LinkedHashMap<String, Object>(row.figure().columns());
    found.put("printedN", found.remove("n"));
    computed(row.computed(), found);
    found.put("agrees", row.verdict() == Verdict.AGREES);
    found.put("verdict", word(row.verdict()));
    found.put("explanation", row.explanation(language).orElse(null));
    found.put("interpretation", row.interpretation(language).orElse(null));
    found.put("arithmetic", word(row.finding().possibility()));
    found.put(
        "contradiction",
        row.finding().contradiction().map(each -> each.explanation().in(language)).orElse(null));
    return found;
  }

  private void computed(Computed computed, Map<String, Object> found) {
    switch (computed) {
      case Computed.Value(var value, var n) -> put(found, number(value), n);
      case Computed.Range(var least, var most, var leastN, var mostN) ->
          put(
              found,
              number(least) + " - " + number(most),
              leastN == mostN ? leastN : leastN + "-" + mostN);
      case Computed.Word(var word, var n) -> put(found, word, n.isPresent() ? n.getAsLong() : null);
      case Computed.Quoted(var value, var n) ->
          put(found, number(value), n.isPresent() ? n.getAsLong() : null);
      case Computed.Tested(var value, var p, var leastN, var mostN) -> {
        put(found, number(value), leastN == mostN ? leastN : leastN + "-" + mostN);
        found.put("p", number(p));
      }
      case Computed.Drivers(var drivers, var n) ->
          put(found, drivers.stream().map(Computed.Driver::id).toList(), n);
      case Computed.Nothing(var dutch, var english) -> {
        put(found, null, null);
        found.put("remark", language.equals("nl") ? dutch : english);
      }
    }
  }

  private static void put(Map<String, Object> found, Object value, Object n) {
    found.put("computed", value);
    found.put("n", n);
  }

  /** Six decimals say all that counts of people can. */
  private static double number(double value) {
    return Math.round(value * 1e6) / 1e6;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
