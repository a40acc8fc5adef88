// SPDX-License-Identifier: EPL-2.0
/** Published figures as documents print them, one record for each row of a figures file. */
package org.ketenspiegel.reconciliation.figures;
