// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

/** Some words under a heading, which may be empty. */
record Paragraph(String heading, String words) {}
