// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.coding.Coded;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;

/**
 * The answers of one audience in one wave, frozen.
 *
 * @param segments the rows of every segment of the audience, by id
 * @param rows who takes part: everybody, or those a filter leaves
 * @param filter the filter in words; empty when everybody takes part
 * @param coded what was made of the answers in words
 */
public record Fielded(
    String wave,
    Text waveName,
    String audience,
    List<Variable> variables,
    ResponseTable table,
    Design design,
    Map<String, Rows> segments,
    Rows rows,
    String filter,
    Coded coded) {

  public Fielded {
    variables = List.copyOf(variables);
    segments = Map.copyOf(segments);
  }

  /** Answers of which nothing is coded. */
  public Fielded(
      String wave,
      Text waveName,
      String audience,
      List<Variable> variables,
      ResponseTable table,
      Design design,
      Map<String, Rows> segments,
      Rows rows,
      String filter) {
    this(wave, waveName, audience, variables, table, design, segments, rows, filter, Coded.NONE);
  }

  /** These answers with what was made of those in words. */
  public Fielded with(Coded other) {
    return new Fielded(
        wave, waveName, audience, variables, table, design, segments, rows, filter, other);
  }

  public Optional<Variable> variable(String id) {
    return variables.stream().filter(v -> v.id().equals(id)).findFirst();
  }

  /**
   * The variables a word refers to: a variable's id, a question (all its items and agencies), a
   * question's item, or a column's name.
   */
  public List<Variable> variables(String word) {
    var exact =
        variables.stream().filter(v -> v.id().equals(word) || v.columns().contains(word)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    return variables.stream()
        .filter(
            v ->
                v.question().equals(word)
                    || v.item().map(i -> v.question() + "." + i).filter(word::equals).isPresent())
        .toList();
  }

  /** The part of these answers that was given in one wave. */
  public Fielded during(String id, Text name, Rows kept) {
    return new Fielded(
        id, name, audience, variables, table, design, segments, rows.and(kept), filter, coded);
  }

  public Fielded filtered(Rows kept, String words) {
    return new Fielded(
        wave, waveName, audience, variables, table, design, segments, rows.and(kept), words, coded);
  }
}
