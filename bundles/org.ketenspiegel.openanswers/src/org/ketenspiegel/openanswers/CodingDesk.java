// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ketenspiegel.data.coding.Coding;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.data.coding.Placed;

/**
 * What coders do to codings. Each gives new codings and leaves the old as they were, so that
 * whoever keeps the old can undo; no answer loses its codes but by {@link #clear}.
 */
public final class CodingDesk {

  private CodingDesk() {}

  /**
   * An answer with these codes by a coder, in the place of whatever the coder gave it before, stale
   * or not; without codes it is not coded.
   *
   * @throws IllegalArgumentException when the respondent said nothing
   */
  public static Codings set(
      Codings codings, Answer answer, String coder, Collection<String> codes) {
    // what nobody in particular said is still said by others with the same words
    boolean shared =
        !answer.respondent().isEmpty()
            && answer.by(coder).filter(p -> p.coding().respondent().isEmpty()).isPresent();
    Codings left = shared && !codes.isEmpty() ? codings : clear(codings, answer, coder);
    return codes.isEmpty() ? left : left.with(answer.coding(coder, List.copyOf(codes)));
  }

  /**
   * An answer without what a coder gave it; codes that were given to words, whoever says them, go
   * for everybody who says them.
   */
  public static Codings clear(Codings codings, Answer answer, String coder) {
    return answer.by(coder).map(Placed::coding).map(codings::without).orElse(codings);
  }

  /** Says of a stale coding that its codes hold for the new words as well. */
  public static Codings confirm(Codings codings, Answer answer, String coder) {
    return answer
        .by(coder)
        .map(p -> set(codings, answer, coder, p.coding().codes()))
        .orElse(codings);
  }

  /** Several codes become one, for every coder; who gave any of them gave that one. */
  public static Codings merge(Codings codings, Set<String> codes, String into) {
    return replaced(codings, c -> codes.contains(c) ? List.of(into) : List.of(c));
  }

  /** A code goes by another id; nothing else changes. */
  public static Codings rename(Codings codings, String code, String into) {
    return merge(codings, Set.of(code), into);
  }

  /**
   * One code becomes several: each coding that has it gets those that are chosen for it, and keeps
   * the code where nothing is.
   *
   * @param chosen the codes that take its place
   */
  public static Codings split(
      Codings codings, String code, Map<Coding, ? extends Collection<String>> chosen) {
    return codings.each(
        coding -> {
          Collection<String> instead = chosen.get(coding);
          return instead == null || instead.isEmpty()
              ? coding
              : replaced(coding, c -> c.equals(code) ? List.copyOf(instead) : List.of(c));
        });
  }

  private static Codings replaced(Codings codings, Function<String, List<String>> change) {
    return codings.each(c -> replaced(c, change));
  }

  private static Coding replaced(Coding coding, Function<String, List<String>> change) {
    List<String> codes = new ArrayList<>();
    coding.codes().forEach(c -> codes.addAll(change.apply(c)));
    return coding.with(codes);
  }
}
