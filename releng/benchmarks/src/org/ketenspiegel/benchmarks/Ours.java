// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleSupplier;

/** What is timed of ours. */
sealed interface Ours {

  /** Work inside this process. */
  non-sealed interface Inside extends Ours {

    /**
     * Reads or makes what the work needs, untimed, and gives the work. The work returns a number
     * made of everything it computed, which a peer may return too.
     */
    DoubleSupplier prepare(Setting setting);
  }

  /** A command of the product, a process of its own. */
  non-sealed interface Command extends Ours {

    /** Makes what the command needs, untimed, and gives its words. */
    List<String> words(Setting setting);
  }

  /**
   * @param folder for files, gone after the run
   * @param threads the work may use
   */
  record Setting(Path folder, int threads) {}
}
