// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is meant: {@code contact=1|2 & employer!=1}. A missing answer is never equal and always
 * unequal, so an unanswered filter question leaves {@code !=} open. An empty text means everybody.
 */
public record Condition(List<Clause> clauses) {
  private static final Pattern CLAUSE =
      Pattern.compile("\\s*([\\w.-]+)\\s*(!?=)\\s*(-?\\d+(?:\\|-?\\d+)*)\\s*");

  public enum Sense {
    AMONG,
    NOT_AMONG
  }

  public record Clause(String column, Sense sense, Set<Integer> codes) {
    boolean holds(ToIntFunction<String> codeOf) {
      return codes.contains(codeOf.applyAsInt(column)) == (sense == Sense.AMONG);
    }
  }

  public static Condition parse(String text) {
    if (text.isBlank()) return new Condition(List.of());
    return new Condition(Stream.of(text.split("&")).map(Condition::clause).toList());
  }

  private static Clause clause(String text) {
    Matcher m = CLAUSE.matcher(text);
    if (!m.matches())
      throw new IllegalArgumentException(
          "\"" + text.strip() + "\" is no condition; expected column=1|2 or column!=5");
    Set<Integer> codes = codes(m.group(3));
    return new Clause(m.group(1), m.group(2).equals("=") ? Sense.AMONG : Sense.NOT_AMONG, codes);
  }

  static Set<Integer> codes(String text) {
    return Stream.of(text.split("\\|"))
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whether it holds for one respondent, given the code of each column (any other number is no
   * answer).
   */
  public boolean holds(ToIntFunction<String> codeOf) {
    return clauses.stream().allMatch(clause -> clause.holds(codeOf));
  }

  public Set<String> columns() {
    return clauses.stream()
        .map(Clause::column)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
