// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.nio.file.Path;
import java.util.List;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.trend.Trend;

/** The example study with its answers, read without a running platform. */
final class SampleStudy {

  static final Path FOLDER = Path.of("../org.ketenspiegel.samples/studies/kleine-keten-2017");

  private SampleStudy() {}

  static Study study() throws Exception {
    return StudyFiles.load(FOLDER.resolve("kleine-keten-2017.study"));
  }

  static Runner runner() {
    return new Runner(
        List.of(
            new AnalysisContribution(Tabulation.ID, Text.same("t"), 1, Tabulation::new),
            new AnalysisContribution(Impact.ID, Text.same("i"), 2, Impact::new),
            new AnalysisContribution(Trend.ID, Text.same("w"), 3, Trend::new)),
        Disclosure.PROTECTED);
  }

  static StudyData data(Study study) throws Exception {
    var agencies =
        List.of(
            agency("nl.ind", "IND", 1),
            agency("nl.coa", "COA", 2),
            agency("nl.dtv", "DT&V", 3),
            agency("nl.kleine-keten", "Kleine Keten", 4));
    return OpenStudy.answered(study, FOLDER, new Contributions(agencies, List.of())).data();
  }

  private static AgencyContribution agency(String id, String shortName, int order) {
    return new AgencyContribution(id, shortName, Text.same(shortName), "#000000", order, "test");
  }
}
