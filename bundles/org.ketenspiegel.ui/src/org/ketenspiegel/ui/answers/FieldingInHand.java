// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.answers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.ui.navigator.NavigatorView;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.study.OpenStudy;

/**
 * Which audience in which wave is looked at: the one selected last in the navigator, else the last
 * that has answers. For the window's thread.
 */
public final class FieldingInHand {

  private final IWorkbenchPage page;
  private final Runnable listener;
  private final ISelectionListener selection = (part, now) -> selected(now);
  private Optional<Wanted> wanted = Optional.empty();

  /** What is looked for; an empty id is any. */
  private record Wanted(String fielding, String audience, String instrument) {

    boolean is(Fielding each) {
      return fielding.isEmpty()
          ? each.getAudience() != null && audience.equals(each.getAudience().getId())
              || each.getInstrument() != null && instrument.equals(each.getInstrument().getId())
          : fielding.equals(each.getId());
    }
  }

  private FieldingInHand(IWorkbenchPage page, Runnable listener) {
    this.page = page;
    this.listener = listener;
  }

  /** Follows the navigator of a page until it is let go; calls back when another is selected. */
  public static FieldingInHand follow(IWorkbenchPage page, Runnable listener) {
    FieldingInHand followed = new FieldingInHand(page, listener);
    followed.take(page.getSelection(NavigatorView.ID));
    page.addSelectionListener(NavigatorView.ID, followed.selection);
    return followed;
  }

  /** Ends the following. */
  public Registration registration() {
    return () -> page.removeSelectionListener(NavigatorView.ID, selection);
  }

  private void selected(ISelection now) {
    Optional<Wanted> before = wanted;
    take(now);
    if (!before.equals(wanted)) {
      listener.run();
    }
  }

  private void take(ISelection now) {
    if (now instanceof IStructuredSelection chosen
        && chosen.getFirstElement() instanceof Object o) {
      Fielding fielding = Adapters.adapt(o, Fielding.class);
      Audience audience = Adapters.adapt(o, Audience.class);
      Instrument instrument = Adapters.adapt(o, Instrument.class);
      if (fielding != null) {
        wanted = Optional.of(new Wanted(id(fielding.getId()), "", ""));
      } else if (audience != null) {
        wanted = Optional.of(new Wanted("", id(audience.getId()), ""));
      } else if (instrument != null) {
        wanted = Optional.of(new Wanted("", "", id(instrument.getId())));
      }
    }
  }

  private static String id(String given) {
    return given == null ? "" : given;
  }

  /** The one looked at in a study; none where it has none. */
  public Optional<Fielding> in(OpenStudy study) {
    List<Fielding> all =
        study.study().getWaves().stream().flatMap(w -> w.getFieldings().stream()).toList();
    return all.reversed().stream()
        .filter(each -> wanted.map(w -> w.is(each)).orElse(false))
        .findFirst()
        .or(() -> all.reversed().stream().filter(FieldingInHand::isAnswered).findFirst())
        .or(() -> all.stream().reduce((first, last) -> last));
  }

  private static boolean isAnswered(Fielding each) {
    return each.getResponses() != null && !each.getResponses().isBlank();
  }
}
