// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

/** A part in which what is selected can be renamed where it stands. */
public interface Renames {

  /** Starts editing the name of what is selected; nothing when nothing is. */
  void rename();
}
