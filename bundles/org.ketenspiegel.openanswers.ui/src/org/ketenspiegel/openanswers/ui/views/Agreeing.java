// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Table;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.openanswers.Themes;
import org.ketenspiegel.openanswers.ThemesOptions;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.ui.answers.Computation;
import org.ketenspiegel.ui.work.ErrorDoor;

/** How well the coders of a question agree, computed beside the window. */
final class Agreeing {

  private final Computation computation;
  private final Runner runner;
  private final Runnable listener;
  private Optional<StudyData> of = Optional.empty();
  private String question = "";
  private Agreed agreed = Agreed.NONE;

  /**
   * @param listener called when there is another figure
   */
  Agreeing(IWorkbenchPartSite site, Runnable listener) {
    this.listener = listener;
    this.runner = site.getService(Runner.class);
    this.computation =
        new Computation(
            ViewMessages.computing, site.getShell().getDisplay(), site.getService(ErrorDoor.class));
  }

  /** What is known of the answers as they were read last; computed when it is not known yet. */
  Agreed of(Desk desk, StudyData data) {
    boolean known =
        of.filter(d -> d == data).isPresent() && question.equals(desk.sheet().question());
    if (!known) {
      of = Optional.of(data);
      question = desk.sheet().question();
      computation.cancel();
      StudyData one = data.with(List.of(desk.fielded()));
      ThemesOptions options =
          new ThemesOptions(desk.fielded().audience(), List.of(question))
              .with(ThemesOptions.Show.AGREEMENT);
      computation.run(
          runner,
          one,
          Themes.ID,
          options,
          result -> {
            agreed = words(result, desk.language());
            listener.run();
          });
    }
    return agreed;
  }

  private static Agreed words(AnalysisResult result, String language) {
    Map<String, String> codes = new HashMap<>();
    String overall = "";
    String reason = "";
    Deque<AnalysisResult> parts = new ArrayDeque<>(List.of(result));
    while (!parts.isEmpty()) {
      switch (parts.poll()) {
        case Composite composite -> parts.addAll(composite.parts());
        case Table table -> {
          for (int i = 0; i < table.lines().size(); i++) {
            String words = words(table.cells().get(i).getFirst(), language);
            codes.put(table.lines().get(i).key(), words);
          }
          // the first line is of all codes together
          overall = words(table.cells().getFirst().getFirst(), language);
          reason = tip(table);
        }
        case Unanswered unanswered -> reason = unanswered.reason().in(language);
        default -> {}
      }
    }
    return new Agreed(overall, reason, codes);
  }

  private static String tip(Table table) {
    return table.cells().stream()
        .map(List::getFirst)
        .filter(Cell.Estimate.class::isInstance)
        .findFirst()
        .map(c -> NLS.bind(ViewMessages.alpha_tip, ((Cell.Estimate) c).n()))
        .orElse("");
  }

  private static String words(Cell cell, String language) {
    Numbers numbers = new Numbers(language);
    return switch (cell) {
      case Cell.Estimate e ->
          NLS.bind(ViewMessages.alpha, numbers.decimal(e.value(), 2))
              + (Double.isFinite(e.interval().low())
                  ? "  "
                      + NLS.bind(
                          ViewMessages.alpha_interval,
                          numbers.decimal(e.interval().low(), 2),
                          numbers.decimal(e.interval().high(), 2))
                  : "");
      case Cell.Suppressed s -> "\u00B7";
      case Cell.Empty e -> ViewMessages.alpha_none;
    };
  }
}
