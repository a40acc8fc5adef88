// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.openanswers.ui.coding.Session;
import org.ketenspiegel.ui.grid.Brush;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Sentence;

/** What stands in place of the answers: one sentence that says what to do. */
final class Instead {

  private final Canvas canvas;
  private String words = "";

  Instead(Composite parent, Looks looks) {
    canvas = Pen.own(new Canvas(parent, SWT.DOUBLE_BUFFERED));
    Pen pen = new Pen(canvas);
    canvas.addListener(
        SWT.Paint,
        event -> {
          new Brush(event.gc, pen, looks.look())
              .fill(canvas.getClientArea(), looks.look().surface());
          Sentence.draw(event.gc, words, pen, looks.look(), canvas.getClientArea());
        });
    looks.follow(canvas, look -> canvas.redraw());
  }

  Control control() {
    return canvas;
  }

  void say(String now) {
    words = now;
    canvas.redraw();
  }

  /** Why there is nothing to code. */
  static String words(Session session) {
    if (session.trouble().isPresent()) {
      return session.trouble().get();
    }
    if (session.study().isEmpty()) {
      return ViewMessages.no_study;
    }
    if (session.hasAnswers()) {
      return ViewMessages.no_open;
    }
    return session.fielding().map(Fielding::getResponses).filter(r -> !r.isBlank()).isPresent()
        ? ViewMessages.reading
        : ViewMessages.no_answers;
  }

  /** Why no answers are shown. */
  static String words(Desk desk) {
    if (desk.progress().all() > 0) {
      return ViewMessages.none_shown;
    }
    return switch (desk.sitting().seat()) {
      case FIRST -> ViewMessages.none_shown;
      case SECOND -> ViewMessages.none_second;
      case AGREEMENT -> ViewMessages.none_both;
    };
  }
}
