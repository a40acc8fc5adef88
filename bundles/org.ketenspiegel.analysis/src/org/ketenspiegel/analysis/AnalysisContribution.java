// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.function.Supplier;
import org.ketenspiegel.model.Text;

/** An analysis as a bundle contributes it; its class is loaded when it first runs. */
public record AnalysisContribution(
    String id, Text name, int order, Supplier<Analysis<?>> analysis) {}
