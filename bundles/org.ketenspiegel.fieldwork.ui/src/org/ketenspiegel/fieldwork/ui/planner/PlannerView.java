// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.ui.planner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.fieldwork.Need;
import org.ketenspiegel.fieldwork.NextWave;
import org.ketenspiegel.fieldwork.PlanSheet;
import org.ketenspiegel.ui.answers.AnswersInHand;
import org.ketenspiegel.ui.answers.AnswersInHand.Answered;
import org.ketenspiegel.ui.answers.StudyAnswers;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.options.OptionsForm;
import org.ketenspiegel.ui.options.StudyOffer;
import org.ketenspiegel.ui.result.Grid;
import org.ketenspiegel.ui.result.GridPage;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudies.Registration;

/**
 * How many people the next wave needs, for each question and group: options at the left, a table at
 * the right that is reckoned anew at every change.
 */
public final class PlannerView extends ViewPart {

  public static final String ID = "org.ketenspiegel.fieldwork.ui.planner";

  private static final int OPTIONS = 260;

  private ScrolledComposite scroll;
  private Composite left;
  private OptionsForm form;
  private GridPage page;
  private Registration registration = () -> {};
  private Optional<Answered> answered = Optional.empty();
  private Optional<Planned> planned = Optional.empty();

  @Override
  public void createPartControl(Composite parent) {
    Looks looks = getSite().getService(Looks.class);
    looks.surface(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(parent);
    scroll = looks.surface(new ScrolledComposite(parent, SWT.V_SCROLL));
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    GridDataFactory.fillDefaults().grab(false, true).hint(OPTIONS, SWT.DEFAULT).applyTo(scroll);
    left = looks.surface(new Composite(scroll, SWT.NONE));
    GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(left);
    form = new OptionsForm(left, looks, Locale.getDefault().getLanguage(), this::set);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
    form.whenGrown(this::measure);
    scroll.setContent(left);
    page = new GridPage(parent, looks);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    page.say(PlannerMessages.no_study);
    registration =
        AnswersInHand.follow(
            getSite().getService(OpenStudies.class),
            getSite().getService(StudyAnswers.class)::read,
            this::take);
  }

  private void take(Optional<Answered> now) {
    if (page.isDisposed()) {
      return;
    }
    boolean same = answered.map(Answered::study).equals(now.map(Answered::study));
    answered = now;
    if (!same || planned.isEmpty()) {
      planned = now.flatMap(PlannerView::first);
    }
    fill();
  }

  private static Optional<Planned> first(Answered of) {
    return of.data().fieldings().stream().findFirst().map(f -> Planned.of(f.audience()));
  }

  private void set(Record options) {
    planned = Optional.of((Planned) options);
    fill();
  }

  private void fill() {
    scroll.setVisible(planned.isPresent());
    if (answered.isEmpty() || planned.isEmpty()) {
      page.say(PlannerMessages.no_study);
      return;
    }
    Answered of = answered.get();
    StudyData data = of.data();
    Optional<Fielded> fielded = data.latest(planned.get().audience());
    fielded.ifPresent(
        f ->
            form.show(
                planned.get(),
                new PlannerOffer(
                    new StudyOffer(data.outline(), f, of.study()::questionName),
                    f,
                    planned.get().by())));
    measure();
    reckon(data, of.study().language());
  }

  private void reckon(StudyData data, String language) {
    try {
      List<Need> needs = NextWave.of(data, planned.orElseThrow().options());
      if (needs.isEmpty()) {
        page.say(PlannerMessages.nothing);
      } else {
        Grid grid = PlanGrid.of(new PlanSheet(planned.get().options(), language), needs);
        page.show(List.of(grid));
      }
    } catch (IllegalArgumentException e) {
      // a group or question that the other audience does not have
      page.say(e.getMessage());
    }
  }

  private void measure() {
    left.layout(true, true);
    scroll.setMinHeight(left.computeSize(OPTIONS, SWT.DEFAULT).y);
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
