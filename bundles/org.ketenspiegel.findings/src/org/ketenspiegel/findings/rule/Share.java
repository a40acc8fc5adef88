// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

/** A share of everybody, or of one group, on one line. */
record Share(Row row, int group) {}
