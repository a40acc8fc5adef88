// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.util.List;
import org.ketenspiegel.analysis.result.AnalysisResult;

/** The kinds of drawing there are. */
public enum ChartKind {
  /** Bars of answers that lean to the side of the judgement. */
  LIKERT,
  /** Shares of several groups on one line, with intervals. */
  DOTS,
  /** Means on the question's scale, with intervals. */
  MEANS,
  /** Detractors, passives and promoters, with the net promoter score. */
  NPS,
  /** A bar for each category and group, with intervals. */
  BARS,
  /** Importance against performance. */
  MATRIX,
  /** A line for each group over all questions, with intervals. */
  PROFILE,
  /** A coloured field for each question and group. */
  HEAT,
  /** What is expected and what is experienced at both ends of a bar. */
  DUMBBELLS,
  /** Lines through the waves, broken where these do not compare. */
  TREND;

  /** The kinds that can show a result, best first; none for what cannot be drawn. */
  public static List<ChartKind> fitting(AnalysisResult result) {
    return Fitting.of(Parts.of(result));
  }
}
