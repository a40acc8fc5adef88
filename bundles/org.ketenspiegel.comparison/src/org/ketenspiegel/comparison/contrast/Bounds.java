// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.Optional;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.outline.Relevance;
import org.ketenspiegel.analysis.outline.Variable;

/**
 * The smallest differences of interest: those of the study on a scale of categories, a share or a
 * net promoter score; nothing on numbers whose unit nobody knows.
 *
 * @param wanted the one to take for all measures instead
 */
public record Bounds(Optional<Double> wanted, Relevance relevance) {

  /** One for all measures. */
  public static Bounds of(double wanted) {
    return new Bounds(Optional.of(wanted), Relevance.USUAL);
  }

  Optional<Double> of(Measure measure, Variable variable) {
    return wanted.or(
        () ->
            switch (measure) {
              case Measure.Share share -> Optional.of(relevance.share());
              case Measure.Nps nps -> Optional.of(relevance.points());
              case Measure.Mean mean ->
                  variable.scale().scored().isEmpty()
                      ? Optional.empty()
                      : Optional.of(relevance.mean());
            });
  }
}
