// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ketenspiegel.model.study.Disposition;
import org.ketenspiegel.model.study.DispositionCode;
import org.ketenspiegel.statistics.response.Dispositions;

/** The response that a sample's dispositions give. */
public final class ResponseRate {

  private ResponseRate() {}

  /** Counted by AAPOR's codes; those not eligible are in none of them. */
  public static Dispositions counted(List<Disposition> dispositions) {
    Map<DispositionCode, Long> counts = new EnumMap<>(DispositionCode.class);
    dispositions.forEach(d -> counts.merge(d.getCode(), (long) d.getCount(), Long::sum));
    return new Dispositions(
        counts.getOrDefault(DispositionCode.COMPLETE, 0L),
        counts.getOrDefault(DispositionCode.PARTIAL, 0L),
        counts.getOrDefault(DispositionCode.REFUSAL, 0L),
        counts.getOrDefault(DispositionCode.NON_CONTACT, 0L),
        counts.getOrDefault(DispositionCode.OTHER, 0L),
        counts.getOrDefault(DispositionCode.UNKNOWN_HOUSEHOLD, 0L),
        counts.getOrDefault(DispositionCode.UNKNOWN_OTHER, 0L));
  }

  /**
   * AAPOR's response rate 2, a share from 0 to 1: complete and partial interviews among all who may
   * have been eligible. Empty when only interviews are recorded, so that nothing is known of who
   * did not answer.
   */
  public static OptionalDouble of(List<Disposition> dispositions) {
    Dispositions counted = counted(dispositions);
    return counted.interviews() == counted.eligible() + counted.unknown()
        ? OptionalDouble.empty()
        : counted.rr2();
  }
}
