// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.report.html.AgencyMarks;
import org.ketenspiegel.report.html.DataTable;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Numbers;
import org.ketenspiegel.report.words.Word;

/** What every block of a report is written from. */
public record Context(
    Study study,
    StudyData data,
    Runner runner,
    String language,
    Numbers numbers,
    AgencyMarks marks,
    Pictures pictures) {

  public String in(Text text) {
    return text.in(language);
  }

  public String in(Word word) {
    return word.in(language);
  }

  public String in(Word word, Object... values) {
    return word.in(language, values);
  }

  DataTable tables(Html html) {
    return new DataTable(html, language, numbers, marks);
  }

  /** The answers that a piece of a report is about, when there are any. */
  Optional<String> wave(String audience) {
    return data.latest(audience).map(f -> in(f.waveName()));
  }
}
