// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ketenspiegel.data.Missing;

/**
 * A column that a study expects in a file.
 *
 * @param question what its findings name beside the column
 * @param codes the scale; empty when any code will do
 */
public record ExpectedColumn(
    String name, String question, Kind kind, List<ExpectedCode> codes, Presence presence) {

  /** What its cells hold. */
  public enum Kind {
    CODES,
    NUMBERS,
    TEXT
  }

  /** Whether the file may do without it; then nobody was asked (version). */
  public enum Presence {
    REQUIRED,
    OPTIONAL,
    /** Known to be absent: nobody needs to be told. */
    OMITTED
  }

  /** One code of the scale; files may also spell it as one of the labels. */
  public record ExpectedCode(int code, Optional<Missing> missing, List<String> labels) {

    public ExpectedCode {
      labels = List.copyOf(labels);
    }
  }

  public ExpectedColumn {
    codes = List.copyOf(codes);
  }

  /** A required coded column. */
  public static ExpectedColumn codes(
      String name, String question, Map<Integer, Optional<Missing>> codes) {
    var scale =
        new TreeMap<>(codes)
            .entrySet().stream()
                .map(each -> new ExpectedCode(each.getKey(), each.getValue(), List.of()))
                .toList();
    return new ExpectedColumn(name, question, Kind.CODES, scale, Presence.REQUIRED);
  }

  /** A required column of numbers. */
  public static ExpectedColumn numbers(String name, String question) {
    return new ExpectedColumn(name, question, Kind.NUMBERS, List.of(), Presence.REQUIRED);
  }

  /** A required column of words. */
  public static ExpectedColumn text(String name, String question) {
    return new ExpectedColumn(name, question, Kind.TEXT, List.of(), Presence.REQUIRED);
  }

  /** The same column, which may be absent. */
  public ExpectedColumn optional() {
    return new ExpectedColumn(name, question, kind, codes, Presence.OPTIONAL);
  }

  /** The same column, of a question that is known not to have been asked. */
  public ExpectedColumn omitted() {
    return new ExpectedColumn(name, question, kind, codes, Presence.OMITTED);
  }
}
