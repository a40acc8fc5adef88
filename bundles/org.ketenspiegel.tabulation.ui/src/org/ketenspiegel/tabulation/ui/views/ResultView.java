// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.tabulation.ui.exploration.Exploration;
import org.ketenspiegel.tabulation.ui.exploration.Saving;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.result.Output;
import org.ketenspiegel.ui.result.OutputFile;
import org.ketenspiegel.ui.result.ResultPage;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.work.ErrorDoor;
import org.ketenspiegel.ui.work.ReportMenu;

/** The result of what is being looked at. */
public final class ResultView extends ViewPart {

  public static final String ID = "org.ketenspiegel.tabulation.ui.result";
  private static final String CHART = "chart";

  private Exploration exploration;
  private Registration registration = () -> {};
  private Optional<ChartKind> kindBefore = Optional.empty();
  private Optional<Reference> aimed = Optional.empty();
  private ResultPage page;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    String name = memento == null ? null : memento.getString(CHART);
    kindBefore = Stream.of(ChartKind.values()).filter(kind -> kind.name().equals(name)).findFirst();
  }

  @Override
  public void saveState(IMemento memento) {
    page.output()
        .flatMap(Output::chart)
        .or(() -> kindBefore)
        .ifPresent(kind -> memento.putString(CHART, kind.name()));
  }

  @Override
  public void createPartControl(Composite parent) {
    exploration = getSite().getService(Exploration.class);
    page =
        new ResultPage(
            parent, getSite().getService(Looks.class), getSite().getService(ErrorDoor.class));
    kindBefore.ifPresent(page::prefer);
    page.action(ViewMessages.copy, this::copy);
    page.action(ViewMessages.save, () -> page.output().ifPresent(this::save));
    page.action(ViewMessages.keep, this::keep);
    page.action(ViewMessages.report, this::report);
    page.action(ViewMessages.script, () -> exploration.tabulated().isPresent(), this::script);
    page.account(ViewMessages.why);
    getSite()
        .getService(IHandlerService.class)
        .activateHandler(
            IWorkbenchCommandConstants.EDIT_COPY,
            new AbstractHandler() {
              @Override
              public Object execute(ExecutionEvent event) {
                copy();
                return null;
              }
            });
    registration = exploration.listen(this::happened);
    fill();
  }

  private void happened(Exploration.Change change) {
    switch (change) {
      case STARTED -> page.compute(exploration::progress);
      case RESULT -> fill();
      case ANSWERS, REQUEST -> {}
    }
  }

  private void fill() {
    exploration
        .shown()
        .ifPresentOrElse(
            now -> {
              page.show(now);
              aimed.ifPresent(page::point);
              aimed = Optional.empty();
            },
            () ->
                page.ask(
                    exploration.asked().isEmpty()
                        ? ViewMessages.no_answers
                        : ViewMessages.choose_question));
  }

  /** The next result is shown with this number selected. */
  void aim(Reference cell) {
    aimed = Optional.of(cell);
  }

  /** The page, for who wants to know what is shown. */
  public ResultPage page() {
    return page;
  }

  private void copy() {
    page.output().ifPresent(output -> output.copy(page.getDisplay()));
  }

  private void save(Output output) {
    OutputFile.ask(output, page.getShell(), getSite().getService(ErrorDoor.class));
  }

  private void script() {
    exploration
        .script()
        .ifPresent(
            script ->
                new ScriptDialog(getSite(), script, getSite().getService(ErrorDoor.class)).open());
  }

  private void report() {
    var asked = exploration.asked();
    var request = exploration.request();
    if (asked.isPresent() && request.isPresent()) {
      var heading = page.output().map(Output::heading).orElse("");
      var chart = page.output().flatMap(Output::chart);
      new ReportMenu(asked.get().study(), getSite().getShell())
          .open(
              chapter ->
                  Saving.report(request.get(), heading, chart, asked.get().study(), chapter));
    }
  }

  private void keep() {
    exploration
        .request()
        .ifPresent(
            request ->
                exploration
                    .asked()
                    .ifPresent(
                        asked ->
                            Saving.keep(
                                request,
                                page.output().map(Output::heading).orElse(""),
                                asked.study())));
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }
}
