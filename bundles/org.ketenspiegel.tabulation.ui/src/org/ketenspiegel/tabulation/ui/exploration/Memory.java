// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.nio.file.Path;
import java.util.Optional;

/** What outlives the window: what was looked at of each study. */
interface Memory {

  /** What was looked at when the study was left; empty when it never was. */
  Optional<Looked> of(Path study);

  void remember(Path study, Looked looked);
}
