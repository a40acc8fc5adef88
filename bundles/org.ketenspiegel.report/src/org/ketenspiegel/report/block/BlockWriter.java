// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import org.ketenspiegel.model.study.Block;
import org.ketenspiegel.report.html.Html;

/** Writes what stands below the heading of one kind of block. */
@FunctionalInterface
interface BlockWriter<B extends Block> {

  /** Writes the block; {@code anchor} is its id on the page and begins every id within it. */
  void write(B block, String anchor, Html html, Context context);
}
