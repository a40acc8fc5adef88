// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.Arrays;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.statistics.Pomp;

/** The lowest and the highest score of a scale. */
record Ends(double least, double most) {

  /** Empty where a scale has no two scores. */
  static Optional<Ends> of(Variable variable) {
    ScaleOutline scale = variable.scale();
    double[] scores =
        scale.scored().stream().mapToDouble(c -> c.score().orElseThrow()).sorted().toArray();
    return scores.length > 0 && scores[0] < scores[scores.length - 1]
        ? Optional.of(new Ends(scores[0], scores[scores.length - 1]))
        : Optional.empty();
  }

  Pomp hundred() {
    return new Pomp(least, most);
  }

  /** The same scores on 0–100; NaN stays. */
  double[] hundred(double[] scores) {
    Pomp pomp = hundred();
    return Arrays.stream(scores).map(v -> Double.isNaN(v) ? v : pomp.of(v)).toArray();
  }

  /** Such as 1–10. */
  String words(String language) {
    return end(least, language) + "–" + end(most, language);
  }

  private static String end(double score, String language) {
    return new Numbers(language).decimal(score, score == Math.rint(score) ? 0 : 1);
  }
}
