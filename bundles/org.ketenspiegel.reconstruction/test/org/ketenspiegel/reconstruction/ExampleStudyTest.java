// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.reconstruction.spec.Spec;

class ExampleStudyTest {
  private static final Path STUDY =
      Path.of("../org.ketenspiegel.samples/studies/kleine-keten-2017");
  private static Reconstruction asylum;
  private static Reconstruction partners;

  @BeforeAll
  static void reconstruct() throws IOException {
    asylum = Reconstruction.of(Spec.read(STUDY.resolve("reconstruction/asielzoekers.json")));
    partners = Reconstruction.of(Spec.read(STUDY.resolve("reconstruction/ketenpartners.json")));
  }

  @Test
  void theAnswersOfAsylumSeekersAreWhatTheirSpecGives() throws IOException {
    assertEquals(Files.readString(STUDY.resolve("answers/asielzoekers.csv")), asylum.csv());
  }

  @Test
  void theAnswersOfPartnersAreWhatTheirSpecGives() throws IOException {
    assertEquals(Files.readString(STUDY.resolve("answers/ketenpartners.csv")), partners.csv());
  }

  @Test
  void onlyWhereTheReportContradictsItselfAFigureIsMissed() {
    assertEquals(
        List.of("website_dtv, share 1: wanted 2, reached 3"),
        asylum.report().unmet().stream().map(Report.Outcome::toString).toList());
    assertEquals(
        List.of(
            "nps_dtv, nps: wanted -29, reached -30",
            "verwacht_eigen, share 4|5 in eigen-dtv: wanted 23, reached 22"),
        partners.report().unmet().stream().map(Report.Outcome::toString).toList());
  }

  @Test
  void linesOfTheMatrixAreNotHairThinWhereTheReportNamesAQuadrant() {
    for (Report.Impact impact : partners.report().impacts()) {
      double line =
          impact.aspects().stream().mapToDouble(Report.Aspect::mean).average().orElseThrow();
      for (Report.Aspect aspect : impact.aspects())
        if (aspect.share() > 1.0 / impact.aspects().size())
          assertTrue(Math.abs(aspect.mean() - line) > 0.1, aspect.toString());
    }
  }
}
