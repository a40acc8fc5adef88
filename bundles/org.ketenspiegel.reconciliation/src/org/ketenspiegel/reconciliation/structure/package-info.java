// SPDX-License-Identifier: EPL-2.0
/**
 * How figures hang together apart from their values: nets, exhaustive categories, divisions into
 * subgroups; and how sure that is.
 */
package org.ketenspiegel.reconciliation.structure;
