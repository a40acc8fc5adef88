// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import org.ketenspiegel.model.Text;

/**
 * What stands behind the numbers, in words.
 *
 * @param base who was counted, such as "contact gehad met de IND"
 * @param method estimator and interval
 * @param test which test was taken and why; empty when none
 */
public record Basis(Text base, Text method, Text test) {}
