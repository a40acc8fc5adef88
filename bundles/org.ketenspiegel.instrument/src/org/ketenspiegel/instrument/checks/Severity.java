// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

/** How bad it is: cannot be right, is probably not meant, or could be better. */
public enum Severity {
  ERROR,
  WARNING,
  HINT
}
