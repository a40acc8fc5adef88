// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.study.Consent;
import org.ketenspiegel.model.study.QuoteForm;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.quoting.Redaction;
import org.ketenspiegel.openanswers.ui.coding.Session;
import org.ketenspiegel.ui.look.Contrast;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;
import org.ketenspiegel.ui.work.ReportMenu;

/** How an answer may be quoted: words, form, consent, what is told beside it, where it stands. */
final class QuoteFields extends Composite {

  private final Session session;
  private final Looks looks;
  private final QuoteHands hands;
  private final Button marked;
  private final WrittenField words;
  private final ProposedRow proposed;
  private final Segments form;
  private final Combo consent;
  private final ToldBeside told;
  private final Button report;
  private final Label used;
  private final Composite details;
  private final Set<String> left = new HashSet<>();
  private Optional<Answer> answer = Optional.empty();

  QuoteFields(Composite parent, Session session, Looks looks, QuoteHands hands) {
    super(parent, SWT.NONE);
    this.session = session;
    this.looks = looks;
    this.hands = hands;
    looks.surface(this);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
    Composite first = row(this, 3);
    marked = Pen.own(new Button(first, SWT.CHECK));
    marked.setText(QuoteMessages.mark);
    marked.setToolTipText(QuoteMessages.mark_hint);
    marked.addListener(SWT.Selection, event -> answer.ifPresent(hands::toggle));
    consent = new Combo(first, SWT.READ_ONLY);
    for (String each :
        List.of(QuoteMessages.not_asked, QuoteMessages.given, QuoteMessages.refused)) {
      consent.add(QuoteMessages.consent + ": " + each);
    }
    consent.addListener(
        SWT.Selection,
        event ->
            act(
                (quoting, quote) ->
                    quoting.consent(quote, Consent.get(consent.getSelectionIndex()))));
    report = button(first, this::toReport);
    report.setText(QuoteMessages.report);
    details = row(this, 1);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(details);
    words = new WrittenField(details, looks, 40);
    words.control().addListener(SWT.KeyDown, this::key);
    proposed = new ProposedRow(details, looks, this::redact, this::leaveAsItIs);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(proposed);
    Composite how = row(details, 2);
    form =
        new Segments(
            how,
            List.of(QuoteMessages.literal, QuoteMessages.redacted, QuoteMessages.paraphrased),
            looks);
    form.whenChosen(i -> act((quoting, quote) -> quoting.form(quote, QuoteForm.get(i))));
    used = label(how);
    told = new ToldBeside(details, session, looks, hands);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
    looks.follow(
        this,
        look -> {
          marked.setForeground(Pen.colour(look.ink()));
          used.setForeground(Pen.colour(look.quiet()));
        });
  }

  private Composite row(Composite parent, int columns) {
    Composite row = looks.surface(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 4).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    return row;
  }

  private Button button(Composite parent, Runnable action) {
    Button button = looks.button(new Button(parent, SWT.PUSH));
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  static Label label(Composite parent) {
    Label label = Pen.own(new Label(parent, SWT.WRAP));
    GridDataFactory.swtDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(60, SWT.DEFAULT)
        .applyTo(label);
    return label;
  }

  /** Something done to the quote that is shown. */
  private interface Act {
    void on(Quoting quoting, QuotedAnswer quote) throws StudyFileException;
  }

  private void act(Act act) {
    hands.act(
        quoting -> {
          Optional<QuotedAnswer> quote = answer.flatMap(quoting::of);
          if (quote.isPresent()) {
            act.on(quoting, quote.get());
          }
        });
  }

  Optional<QuotedAnswer> quote(Answer of) {
    return hands.quoting().flatMap(q -> q.of(of));
  }

  void show(Optional<Answer> now) {
    answer = now;
    marked.setEnabled(now.isPresent());
    Optional<QuotedAnswer> quote = now.flatMap(this::quote);
    marked.setSelection(quote.isPresent());
    List.of(details, consent, report).forEach(c -> c.setVisible(quote.isPresent()));
    quote.ifPresent(q -> show(hands.quoting().orElseThrow(), q, now.orElseThrow()));
  }

  private void show(Quoting quoting, QuotedAnswer quote, Answer of) {
    words.show(quoting.words(quote), text -> hands.act(now -> now.write(quote, text)));
    List<Redaction> proposals = open(quoting, quote);
    paint(proposals);
    proposed.show(proposals.stream().findFirst().map(r -> words(quoting, quote, r)));
    form.show(quote.getForm().getValue());
    consent.select(quote.getConsent().getValue());
    told.show(quoting, quote, of);
    List<String> uses = hands.use().orElseThrow().of(quote);
    boolean stale =
        quote.getFingerprint() != null && !quote.getFingerprint().equals(of.fingerprint());
    used.setForeground(Pen.colour(stale ? looks.look().warning() : looks.look().quiet()));
    used.setText(
        (stale ? QuoteMessages.stale + " " : "")
            + (uses.isEmpty()
                    ? QuoteMessages.used_nowhere
                    : NLS.bind(QuoteMessages.used, String.join(", ", uses)))
                .replace("&", "&&"));
    report.setEnabled(quote.getConsent() != Consent.REFUSED);
    report.setToolTipText(
        quote.getConsent() == Consent.REFUSED ? QuoteMessages.refused_used : null);
  }

  private String words(Quoting quoting, QuotedAnswer quote, Redaction redaction) {
    String found = quoting.words(quote).substring(redaction.start(), redaction.end());
    String instead = redaction.kind().placeholder().in(session.language());
    return NLS.bind(QuoteMessages.proposal, found, instead).replace("&", "&&");
  }

  /** The proposals of which nobody said that the words may stay. */
  private List<Redaction> open(Quoting quoting, QuotedAnswer quote) {
    String text = quoting.words(quote);
    return quoting.proposals(quote).stream()
        .filter(r -> !left.contains(quote.getId() + text.substring(r.start(), r.end())))
        .toList();
  }

  private void paint(List<Redaction> proposals) {
    var ground = Pen.colour(Contrast.mix(looks.look().frame(), looks.look().warning(), 0.25));
    StyleRange[] ranges =
        proposals.stream()
            .filter(r -> r.end() <= words.control().getCharCount())
            .map(r -> new StyleRange(r.start(), r.end() - r.start(), null, ground))
            .toArray(StyleRange[]::new);
    words.control().setStyleRanges(ranges);
  }

  private void key(Event event) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (enter && (event.stateMask & SWT.MOD1) != 0) {
      event.doit = false;
      if ((event.stateMask & SWT.MOD2) != 0) {
        leaveAsItIs();
      } else {
        redact();
      }
    }
  }

  void redact() {
    act(
        (quoting, quote) -> {
          List<Redaction> proposals = open(quoting, quote);
          if (!proposals.isEmpty()) {
            quoting.redact(quote, proposals.getFirst());
          }
        });
  }

  void leaveAsItIs() {
    act(
        (quoting, quote) -> {
          List<Redaction> proposals = open(quoting, quote);
          if (!proposals.isEmpty()) {
            Redaction first = proposals.getFirst();
            left.add(quote.getId() + quoting.words(quote).substring(first.start(), first.end()));
            show(answer);
          }
        });
  }

  private void toReport() {
    act(
        (quoting, quote) ->
            new ReportMenu(session.study().orElseThrow(), getShell())
                .open(
                    chapter -> hands.act(now -> hands.use().orElseThrow().report(quote, chapter))));
  }
}
