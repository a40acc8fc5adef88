// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.findings.sentence.Sentence;

/**
 * A sentence about results, with everything it rests on.
 *
 * @param rule id of the rule that found it; whoever runs the rule fills it in
 * @param source id of the saved analysis or the block it was found in; likewise
 * @param agency id of the agency it is about, when it is about one
 * @param cells the numbers it shows or compares, by reference
 * @param claims what it claims of them
 * @param evidence how firmly it may speak
 * @param sentences by language
 */
public record Finding(
    String rule,
    String source,
    Optional<String> agency,
    List<Reference> cells,
    List<Claim> claims,
    Evidence evidence,
    Map<String, Sentence> sentences) {

  public Finding {
    cells = List.copyOf(cells);
    claims = List.copyOf(claims);
    sentences = Map.copyOf(sentences);
  }

  /** What a rule found, before anybody knows which rule it was. */
  public static Finding of(
      Optional<String> agency,
      List<Reference> cells,
      List<Claim> claims,
      Evidence evidence,
      Map<String, Sentence> sentences) {
    return new Finding("", "", agency, cells, claims, evidence, sentences);
  }

  Finding by(String contribution, String where) {
    return new Finding(contribution, where, agency, cells, claims, evidence, sentences);
  }

  /** The same with other words. */
  public Finding saying(Map<String, Sentence> others) {
    return new Finding(rule, source, agency, cells, claims, evidence, others);
  }

  /** In a language; English where a rule does not speak it. */
  public Sentence in(String language) {
    Sentence own = sentences.get(language);
    return own == null ? sentences.getOrDefault("en", new Sentence(List.of())) : own;
  }

  /** The sentence with the numbers as the results have them now; a dash for one without a cell. */
  public String text(String language, Results results) {
    return in(language)
        .text(cell -> cell < cells.size() ? number(results, cells.get(cell), language) : "–");
  }

  /** A number as it is written; a dot where it is kept back, a dash where there is none. */
  public static String number(Results results, Reference cell, String language) {
    return switch (results.at(cell)) {
      case Found.Known known -> known.written(language);
      case Found.Withheld withheld -> "·";
      case Found.Gone gone -> "–";
    };
  }
}
