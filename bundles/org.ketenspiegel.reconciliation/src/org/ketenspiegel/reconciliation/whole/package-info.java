// SPDX-License-Identifier: EPL-2.0
/**
 * Linear inequalities over bounded whole numbers, and a complete search that either finds numbers
 * or proves that there are none.
 */
package org.ketenspiegel.reconciliation.whole;
