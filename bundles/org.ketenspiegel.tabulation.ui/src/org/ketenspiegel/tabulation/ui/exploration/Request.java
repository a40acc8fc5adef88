// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.model.Text;

/**
 * What is asked of the answers.
 *
 * @param name what a saved analysis is called; empty for one that was put together just now
 */
public record Request(String analysis, Record options, Optional<Text> name) {

  /** Options as a study saves them; names that no option has are left out. */
  static Request saved(
      Runner runner, StudyData data, String analysis, Map<String, String> options, Text name) {
    Record defaults = runner.defaults(analysis, data.outline());
    return new Request(analysis, OptionValues.read(defaults, options).options(), Optional.of(name));
  }

  Request with(Record other) {
    return new Request(analysis, other, Optional.empty());
  }

  /** The words of the questions it is about. */
  List<String> questions() {
    return List.of(option(Turning.questions(options)).split(","));
  }

  /** The value of an option as studies save it; empty when there is no such option. */
  String option(String component) {
    return OptionValues.write(options).getOrDefault(component, "");
  }
}
