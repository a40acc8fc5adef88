// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import org.ketenspiegel.model.Text;

/** There is no answer, and this is why: an expected outcome, no fault. */
public record Unanswered(Text reason) implements AnalysisResult {}
