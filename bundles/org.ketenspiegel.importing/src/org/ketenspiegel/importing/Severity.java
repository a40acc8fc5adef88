// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing;

/** What a finding means for the data that was read. */
public enum Severity {
  /** How the file was understood. */
  NOTE,
  /** Something was left out or counted as not answered. */
  WARNING,
  /** Nothing was read. */
  ERROR
}
