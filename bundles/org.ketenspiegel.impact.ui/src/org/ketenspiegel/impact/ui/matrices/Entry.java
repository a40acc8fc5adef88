// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.impact.ImpactOptions;
import org.ketenspiegel.impact.ImpactOptions.MissingRule;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.Study;

/**
 * An impact analysis that a study keeps.
 *
 * @param id of the saved analysis
 * @param fault why its options cannot be read; empty when they can
 */
public record Entry(String id, Text name, ImpactOptions options, Text fault) {

  private static final String VARIANT = "#";

  /** All of a study, in its order. */
  static List<Entry> of(Study study, Runner runner, StudyData data) {
    ImpactOptions defaults = (ImpactOptions) runner.defaults(Impact.ID, data.outline());
    return study.getAnalyses().stream()
        .filter(saved -> Impact.ID.equals(saved.getAnalysis()))
        .map(saved -> read(saved, defaults))
        .toList();
  }

  private static Entry read(SavedAnalysis saved, ImpactOptions defaults) {
    Map<String, String> values = new LinkedHashMap<>();
    saved.getOptions().forEach(o -> values.put(o.getName(), o.getValue()));
    Text name = Text.of(saved.getName());
    try {
      ImpactOptions options = OptionValues.read(defaults, values).options();
      return new Entry(saved.getId(), name, options, Text.NONE);
    } catch (IllegalArgumentException e) {
      return new Entry(saved.getId(), name, defaults, Text.same(e.getMessage()));
    }
  }

  /** The id of the saved analysis, also of a variant of it. */
  String saved() {
    return id.contains(VARIANT) ? id.substring(0, id.indexOf(VARIANT)) : id;
  }

  /** The same by each rule for missing answers. */
  List<Entry> rules() {
    return MissingRule.RULES.stream()
        .map(
            rule -> {
              String word = rule.name().toLowerCase(Locale.ROOT);
              return new Entry(id + VARIANT + word, name, options.with("missing", word), fault);
            })
        .toList();
  }

  public String audience() {
    return options.audience();
  }

  public String agency() {
    return options.agency();
  }
}
