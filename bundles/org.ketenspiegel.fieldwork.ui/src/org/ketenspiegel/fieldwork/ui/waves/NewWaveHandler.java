// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.ui.waves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ketenspiegel.fieldwork.wave.Misfit;
import org.ketenspiegel.fieldwork.wave.NewWave;
import org.ketenspiegel.fieldwork.wave.Wish;
import org.ketenspiegel.fieldwork.wave.Wish.Questionnaires;
import org.ketenspiegel.instrument.checks.CheckFinding;
import org.ketenspiegel.instrument.checks.Severity;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Wave;
import org.ketenspiegel.ui.findings.StudyFindings;
import org.ketenspiegel.ui.navigator.NavigatorView;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.Problem;

/**
 * Makes a new wave from the one that is selected, else from the latest: one edit that can be
 * undone. Its name is there to be edited, and what no longer fits stands among the findings.
 */
public final class NewWaveHandler extends AbstractHandler {

  private static final String QUESTIONNAIRES =
      "org.ketenspiegel.fieldwork.ui.newWave.questionnaires";

  private static final String FINDINGS = "org.ketenspiegel.instrument.ui.findings";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<OpenStudy> open = window.getService(OpenStudies.class).active();
    ErrorDoor door = window.getService(ErrorDoor.class);
    Optional<Wave> from = open.flatMap(study -> from(event, study));
    if (from.isEmpty()) {
      door.show(new Problem(WaveMessages.none, "", WaveMessages.none_advice));
      return null;
    }
    Questionnaires asked =
        event.getParameter(QUESTIONNAIRES) == null
            ? new Questionnaires.Same()
            : new Questionnaires.Drafts();
    try {
      make(open.get(), from.get(), asked, window);
    } catch (IllegalArgumentException e) {
      door.show(new Problem(WaveMessages.refused, e.getMessage(), WaveMessages.refused_advice));
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }

  private static Optional<Wave> from(ExecutionEvent event, OpenStudy open) {
    Object first = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
    Fielding fielding = first == null ? null : Adapters.adapt(first, Fielding.class);
    if (fielding != null && open.study().getWaves().contains(fielding.eContainer())) {
      return Optional.of((Wave) fielding.eContainer());
    }
    return open.study().getWaves().isEmpty()
        ? Optional.empty()
        : Optional.of(open.study().getWaves().getLast());
  }

  private static void make(OpenStudy open, Wave from, Questionnaires asked, IWorkbenchWindow window)
      throws PartInitException {
    Wish wish = Wish.after(open.study(), from, asked);
    List<NewWave.Made> made = new ArrayList<>();
    String name = open.words(wish.name());
    open.editing()
        .change(
            NLS.bind(WaveMessages.make, name),
            () -> made.add(NewWave.of(open.study(), from, wish)));
    Wave wave = made.getFirst().wave();
    window
        .getService(StudyFindings.class)
        .tell(open, wave, made.getFirst().misfits().stream().map(NewWaveHandler::finding).toList());
    IWorkbenchPage page = window.getActivePage();
    page.showView(FINDINGS, null, IWorkbenchPage.VIEW_VISIBLE);
    NavigatorView navigator = (NavigatorView) page.showView(NavigatorView.ID);
    navigator.reveal(open, wave.getFieldings().getFirst());
    navigator.rename();
  }

  private static CheckFinding finding(Misfit misfit) {
    Severity severity =
        switch (misfit.kind()) {
          case "question-gone", "target-gone", "period-overlaps" -> Severity.WARNING;
          default -> Severity.HINT;
        };
    return new CheckFinding(misfit.kind(), severity, misfit.object(), "", misfit.message());
  }
}
