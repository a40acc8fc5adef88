// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.Optional;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.outline.Variable;

/**
 * The smallest differences of interest: 0.3 on a scale of categories, 10 points on a share or a net
 * promoter score; nothing on numbers whose unit nobody knows.
 *
 * @param wanted the one to take for all measures instead
 */
public record Bounds(Optional<Double> wanted) {

  private static final double SCALE = 0.3;
  private static final double SHARE = 0.1;
  private static final double POINTS = 10;

  public static final Bounds USUAL = new Bounds(Optional.empty());

  Optional<Double> of(Measure measure, Variable variable) {
    return wanted.or(
        () ->
            switch (measure) {
              case Measure.Share share -> Optional.of(SHARE);
              case Measure.Nps nps -> Optional.of(POINTS);
              case Measure.Mean mean ->
                  variable.scale().scored().isEmpty() ? Optional.empty() : Optional.of(SCALE);
            });
  }
}
