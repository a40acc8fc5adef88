// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.trend.ui.reviews.Reviewed;
import org.ketenspiegel.trend.ui.trends.Subject;
import org.ketenspiegel.trend.ui.trends.Trended;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.study.OpenStudies;
import org.ketenspiegel.ui.study.OpenStudy;

/** The perspective in our own workbench, on the example studies. */
class TrendViewIT {

  private static final long PATIENCE = 120_000;

  private IWorkbenchWindow window;
  private Trends trends;
  private TrendView trend;
  private ChangesView changes;
  private FollowedView followed;
  private ReviewView review;

  @BeforeEach
  void thePerspectiveIsOpen() throws Exception {
    window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    trends = window.getService(Trends.class);
    PlatformUI.getWorkbench().showPerspective("org.ketenspiegel.workbench.trend", window);
    IWorkbenchPage page = window.getActivePage();
    trend = (TrendView) page.showView(TrendView.ID);
    changes = (ChangesView) page.showView(ChangesView.ID);
    followed = (FollowedView) page.showView(FollowedView.ID);
    review = (ReviewView) page.showView(ReviewView.ID);
  }

  private OpenStudy open(String example) throws Exception {
    var contribution =
        window.getService(Contributions.class).studies().stream()
            .filter(s -> s.id().equals(example))
            .findFirst()
            .orElseThrow();
    OpenStudy study = window.getService(OpenStudies.class).openExample(contribution);
    await(() -> trends.study().equals(Optional.of(study)) && trends.isCurrent());
    return study;
  }

  private void follow(String concept) {
    trends.choose(trends.subjects().stream().filter(s -> s.key().equals(concept)).toList());
    await(trends::isCurrent);
  }

  @Test
  void aChangeThatIsSelectedIsToldWithItsTest() throws Exception {
    open("ind-klanttevredenheid");
    follow("totaaloordeel");
    assertEquals(1, trend.told().lines().count(), "there is a picture and no reason");
    assertEquals(2, changes.table().getItemCount());
    changes.table().setSelection(1);
    changes.table().notifyListeners(SWT.Selection, new Event());
    assertEquals(Optional.of(trends.trended().orElseThrow().rows().getLast()), trends.selected());
    String language = trends.study().orElseThrow().language();
    String test = trends.selected().orElseThrow().change().test().words().in(language);
    assertTrue(changes.told().contains(test), changes.told());
  }

  @Test
  void whatAPersonJudgesIsDrawnAtOnceAndCanBeUndone() throws Exception {
    OpenStudy study = open("ind-klanttevredenheid");
    follow("telefoon");
    assertEquals(Continuity.MARKED, last().continuity());
    Reviewed question = (Reviewed) review.list().getSelection()[0].getData();
    assertTrue(review.told().contains(question.name().in(study.language())), review.told());
    new Reviews(trends).reviewing().orElseThrow().judge(question, Continuity.BROKEN);
    await(() -> trends.isCurrent() && last().continuity() == Continuity.BROKEN);
    study.editing().undo();
    await(() -> trends.isCurrent() && last().continuity() == Continuity.MARKED);
    assertFalse(study.editing().dirty());
  }

  private org.ketenspiegel.analysis.series.Link last() {
    Course course = trends.trended().flatMap(Trended::series).orElseThrow().courses().getFirst();
    return course.points().getLast().link();
  }

  @Test
  void oneWaveTeachesHowToAddAnother() throws Exception {
    open("kleine-keten-2017");
    assertEquals(2, trend.told().lines().count(), trend.told());
    assertEquals(0, changes.table().getItemCount());
    List<Subject> subjects = trends.subjects();
    assertFalse(subjects.isEmpty());
    assertTrue(subjects.stream().noneMatch(Subject::isSeries));
    assertEquals(subjects.size(), followed.list().getItemCount());
  }

  private static void await(BooleanSupplier condition) {
    Display display = Display.getCurrent();
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      assertTrue(System.currentTimeMillis() < end, "it never came");
      if (!display.readAndDispatch()) {
        display.timerExec(50, () -> {});
        display.sleep();
      }
    }
  }
}
