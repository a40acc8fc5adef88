// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Said;
import org.ketenspiegel.comparison.ui.mirrors.StudySentences;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Prose;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.Picked;
import org.ketenspiegel.ui.work.Commands;

/**
 * What can be said of the mirror, or of all that the study analyses; beside the sentences the
 * cells, the test and the base of the selected one.
 */
public final class SentencesView extends ViewPart {

  public static final String ID = "org.ketenspiegel.comparison.ui.sentences";

  private static final String ANALYSIS = "org.ketenspiegel.workbench.analysis";

  private Mirrors mirrors;
  private StudySentences all;
  private Looks looks;
  private final Picked picked = new Picked();
  private Registration registration = () -> {};
  private Registration others = () -> {};
  private Segments scopes;
  private SentenceList list;
  private Prose origin;

  @Override
  public void createPartControl(Composite parent) {
    mirrors = getSite().getService(Mirrors.class);
    all = getSite().getService(StudySentences.class);
    looks = getSite().getService(Looks.class);
    Composite page = new Composite(parent, SWT.NONE);
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(page);
    scopes = new Segments(page, List.of(ViewMessages.of_mirror, ViewMessages.of_study), looks);
    scopes.show(getSite().getPage().getPerspective().getId().equals(ANALYSIS) ? 1 : 0);
    SashForm halves = new SashForm(page, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
    list = new SentenceList(halves, looks, this::chosen);
    origin = new Prose(halves);
    origin.control().setMargins(12, 8, 12, 8);
    origin.control().setLineSpacing(3);
    halves.setWeights(3, 2);
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

  private boolean ofMirror() {
    return scopes.chosen() == 0;
  }

  private void happened(Mirrors.Change change) {
    switch (change) {
      case STUDY, RESULT, VIEW -> fill();
      case STARTED -> list.redraw();
      case SIGHT -> point();
    }
  }

  private void fill() {
    if (!ofMirror()) {
      all.want();
    }
    List<Said> said = ofMirror() ? Said.of(mirrors) : all.said();
    list.show(said, said.isEmpty() ? empty() : "");
    point();
    explain();
  }

  private String empty() {
    if (ofMirror()) {
      return mirrors.panes().isEmpty() ? Reasons.of(mirrors) : ViewMessages.no_sentence;
    }
    return all.isComputing() ? ViewMessages.sentences_computing : ViewMessages.no_sentence_study;
  }

  /** Shows the sentence about the aspect that is selected elsewhere. */
  private void point() {
    if (ofMirror()) {
      mirrors.selected().ifPresent(s -> list.point(s.key()));
      explain();
    }
  }

  private void chosen(Said said) {
    if (ofMirror()) {
      mirrors.gaps().filter(g -> said.isAbout(g.key())).findFirst().ifPresent(mirrors::select);
    }
    explain();
  }

  private void explain() {
    if (list == null || origin == null) {
      return;
    }
    origin.begin(looks.look());
    Optional<Said> said = list.chosen();
    if (said.isEmpty()) {
      origin.quiet(list.isEmpty() ? "" : ViewMessages.select_sentence);
    } else {
      for (Why.Paragraph paragraph : Origin.of(said.get())) {
        origin.heading(paragraph.heading());
        origin.text(paragraph.words() + "\n");
      }
      saved(said.get()).ifPresent(analysis -> origin.link(ViewMessages.open_analysis, this::open));
    }
    origin.end();
  }

  private Optional<SavedAnalysis> saved(Said said) {
    return mirrors.study().flatMap(open -> open.find(SavedAnalysis.class, said.finding().source()));
  }

  /** Opens the analysis that the sentence was found in. */
  private void open() {
    list.chosen()
        .flatMap(this::saved)
        .ifPresent(
            analysis -> {
              picked.pick(mirrors.study().orElseThrow(), analysis);
              getSite().getPage().activate(this);
              Commands.run(getSite(), Commands.OPEN);
            });
  }

  /** Where the selected sentence comes from, line by line. */
  public String told() {
    return origin.control().getText();
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
