// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

/** What an analysis gives: one of a few shapes, whatever the topic. */
public sealed interface AnalysisResult
    permits Table, Placement, Gaps, Series, Texts, Composite, Unanswered {}
