// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.impact.ImpactOptions;
import org.ketenspiegel.ui.answers.Computation;

/** The results of matrices as they come; an old one stays until there is a new one. */
final class Results {

  /** Whether more is to come. */
  private enum Stage {
    PREVIEW,
    DONE
  }

  private record Got(String data, ImpactOptions options, Stage stage, AnalysisResult result) {
    boolean isOf(StudyData now, Entry entry) {
      return data.equals(now.hash()) && options.equals(entry.options());
    }
  }

  private final Runner runner;
  private final Computation computation;
  private final Map<String, Got> got = new HashMap<>();
  private int pending;

  Results(Runner runner, Computation computation) {
    this.runner = runner;
    this.computation = computation;
  }

  void forget() {
    computation.cancel();
    got.clear();
    pending = 0;
  }

  /**
   * Computes what is not known to its end.
   *
   * @param told whenever there is more to see
   */
  void compute(StudyData data, List<Entry> wanted, Runnable told) {
    computation.cancel();
    pending = 0;
    for (Entry entry : wanted) {
      if (!entry.fault().isEmpty()) {
        put(data, entry, Stage.DONE, new Unanswered(entry.fault()));
      } else if (!isDone(data, entry)) {
        pending++;
        computation.run(runner, data, Impact.ID, entry.options(), taker(data, entry, told));
      }
    }
  }

  private Computation.Previewer taker(StudyData data, Entry entry, Runnable told) {
    return new Computation.Previewer() {
      @Override
      public void sofar(AnalysisResult preview) {
        put(data, entry, Stage.PREVIEW, preview);
        told.run();
      }

      @Override
      public void done(AnalysisResult result) {
        put(data, entry, Stage.DONE, result);
        pending--;
        told.run();
      }
    };
  }

  private boolean isDone(StudyData data, Entry entry) {
    Got known = got.get(entry.id());
    return known != null && known.isOf(data, entry) && known.stage() == Stage.DONE;
  }

  private void put(StudyData data, Entry entry, Stage stage, AnalysisResult result) {
    got.put(entry.id(), new Got(data.hash(), entry.options(), stage, result));
  }

  Optional<AnalysisResult> of(Entry entry) {
    return Optional.ofNullable(got.get(entry.id())).map(Got::result);
  }

  boolean isSettled() {
    return pending == 0;
  }
}
