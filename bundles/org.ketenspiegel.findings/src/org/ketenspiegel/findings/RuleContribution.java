// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.function.Supplier;

/** A rule as a bundle contributes it; its class is loaded when it is first asked. */
public record RuleContribution(String id, String bundle, int order, Supplier<FindingRule> rule) {}
