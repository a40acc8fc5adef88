// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;

/**
 * One thing a researcher can run on responses. Stateless: one instance serves every run.
 *
 * @param <O> the options: a record whose components are read and written by {@link
 *     org.ketenspiegel.analysis.options.OptionValues}
 */
public interface Analysis<O extends Record> {

  /** The options a user starts from: the roles of the concepts give outcome, drivers, banner. */
  O defaults(StudyOutline study);

  /** Runs to the end or throws {@link java.util.concurrent.CancellationException}. */
  AnalysisResult run(StudyData data, O options, Run run);
}
