// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.model.Text;

/**
 * Where a result comes from.
 *
 * @param data hash of the answers; of several waves theirs in the order of time, a blank between
 * @param options as saved in a study
 * @param notice what must stand wherever the data are shown; may be empty
 */
public record Provenance(
    String analysis,
    Map<String, String> options,
    String study,
    String data,
    String filter,
    String weight,
    String design,
    Disclosure disclosure,
    String software,
    Text notice) {

  public Provenance {
    options = Map.copyOf(options);
  }

  /** What an analysis knows of its source; the runner adds the rest. */
  public static Provenance of(Fielded fielded) {
    return of(List.of(fielded));
  }

  /** Of several sources, each of their hashes, filters and columns once. */
  public static Provenance of(List<Fielded> fielded) {
    return new Provenance(
        "",
        Map.of(),
        "",
        once(fielded, f -> f.table().contentHash()),
        once(fielded, Fielded::filter),
        once(fielded, f -> f.design().weight().orElse("")),
        once(fielded, Provenance::design),
        Disclosure.PROTECTED,
        "",
        Text.NONE);
  }

  private static String design(Fielded fielded) {
    return Stream.concat(fielded.design().columns().stream(), fielded.design().panel().stream())
        .collect(Collectors.joining(" "));
  }

  private static String once(List<Fielded> fielded, Function<Fielded, String> what) {
    return fielded.stream()
        .map(what)
        .filter(said -> !said.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Whether small bases were kept back. */
  public enum Disclosure {
    PROTECTED,
    UNPROTECTED;

    /** Respondents below which nothing is shown, and nothing told of one of them. */
    public static final long SMALLEST_BASE = 10;
  }
}
