// SPDX-License-Identifier: EPL-2.0
/** What somebody said of a study beside the figures that decide. */
package org.ketenspiegel.comparison.claims;
