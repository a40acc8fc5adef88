// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.function.Supplier;
import org.ketenspiegel.data.Rows;

/**
 * Whom a cell is about, for the one who releases results: figures that add up could be subtracted.
 *
 * @param figure what was counted or averaged; cells of one figure add up over groups that share
 *     nobody
 * @param group everybody in the group, answering or not
 * @param counted those of them in the base of the cell; asked for only where it matters
 */
public record Footprint(String figure, Rows group, Supplier<Rows> counted) {}
