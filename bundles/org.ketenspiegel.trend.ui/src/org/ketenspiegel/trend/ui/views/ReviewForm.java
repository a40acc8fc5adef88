// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ketenspiegel.model.study.ComparabilityReview;
import org.ketenspiegel.model.study.Continuity;
import org.ketenspiegel.trend.ui.reviews.Reviewed;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;

/** What the rules say of two versions of a question, and what a person judges, with the reason. */
final class ReviewForm extends Composite {

  private final Label found;
  private final Segments judged;
  private final Text note;
  private final Label signed;
  private final Edits edits;
  private Optional<Reviewed> shown = Optional.empty();
  private String language = "en";

  /** What a person does. */
  interface Edits {
    void judge(Reviewed question, Continuity continuity);

    void explain(Reviewed question, String words);

    void withdraw(Reviewed question);
  }

  ReviewForm(Composite parent, Looks looks, Edits edits) {
    super(parent, SWT.NONE);
    this.edits = edits;
    looks.surface(this);
    GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 4).applyTo(this);
    found = label(looks);
    judged =
        new Segments(
            this,
            List.of(
                ViewMessages.judged_rules,
                ViewMessages.judged_joined,
                ViewMessages.judged_marked,
                ViewMessages.judged_broken),
            looks);
    judged.whenChosen(i -> with(q -> judge(q, i)));
    GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(judged);
    note = new Text(this, SWT.BORDER | SWT.SINGLE);
    note.setMessage(ViewMessages.note);
    note.addListener(SWT.DefaultSelection, event -> explain());
    note.addListener(SWT.FocusOut, event -> explain());
    note.addListener(SWT.KeyDown, this::key);
    GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(note);
    signed = label(looks);
  }

  private Label label(Looks looks) {
    Label label = Pen.own(new Label(this, SWT.WRAP));
    looks.follow(label, look -> label.setForeground(Pen.colour(look.quiet())));
    GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void with(Consumer<Reviewed> what) {
    shown.filter(Reviewed::isAskedTwice).ifPresent(what);
  }

  private void judge(Reviewed question, int place) {
    if (place == 0) {
      edits.withdraw(question);
    } else {
      edits.judge(question, Continuity.values()[place - 1]);
    }
  }

  private void explain() {
    with(
        q -> {
          if (!note.getText().strip().equals(note(q))) {
            edits.explain(q, note.getText().strip());
          }
        });
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC) {
      shown.ifPresent(q -> note.setText(note(q)));
    }
  }

  private String note(Reviewed question) {
    return question
        .review()
        .map(r -> org.ketenspiegel.model.Text.of(r.getNote()).in(language))
        .orElse("");
  }

  /** Shows a question without telling anybody. */
  void show(Optional<Reviewed> question, String now) {
    language = now;
    shown = question;
    boolean there = question.filter(Reviewed::isAskedTwice).isPresent();
    judged.setEnabled(there);
    note.setEnabled(there);
    found.setText(
        question
            .map(q -> NLS.bind(ViewMessages.found, q.version().verdict().words().in(language)))
            .orElse(""));
    judged.show(
        there
            ? question
                .flatMap(Reviewed::review)
                .map(r -> 1 + r.getContinuity().getValue())
                .orElse(0)
            : -1);
    note.setText(question.map(this::note).orElse(""));
    signed.setText(question.flatMap(Reviewed::review).map(ReviewForm::signature).orElse(""));
    getParent().layout(true, true);
  }

  private static String signature(ComparabilityReview review) {
    return NLS.bind(
        ViewMessages.signed,
        review.getReviewer() == null ? "?" : review.getReviewer(),
        review.getDate() == null ? "?" : review.getDate());
  }
}
