// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.gap;

import org.ketenspiegel.model.Text;

/**
 * How few answers carry a significant difference.
 *
 * @param respondents how many would have to answer one category differently for the difference to
 *     be significant no longer, the other tests of its family staying as they are
 */
public record Fragility(int respondents, Text words) {}
