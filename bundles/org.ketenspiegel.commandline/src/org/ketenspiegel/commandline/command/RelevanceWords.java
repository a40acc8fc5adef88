// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.Relevance;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;

/** The words that say from where a difference matters; what is left out is the study's own. */
final class RelevanceWords {

  static final Flag FLAG =
      Flag.of(
          "relevant",
          "MEASURE=D,…",
          "differences that matter (default: the study's), as in mean=0.3,share=0.1,nps=10");

  private RelevanceWords() {}

  /** What matters now, in a study where something else may. */
  static Relevance of(Words words, Relevance study) {
    Map<String, Double> said = new LinkedHashMap<>();
    for (String word : words.list("relevant")) {
      String[] parts = word.split("=", -1);
      Optional<Double> value = parts.length == 2 ? number(parts[1]) : Optional.empty();
      if (value.isEmpty() || !isPossible(parts[0], value.get())) {
        throw new WordsException(
            "--relevant is '"
                + word
                + "', expected such as mean=0.3, share=0.1 (between 0 and 1) or nps=10");
      }
      said.put(parts[0], value.get());
    }
    return new Relevance(
        said.getOrDefault("mean", study.mean()),
        said.getOrDefault("share", study.share()),
        said.getOrDefault("nps", study.points()));
  }

  private static Optional<Double> number(String written) {
    return written.matches("[0-9]{0,6}\\.?[0-9]{1,6}")
        ? Optional.of(Double.parseDouble(written))
        : Optional.empty();
  }

  private static boolean isPossible(String measure, double value) {
    return switch (measure) {
      case "mean", "nps" -> Relevance.isSize(value);
      case "share" -> Relevance.isShare(value);
      default -> false;
    };
  }
}
