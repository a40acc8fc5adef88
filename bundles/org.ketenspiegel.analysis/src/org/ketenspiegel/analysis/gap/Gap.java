// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.model.Text;

/** One thing that two groups are compared on, or why it could not be. */
public sealed interface Gap permits Contrast, Order, Claimed, Untold {

  /** Stable within its result, such as {@code totaaloordeel/top2/coa}. */
  String key();

  /** What is compared, in words. */
  Text label();
}
