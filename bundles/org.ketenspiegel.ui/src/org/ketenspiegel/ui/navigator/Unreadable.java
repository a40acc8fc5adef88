// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.navigator;

import java.util.Optional;
import org.ketenspiegel.ui.study.BrokenStudy;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.work.Problem;

/** What is said about a study that cannot be read. */
final class Unreadable {

  private Unreadable() {}

  static Problem problem(BrokenStudy broken, OpenStudies studies) {
    return new Problem(
        NavigatorMessages.unreadable_what,
        broken.sentence(),
        NavigatorMessages.unreadable_advice,
        Optional.of(
            new Problem.Remedy(NavigatorMessages.unreadable_retry, () -> studies.retry(broken))));
  }
}
