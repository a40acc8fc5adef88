// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.ketenspiegel.model.study.Disposition;
import org.ketenspiegel.model.study.DispositionCode;

/**
 * AAPOR's response rate 2: complete and partial interviews among all who may have been eligible,
 * {@code (I+P) / (I+P+R+NC+O+UH+UO)} (AAPOR, Standard Definitions).
 */
public final class ResponseRate {

  private static final Set<DispositionCode> INTERVIEWS =
      Set.of(DispositionCode.COMPLETE, DispositionCode.PARTIAL);

  private ResponseRate() {}

  /**
   * A share, 0–1; empty when only interviews are recorded, so that nothing is known of who did not
   * answer.
   */
  public static OptionalDouble of(List<Disposition> dispositions) {
    Map<DispositionCode, Integer> counts = new EnumMap<>(DispositionCode.class);
    dispositions.stream()
        .filter(d -> d.getCode() != DispositionCode.NOT_ELIGIBLE)
        .forEach(d -> counts.merge(d.getCode(), d.getCount(), Integer::sum));
    if (INTERVIEWS.containsAll(counts.keySet())) {
      return OptionalDouble.empty();
    }
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    double interviews = INTERVIEWS.stream().mapToInt(code -> counts.getOrDefault(code, 0)).sum();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(interviews / all);
  }
}
