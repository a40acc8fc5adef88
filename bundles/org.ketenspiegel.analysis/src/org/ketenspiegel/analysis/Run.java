// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ketenspiegel.analysis.result.AnalysisResult;

/** What a running analysis can ask of whoever runs it. */
public interface Run {

  /** Tells how far the run is, from 0 to 1; throws CancellationException once cancelled. */
  void progress(double fraction);

  /** Shows what there is so far, of the same type as the final result; made only if one looks. */
  void preview(Supplier<? extends AnalysisResult> sofar);

  /** The memoised result of another analysis, without knowing its bundle. */
  AnalysisResult result(String analysis, Record options);

  /** The same with options as a study saves them, on top of the other analysis' defaults. */
  AnalysisResult result(String analysis, Map<String, String> options);

  /** The analyses there are to ask. */
  Set<String> analyses();

  /** A run that nobody watches and that has no other analyses. */
  static Run unwatched() {
    return new Run() {
      @Override
      public void progress(double fraction) {
        // nobody watches
      }

      @Override
      public void preview(Supplier<? extends AnalysisResult> sofar) {
        // nobody watches
      }

      @Override
      public AnalysisResult result(String analysis, Record options) {
        throw new IllegalArgumentException("there is no analysis '" + analysis + "' in this run");
      }

      @Override
      public AnalysisResult result(String analysis, Map<String, String> options) {
        throw new IllegalArgumentException("there is no analysis '" + analysis + "' in this run");
      }

      @Override
      public Set<String> analyses() {
        return Set.of();
      }
    };
  }
}
