// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.Snapshot;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.StudyFiles;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.tabulation.Tabulation;

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
            new AnalysisContribution(Impact.ID, Text.same("i"), 2, Impact::new)),
        Disclosure.PROTECTED);
  }

  static StudyData data(Study study) throws Exception {
    var answers = new HashMap<Fielding, ResponseTable>();
    for (var wave : study.getWaves()) {
      for (var fielding : wave.getFieldings()) {
        answers.put(fielding, table(FOLDER.resolve(fielding.getResponses())));
      }
    }
    var agencies =
        List.of(
            agency("nl.ind", "IND", 1),
            agency("nl.coa", "COA", 2),
            agency("nl.dtv", "DT&V", 3),
            agency("nl.kleine-keten", "Kleine Keten", 4));
    return Snapshot.of(study, agencies, answers);
  }

  private static AgencyContribution agency(String id, String shortName, int order) {
    return new AgencyContribution(id, shortName, Text.same(shortName), "#000000", order, "test");
  }

  private static ResponseTable table(Path file) throws Exception {
    var columns = new ArrayList<Column>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      var all = rows.stream().toList();
      for (var name : all.getFirst().getHeader()) {
        columns.add(column(name, all));
      }
    }
    return ResponseTable.of(columns);
  }

  private static Column column(String name, List<NamedCsvRecord> rows) {
    var values = rows.stream().map(row -> row.getField(name).strip()).toList();
    if (!values.stream().allMatch(value -> value.matches("\\d*"))) {
      return TextColumn.of(name, values.toArray(String[]::new));
    }
    var codes = CodeColumn.builder(name);
    for (var value : values) {
      if (value.isEmpty()) {
        codes.addEmpty(Missing.NOT_ANSWERED);
      } else {
        codes.add(Integer.parseInt(value));
      }
    }
    return codes.build();
  }
}
