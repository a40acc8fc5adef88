// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.tabulation.ui.exploration.Exploration;
import org.ketenspiegel.tabulation.ui.questions.QuestionEntry;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.options.OptionsForm;
import org.ketenspiegel.ui.study.OpenStudies.Registration;

/** The options of what is shown; a question dropped here splits it. */
public final class OptionsView extends ViewPart {

  public static final String ID = "org.ketenspiegel.tabulation.ui.options";

  private Exploration exploration;
  private Registration registration = () -> {};
  private ScrolledComposite scroll;
  private Composite page;
  private Label empty;
  private Composite kinds;
  private List<AnalysisContribution> offered = List.of();
  private Optional<Segments> segments = Optional.empty();
  private OptionsForm form;

  @Override
  public void createPartControl(Composite parent) {
    exploration = getSite().getService(Exploration.class);
    Looks looks = getSite().getService(Looks.class);
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    page = new Composite(scroll, SWT.NONE);
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    scroll.setContent(page);
    GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(page);
    empty = Pen.own(new Label(page, SWT.WRAP));
    empty.setText(ViewMessages.options_empty);
    GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(empty);
    looks.follow(empty, look -> empty.setForeground(Pen.colour(look.quiet())));
    kinds = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(kinds);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
    form = new OptionsForm(page, looks, language(), exploration::set);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
    page.addListener(SWT.Resize, event -> measure());
    form.whenGrown(this::measure);
    acceptDrops();
    registration = exploration.listen(this::happened);
    fill();
  }

  private String language() {
    return Locale.getDefault().getLanguage();
  }

  private void acceptDrops() {
    DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void drop(DropTargetEvent event) {
            exploration.asked().stream()
                .flatMap(asked -> asked.questions().stream())
                .filter(entry -> entry.word().equals(event.data) && entry.splits())
                .findFirst()
                .ifPresent((QuestionEntry entry) -> exploration.split(entry));
          }
        });
  }

  private void happened(Exploration.Change change) {
    switch (change) {
      case ANSWERS, REQUEST -> fill();
      case STARTED, RESULT -> {}
    }
  }

  private void fill() {
    boolean there = exploration.request().isPresent();
    show(empty, !there);
    show(form.control(), there);
    show(kinds, there);
    offerKinds();
    exploration.request().ifPresent(r -> form.show(r.options(), exploration.offer()));
    measure();
  }

  /** What can be made of the questions; who has just chosen keeps the focus on it. */
  private void offerKinds() {
    List<AnalysisContribution> suited = exploration.suited();
    if (!suited.equals(offered)) {
      offered = suited;
      segments.ifPresent(Segments::dispose);
      segments = Optional.empty();
      if (suited.size() > 1) {
        Looks looks = getSite().getService(Looks.class);
        List<String> names = suited.stream().map(c -> c.name().in(language())).toList();
        Segments now = new Segments(kinds, names, looks);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(now);
        now.whenChosen(i -> exploration.turn(suited.get(i).id()));
        segments = Optional.of(now);
      }
    }
    List<String> ids = offered.stream().map(AnalysisContribution::id).toList();
    segments.ifPresent(
        s -> s.show(exploration.request().map(r -> ids.indexOf(r.analysis())).orElse(-1)));
  }

  private static void show(Control control, boolean visible) {
    control.setVisible(visible);
    ((GridData) control.getLayoutData()).exclude = !visible;
  }

  private void measure() {
    page.layout(true, true);
    scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
  }

  @Override
  public void setFocus() {
    form.control().setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }
}
