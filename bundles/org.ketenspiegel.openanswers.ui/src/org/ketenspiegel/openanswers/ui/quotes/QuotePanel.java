// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.importing.coding.CodingFiles;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.openanswers.ui.coding.Session;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** The answer with the cursor, whole, with its translation; beside it how it may be quoted. */
public final class QuotePanel extends Composite {

  private final Session session;
  private final Label heading;
  private final StyledText original;
  private final Label translated;
  private final WrittenField translation;
  private final QuoteFields form;
  private Optional<Answer> shown = Optional.empty();

  public QuotePanel(Composite parent, Session session, Looks looks, QuoteHands hands) {
    super(parent, SWT.NONE);
    this.session = session;
    looks.surface(this);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(16, 0).applyTo(this);
    Composite said = looks.surface(new Composite(this, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(said);
    GridDataFactory.fillDefaults().grab(true, true).hint(250, 100).applyTo(said);
    heading = Pen.own(new Label(said, SWT.NONE));
    heading.setFont(new Pen(said).bold());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
    original = Pen.own(new StyledText(said, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY));
    original.setFont(new Pen(said).base());
    original.setCaret(null);
    original.setAlwaysShowScrollBars(false);
    GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(original);
    translated = Pen.own(new Label(said, SWT.NONE));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(translated);
    translation = new WrittenField(said, looks, 34);
    form = new QuoteFields(this, session, looks, hands);
    GridDataFactory.fillDefaults().grab(true, true).hint(430, 100).applyTo(form);
    looks.follow(
        this,
        look -> {
          heading.setForeground(Pen.colour(look.ink()));
          original.setBackground(Pen.colour(look.surface()));
          original.setForeground(Pen.colour(look.ink()));
          translated.setForeground(Pen.colour(look.quiet()));
        });
  }

  /** Shows an answer, or that none is selected. */
  public void show(Optional<Desk> desk, Optional<Answer> answer) {
    shown = answer;
    heading.setText(
        answer
            .map(a -> NLS.bind(QuoteMessages.answer, a.row() + 1))
            .orElse(QuoteMessages.no_answer));
    String words = answer.map(Answer::words).orElse("");
    if (!original.getText().equals(words)) {
      original.setText(words);
    }
    String text =
        answer
            .flatMap(a -> desk.flatMap(d -> d.translation(a)))
            .map(AnswerTranslation::text)
            .orElse("");
    String by =
        answer
            .flatMap(a -> desk.flatMap(d -> d.translation(a)))
            .map(AnswerTranslation::translator)
            .filter(t -> !t.isEmpty())
            .map(t -> NLS.bind(QuoteMessages.translator, t))
            .orElse(QuoteMessages.translation_hint);
    translated.setText(NLS.bind(QuoteMessages.translation, session.language()) + " \u00B7 " + by);
    translation.control().setEnabled(answer.isPresent());
    translation.show(text, now -> answer.ifPresent(a -> translate(a, now)));
    form.show(answer);
    layout(true, true);
  }

  private void translate(Answer answer, String words) {
    Optional<Path> file =
        session
            .study()
            .flatMap(
                s ->
                    session
                        .fielding()
                        .map(f -> new CodingFiles(s.file().getParent()).translations(f)));
    session
        .desk()
        .ifPresent(
            desk ->
                session
                    .acts()
                    .ifPresent(
                        acts -> file.ifPresent(f -> acts.translate(desk, answer, words, f))));
  }

  /** The quote that is shown. */
  public Optional<QuotedAnswer> quote() {
    return shown.flatMap(form::quote);
  }

  /** Accepts what is proposed next to be redacted; where there is nothing, nothing happens. */
  public void redact() {
    form.redact();
  }

  /** Leaves what is proposed next as it is. */
  public void leaveAsItIs() {
    form.leaveAsItIs();
  }
}
