// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.claims;

/** Nothing to choose: each claim names the analysis that decides, with its options. */
public record ClaimsOptions() {}
