// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.comparison.mirror.MirrorOptions;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.ui.study.OpenStudy;

/** The options of the first mirror that a study keeps; which of it is looked at is none of them. */
record KeptOptions(Runner runner) {

  private static final List<String> LOOKED_AT = List.of("agency", "show");

  /**
   * What is kept.
   *
   * @param fault why it was not taken; empty when it was
   */
  record Read(MirrorOptions options, String fault) {}

  /** Whether the study keeps a mirror. */
  static boolean isKept(OpenStudy open) {
    return mirror(open).isPresent();
  }

  /** What the study keeps, else how mirrors begin. */
  Read read(OpenStudy open, StudyOutline outline) {
    Map<String, String> values = new LinkedHashMap<>();
    mirror(open).ifPresent(m -> m.getOptions().forEach(o -> values.put(o.getName(), o.getValue())));
    values.keySet().removeAll(LOOKED_AT);
    MirrorOptions defaults = (MirrorOptions) runner.defaults(Mirror.ID, outline);
    try {
      return new Read(OptionValues.read(defaults, values).options(), "");
    } catch (IllegalArgumentException e) {
      return new Read(defaults, String.valueOf(e.getMessage()));
    }
  }

  /** Keeps other options where the study keeps a mirror, as one edit. */
  void write(OpenStudy open, StudyOutline outline, MirrorOptions now) {
    Map<String, String> other = new LinkedHashMap<>(OptionValues.write(now));
    Map<String, String> before = OptionValues.write(read(open, outline).options());
    other.keySet().removeAll(LOOKED_AT);
    other.entrySet().removeIf(o -> o.getValue().equals(before.get(o.getKey())));
    if (!other.isEmpty()) {
      mirror(open)
          .ifPresent(
              m ->
                  open.editing()
                      .change(
                          MirrorsMessages.keep_options,
                          () -> other.forEach((name, value) -> set(m, name, value))));
    }
  }

  private static Optional<SavedAnalysis> mirror(OpenStudy open) {
    return open.study().getAnalyses().stream()
        .filter(a -> Mirror.ID.equals(a.getAnalysis()))
        .findFirst();
  }

  private static void set(SavedAnalysis mirror, String name, String value) {
    OptionValue option =
        mirror.getOptions().stream()
            .filter(o -> name.equals(o.getName()))
            .findFirst()
            .orElseGet(() -> added(mirror, name));
    option.setValue(value);
  }

  private static OptionValue added(SavedAnalysis mirror, String name) {
    OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
    option.setName(name);
    mirror.getOptions().add(option);
    return option;
  }
}
