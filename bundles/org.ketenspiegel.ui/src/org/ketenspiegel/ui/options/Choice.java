// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.options;

import org.ketenspiegel.model.Text;

/** A value of an option, spelled as studies save it, and what it is called. */
public record Choice(String value, Text label) {}
