// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.findings.cell.Results;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.report.Edition;
import org.ketenspiegel.report.html.AgencyMarks;
import org.ketenspiegel.report.html.DataTable;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.BaseLine;
import org.ketenspiegel.report.words.Word;

/** What every block of a report is written from. */
public record Context(
    Study study,
    StudyData data,
    Runner runner,
    Edition edition,
    Numbers numbers,
    AgencyMarks marks,
    Pictures pictures,
    Said said) {

  private static final String CONFIDENCE = "confidence";

  /** The same with another runner. */
  public Context with(Runner other) {
    return new Context(
        study, data, other, edition, numbers, marks, pictures, said.with(new Results(data, other)));
  }

  public String language() {
    return edition.language();
  }

  public String in(Text text) {
    return text.in(language());
  }

  public String in(Word word) {
    return word.in(language());
  }

  public String in(Word word, Object... values) {
    return word.in(language(), values);
  }

  DataTable tables(Html html) {
    return new DataTable(html, language(), numbers, marks);
  }

  /** Whom a result is about; no line breaks between n and its number. */
  String base(AnalysisResult result) {
    String line = new BaseLine(language()).of(result);
    return line.replaceAll("\\bn = (?=\\d)", "n\u00A0=\u00A0");
  }

  /** What an analysis gives. */
  AnalysisResult run(Request request) {
    return runner.run(data, request.analysis(), request.options(), Runner.Watch.NOBODY);
  }

  /** An analysis with options as saved, at the confidence that the edition asks for. */
  Request request(String analysis, Map<String, String> saved) {
    Map<String, String> options = new LinkedHashMap<>(saved);
    edition.confidence().stream()
        .filter(level -> knows(analysis, CONFIDENCE))
        .forEach(level -> options.put(CONFIDENCE, Double.toString(level)));
    return runner.request(data, analysis, options);
  }

  private boolean knows(String analysis, String option) {
    return OptionValues.write(runner.defaults(analysis, data.outline())).containsKey(option);
  }

  /** The answers that a piece of a report is about, when there are any. */
  Optional<String> wave(String audience) {
    return data.latest(audience).map(f -> in(f.waveName()));
  }
}
