// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.model.Text;

/**
 * What was looked at, in words that outlive a session.
 *
 * @param analysis empty when no question was chosen
 * @param options of the analysis, as studies save them
 * @param name in each language, when it was a saved analysis
 */
record Looked(
    String audience, String analysis, Map<String, String> options, Map<String, String> name) {

  Looked {
    options = Map.copyOf(options);
    name = Map.copyOf(name);
  }

  static Looked of(String audience, Optional<Request> request) {
    return new Looked(
        audience,
        request.map(Request::analysis).orElse(""),
        request.map(r -> OptionValues.write(r.options())).orElse(Map.of()),
        request.flatMap(Request::name).map(Text::words).orElse(Map.of()));
  }

  /** The same request of answers as they are now; empty when nothing of the kind can be asked. */
  Optional<Request> request(Runner runner, StudyData data) {
    if (analysis.isEmpty()) {
      return Optional.empty();
    }
    try {
      Request saved = Request.saved(runner, data, analysis, options, new Text(name));
      return Optional.of(name.isEmpty() ? saved.with(saved.options()) : saved);
    } catch (IllegalArgumentException e) {
      ILog.of(Looked.class).info("what was looked at cannot be asked here: " + e.getMessage());
      return Optional.empty();
    }
  }
}
