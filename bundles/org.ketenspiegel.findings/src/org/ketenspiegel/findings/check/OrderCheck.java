// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Group;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.cell.Found;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.check.Lexicon.Sense;
import org.ketenspiegel.findings.sentence.Sentence;
import org.ketenspiegel.model.Text;

/**
 * Whether a comparison is about the right one: the number that follows a superlative is above (or
 * below) every other of its line, and after a comparative the one that is spoken of comes first.
 */
final class OrderCheck {

  private final Setting setting;
  private final Lexicon lexicon;

  OrderCheck(Setting setting, String language) {
    this.setting = setting;
    this.lexicon = Lexicon.of(language);
  }

  List<Text> of(Sentence sentence, Finding finding) {
    List<Claim.Higher> claims =
        finding.claims().stream().flatMap(c -> higher(c, finding).stream()).toList();
    if (claims.isEmpty()) {
      return List.of();
    }
    Signs signs = Signs.of(sentence);
    List<Text> faults = new ArrayList<>();
    superlatives(signs, Sense.MOST, claims, finding, faults);
    superlatives(signs, Sense.LEAST, claims, finding, faults);
    comparatives(signs, Sense.MORE, claims, faults);
    comparatives(signs, Sense.LESS, claims, faults);
    return faults;
  }

  /** What is above what; of a gap that is told by its two numbers. */
  private Optional<Claim.Higher> higher(Claim claim, Finding finding) {
    if (claim instanceof Claim.Higher h) {
      return Optional.of(h);
    }
    if (claim instanceof Claim.Moves m && m.way() != Claim.Way.NOWHERE) {
      return Optional.of(
          m.way() == Claim.Way.UP
              ? new Claim.Higher(m.later(), m.earlier())
              : new Claim.Higher(m.earlier(), m.later()));
    }
    if (claim instanceof Claim.Reads r
        && setting
            .results()
            .gap(finding.cells().get(r.first()))
            .filter(org.ketenspiegel.analysis.gap.Contrast.class::isInstance)
            .isPresent()
        && setting.results().at(finding.cells().get(r.first())) instanceof Found.Known first
        && setting.results().at(finding.cells().get(r.second())) instanceof Found.Known second) {
      return Optional.of(
          first.value() > second.value()
              ? new Claim.Higher(r.first(), r.second())
              : new Claim.Higher(r.second(), r.first()));
    }
    return Optional.empty();
  }

  private void superlatives(
      Signs signs, Sense sense, List<Claim.Higher> claims, Finding finding, List<Text> faults) {
    lexicon
        .in(signs.text(), sense)
        .forEach(
            word -> {
              OptionalInt cell = signs.after(word.end());
              if (cell.isEmpty() || !beats(cell.getAsInt(), sense, claims, finding)) {
                faults.add(
                    Text.of(
                        "geen toets zet er een aan het eind van de rij, zoals '"
                            + word.group()
                            + "' zegt",
                        "no test puts one at the end of its row, as '" + word.group() + "' says"));
              }
            });
  }

  /** Whether the claims put a cell above, or below, every other that it is compared with. */
  private boolean beats(int cell, Sense sense, List<Claim.Higher> claims, Finding finding) {
    Reference one = finding.cells().get(cell);
    List<String> beaten =
        claims.stream()
            .filter(c -> (sense == Sense.MOST ? c.upper() : c.lower()) == cell)
            .map(c -> finding.cells().get(sense == Sense.MOST ? c.lower() : c.upper()))
            .filter(other -> other.line().equals(one.line()) && other.part().equals(one.part()))
            .map(Reference::group)
            .toList();
    return setting
        .results()
        .table(one)
        .filter(table -> beaten.containsAll(others(table, one)))
        .isPresent();
  }

  private static List<String> others(Table table, Reference one) {
    int line =
        IntStream.range(0, table.lines().size())
            .filter(l -> Reference.line(table, l).equals(one.line()))
            .findFirst()
            .orElseThrow();
    List<String> keys = table.groups().stream().map(Group::key).toList();
    return Contrast.peers(table, line, keys.indexOf(one.group())).stream().map(keys::get).toList();
  }

  private void comparatives(
      Signs signs, Sense sense, List<Claim.Higher> claims, List<Text> faults) {
    lexicon
        .in(signs.text(), sense)
        .forEach(
            word -> {
              OptionalInt cell = signs.after(word.end());
              boolean right =
                  cell.isPresent()
                      && claims.stream()
                          .anyMatch(
                              c ->
                                  (sense == Sense.MORE ? c.upper() : c.lower()) == cell.getAsInt());
              if (!right) {
                faults.add(
                    Text.of(
                        "'" + word.group() + "' is van de verkeerde gezegd",
                        "'" + word.group() + "' is said of the wrong one"));
              }
            });
  }
}
