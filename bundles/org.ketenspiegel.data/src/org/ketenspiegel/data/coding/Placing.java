// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ketenspiegel.data.Column;

/**
 * Which rows codings are of. Codes were given to words: a coding first goes to its respondent with
 * the same words, then to whoever else has these words and is not coded by that coder (a file read
 * anew may number its respondents anew), and only then, as stale, to its respondent with other
 * words.
 *
 * @param placed in the order of the rows, then of the coders; one for each coder and row
 * @param lost codings of which neither the words nor the respondent is there any more
 */
public record Placing(List<Placed> placed, List<Coding> lost) {

  public Placing {
    placed = List.copyOf(placed);
    lost = List.copyOf(lost);
  }

  /**
   * Places the codings of one variable.
   *
   * @param answers its column
   * @param respondents one for each row, or none where the file tells nobody apart
   */
  public static Placing of(
      Codings codings, String variable, Column answers, List<String> respondents) {
    return new Search(answers, respondents)
        .place(codings.all().stream().filter(c -> c.variable().equals(variable)).toList());
  }

  /** What a coder gave a row. */
  public Optional<Placed> at(int row, String coder) {
    return placed.stream()
        .filter(p -> p.row() == row && p.coding().coder().equals(coder))
        .findFirst();
  }

  /** Those whose answers still say what was coded. */
  public List<Placed> current() {
    return placed.stream().filter(p -> p.state() == Placed.State.CURRENT).toList();
  }

  /** Those whose answers say something else now. */
  public List<Placed> stale() {
    return placed.stream().filter(p -> p.state() == Placed.State.STALE).toList();
  }

  private static final class Search {

    private final String[] words;
    private final Map<String, List<Integer>> byWords = new HashMap<>();
    private final Map<String, List<Integer>> byRespondent = new HashMap<>();
    private final Map<String, Set<Integer>> taken = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    Search(Column answers, List<String> respondents) {
      words = new String[answers.rows()];
      for (int row = 0; row < words.length; row++) {
        words[row] = Fingerprint.of(answers.textAt(row));
        byWords.computeIfAbsent(words[row], w -> new ArrayList<>()).add(row);
        if (!respondents.isEmpty()) {
          byRespondent.computeIfAbsent(respondents.get(row), r -> new ArrayList<>()).add(row);
        }
      }
    }

    Placing place(List<Coding> codings) {
      List<Coding> elsewhere = new ArrayList<>();
      for (Coding each : codings) {
        if (!put(each, rows(each), row -> words[row].equals(each.fingerprint()))) {
          elsewhere.add(each);
        }
      }
      List<Coding> changed = new ArrayList<>();
      for (Coding each : elsewhere) {
        List<Integer> same = byWords.getOrDefault(each.fingerprint(), List.of());
        if (!put(each, same, row -> true)) {
          changed.add(each);
        }
      }
      List<Coding> lost = new ArrayList<>();
      for (Coding each : changed) {
        if (!put(each, rows(each), row -> true)) {
          lost.add(each);
        }
      }
      placed.sort(
          (a, b) ->
              a.row() != b.row()
                  ? Integer.compare(a.row(), b.row())
                  : a.coding().compareTo(b.coding()));
      return new Placing(placed, lost);
    }

    private List<Integer> rows(Coding coding) {
      return coding.respondent().isEmpty()
          ? List.of()
          : byRespondent.getOrDefault(coding.respondent(), List.of());
    }

    /** Words that nobody in particular said are everybody's who says them. */
    private boolean put(Coding coding, List<Integer> rows, IntPredicate fits) {
      Set<Integer> own = taken.computeIfAbsent(coding.coder(), c -> new HashSet<>());
      IntStream free = rows.stream().mapToInt(r -> r).filter(r -> !own.contains(r)).filter(fits);
      int[] found = (coding.respondent().isEmpty() ? free : free.limit(1)).toArray();
      for (int row : found) {
        own.add(row);
        placed.add(
            new Placed(
                row,
                coding,
                words[row].equals(coding.fingerprint())
                    ? Placed.State.CURRENT
                    : Placed.State.STALE));
      }
      return found.length > 0;
    }
  }
}
