// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Said;
import org.ketenspiegel.comparison.ui.mirrors.StudySentences;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.study.Aim;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.Picked;
import org.ketenspiegel.ui.study.Renames;
import org.ketenspiegel.ui.work.Commands;

/**
 * What can be said of the mirror or of all that the study analyses, and what its reports say
 * already; beside the sentences the cells, the test and the base of the selected one, and what can
 * be done with it.
 */
public final class SentencesView extends ViewPart implements Renames {

  public static final String ID = "org.ketenspiegel.comparison.ui.sentences";

  private static final String ANALYSIS = "org.ketenspiegel.workbench.analysis";

  /** Which sentences are listed. */
  private enum Scope {
    MIRROR,
    STUDY,
    REPORT
  }

  private Mirrors mirrors;
  private StudySentences all;
  private Looks looks;
  private final Picked picked = new Picked();
  private Registration registration = () -> {};
  private Registration others = () -> {};
  private Segments scopes;
  private SentenceList list;
  private SentencePane pane;
  private SentenceActs acts;

  @Override
  public void createPartControl(Composite parent) {
    mirrors = getSite().getService(Mirrors.class);
    all = getSite().getService(StudySentences.class);
    looks = getSite().getService(Looks.class);
    Composite page = new Composite(parent, SWT.NONE);
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(page);
    scopes =
        new Segments(
            page,
            List.of(ViewMessages.of_mirror, ViewMessages.of_study, ViewMessages.of_report),
            looks);
    Scope first =
        getSite().getPage().getPerspective().getId().equals(ANALYSIS) ? Scope.STUDY : Scope.MIRROR;
    scopes.show(first.ordinal());
    SashForm halves = new SashForm(page, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
    list = new SentenceList(halves, looks, this::chosen, this::open);
    pane = new SentencePane(halves, looks);
    halves.setWeights(3, 2);
    acts = new SentenceActs(mirrors::study, pane, list::follow, this::explain);
    list.addListener(SWT.KeyDown, this::key);
    looks.follow(
        page,
        look -> {
          page.setBackground(Pen.colour(look.surface()));
          halves.setBackground(Pen.colour(look.surface()));
          explain();
        });
    getSite().setSelectionProvider(picked);
    scopes.whenChosen(i -> fill());
    registration = mirrors.listen(this::happened);
    others = all.listen(this::fill);
    fill();
  }

  private Scope scope() {
    return Scope.values()[scopes.chosen()];
  }

  private void happened(Mirrors.Change change) {
    switch (change) {
      case STUDY, RESULT, VIEW -> fill();
      case STARTED -> list.redraw();
      case SIGHT -> point();
    }
  }

  private void fill() {
    if (scope() != Scope.MIRROR) {
      all.want();
    }
    List<Said> said =
        switch (scope()) {
          case MIRROR -> Said.of(mirrors);
          case STUDY -> all.said();
          case REPORT -> all.kept();
        };
    list.show(said, said.isEmpty() ? empty() : "");
    point();
    explain();
  }

  private String empty() {
    return switch (scope()) {
      case MIRROR -> mirrors.panes().isEmpty() ? Reasons.of(mirrors) : ViewMessages.no_sentence;
      case STUDY ->
          all.isComputing() ? ViewMessages.sentences_computing : ViewMessages.no_sentence_study;
      case REPORT ->
          all.isComputing() ? ViewMessages.sentences_computing : ViewMessages.no_sentence_kept;
    };
  }

  /** Shows the sentence about the aspect that is selected elsewhere. */
  private void point() {
    if (scope() == Scope.MIRROR) {
      mirrors.selected().ifPresent(s -> list.point(s.key()));
      explain();
    }
  }

  private void chosen(Said said) {
    if (scope() != Scope.STUDY) {
      mirrors.gaps().filter(g -> said.isAbout(g.key())).findFirst().ifPresent(mirrors::select);
    }
    pane.read();
    explain();
  }

  private void explain() {
    if (acts == null || pane.isEditing()) {
      return;
    }
    String otherwise = list.isEmpty() ? "" : ViewMessages.select_sentence;
    acts.explain(list.chosen(), otherwise);
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.INSERT -> list.chosen().ifPresent(acts::keep);
      case SWT.DEL -> list.chosen().ifPresent(acts::remove);
      default -> {}
    }
  }

  @Override
  public void rename() {
    list.chosen().ifPresent(acts::edit);
  }

  /** Opens the analysis that a number of a sentence comes from, with its cell selected. */
  private void open(Said said, int cell) {
    Reference number = said.finding().cells().get(cell);
    mirrors
        .study()
        .ifPresent(
            open -> {
              picked.pick(Aim.at(open, number, Origin.title(said, number)));
              getSite().getPage().activate(this);
              Commands.run(getSite(), Commands.OPEN);
            });
  }

  /** Where the selected sentence comes from, line by line. */
  public String told() {
    return pane.prose().control().getText();
  }

  /** The sentences as they are read. */
  public List<String> sentences() {
    return list.words();
  }

  /** The sentence that is selected; empty when none is. */
  public String selected() {
    return list.chosen().map(Said::text).orElse("");
  }

  /** The list, for who wants to press its keys. */
  public org.eclipse.swt.widgets.Canvas list() {
    return list;
  }

  @Override
  public void setFocus() {
    list.setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    others.close();
    super.dispose();
  }
}
