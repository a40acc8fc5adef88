// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.model.study.Disposition;
import org.ketenspiegel.model.study.DispositionCode;
import org.ketenspiegel.model.study.StudyFactory;

class ResponseRateTest {

  @Test
  void whoMayHaveBeenEligibleCountsAsApproached() {
    assertEquals(
        OptionalDouble.of(0.5),
        ResponseRate.of(
            of(
                DispositionCode.COMPLETE, 40,
                DispositionCode.PARTIAL, 10,
                DispositionCode.REFUSAL, 20,
                DispositionCode.UNKNOWN_OTHER, 30)));
  }

  @Test
  void whoIsNotEligibleDoesNot() {
    assertEquals(
        OptionalDouble.of(0.8),
        ResponseRate.of(
            of(
                DispositionCode.COMPLETE, 40,
                DispositionCode.NON_CONTACT, 10,
                DispositionCode.NOT_ELIGIBLE, 50)));
  }

  @Test
  void interviewsAloneTellNothingOfTheOthers() {
    assertEquals(OptionalDouble.empty(), ResponseRate.of(of(DispositionCode.COMPLETE, 200)));
    assertEquals(OptionalDouble.empty(), ResponseRate.of(List.of()));
  }

  private static List<Disposition> of(Object... codesAndCounts) {
    Disposition[] made = new Disposition[codesAndCounts.length / 2];
    Arrays.setAll(
        made,
        i -> {
          Disposition disposition = StudyFactory.eINSTANCE.createDisposition();
          disposition.setCode((DispositionCode) codesAndCounts[2 * i]);
          disposition.setCount((Integer) codesAndCounts[2 * i + 1]);
          return disposition;
        });
    return List.of(made);
  }
}
