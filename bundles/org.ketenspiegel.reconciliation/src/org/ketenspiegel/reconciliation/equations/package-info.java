// SPDX-License-Identifier: EPL-2.0
/** Published figures as linear statements about whole unknown counts, and the facts about them. */
package org.ketenspiegel.reconciliation.equations;
