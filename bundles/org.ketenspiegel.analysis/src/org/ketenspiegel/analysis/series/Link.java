// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.series;

import java.util.List;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Continuity;

/**
 * How a point hangs together with the point before it.
 *
 * @param reasons what differs between the two; empty when nothing does
 * @param base whether the share of respondents in the base moved
 */
public record Link(Continuity continuity, List<Text> reasons, BaseShift base) {

  /** Nothing changed. */
  public static final Link UNCHANGED = new Link(Continuity.JOINED, List.of(), BaseShift.STEADY);

  public Link {
    reasons = List.copyOf(reasons);
  }

  /** Whether the part of the respondents that the figure stands on moved by more than 10 points. */
  public enum BaseShift {
    STEADY,
    SHIFTED
  }

  /** Whether a line may be drawn to this point. */
  public boolean joins() {
    return continuity != Continuity.BROKEN;
  }
}
