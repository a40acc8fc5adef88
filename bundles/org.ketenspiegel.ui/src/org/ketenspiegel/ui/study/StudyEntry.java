// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.nio.file.Path;

/** A study the workbench knows: one that could be read, or one that could not. */
public sealed interface StudyEntry permits OpenStudy, BrokenStudy {

  /** The study file. */
  Path file();
}
