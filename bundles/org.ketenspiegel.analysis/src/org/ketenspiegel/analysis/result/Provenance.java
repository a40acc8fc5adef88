// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.Map;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.model.Text;

/**
 * Where a result comes from.
 *
 * @param data hash of the answers
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
    return new Provenance(
        "",
        Map.of(),
        "",
        fielded.table().contentHash(),
        fielded.filter(),
        fielded.design().weight().orElse(""),
        String.join(" ", fielded.design().columns()),
        Disclosure.PROTECTED,
        "",
        Text.NONE);
  }

  /** Whether small bases were kept back. */
  public enum Disclosure {
    PROTECTED,
    UNPROTECTED;

    /** Respondents below which nothing is shown, and nothing told of one of them. */
    public static final long SMALLEST_BASE = 10;
  }
}
