// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.statistics.design;

/**
 * What to do with a stratum of which a single primary sampling unit (PSU) was drawn, so that its
 * variance cannot be estimated; the names and meanings of R's {@code survey.lonely.psu}.
 */
public enum LonelyPsu {
  /** There is no variance; the stratum is named. */
  FAIL,
  /** The PSU was certain to be drawn and adds no variance. */
  CERTAINTY,
  /** Its deviation is taken from the mean of all PSUs instead of that of its stratum. */
  ADJUST,
  /** It adds the average of what the other strata add. */
  AVERAGE
}
