// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.model.Text;

/** What a line shows of a question. */
public sealed interface Measure {

  Line line();

  /** The share of answers with one of these codes. */
  record Share(Line line, Set<Integer> codes) implements Measure {
    public Share {
      codes = Set.copyOf(codes);
    }
  }

  /** The mean of the scores, or of the numbers. */
  record Mean(Line line) implements Measure {}

  /** The net promoter score. */
  record Nps(Line line) implements Measure {}

  /** The share of one category. */
  static Share category(CategoryOutline category) {
    return new Share(
        new Line(
            Integer.toString(category.code()),
            Line.Kind.CATEGORY,
            category.label(),
            category.score(),
            category.missing(),
            Optional.empty()),
        Set.of(category.code()));
  }

  static Share net(String id, Text label, Set<Integer> codes) {
    return new Share(plain(id, Line.Kind.NET, label), codes);
  }

  /** The mean. */
  static Mean mean() {
    return new Mean(plain("mean", Line.Kind.MEAN, Text.of("gemiddelde", "mean")));
  }

  static Nps nps() {
    return new Nps(plain("nps", Line.Kind.NPS, Text.same("NPS")));
  }

  /** The same measure as the line of a summary, called after the question. */
  default Measure of(String subject, Text label) {
    Line own = line();
    Line line =
        new Line(subject, own.kind(), label, own.score(), own.missing(), Optional.of(subject));
    return switch (this) {
      case Share share -> new Share(line, share.codes());
      case Mean mean -> new Mean(line);
      case Nps nps -> new Nps(line);
    };
  }

  private static Line plain(String key, Line.Kind kind, Text label) {
    return new Line(key, kind, label, OptionalDouble.empty(), Optional.empty(), Optional.empty());
  }
}
