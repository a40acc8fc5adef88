// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.quotes;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.quoting.Exposure;
import org.ketenspiegel.openanswers.ui.coding.Attribute;
import org.ketenspiegel.openanswers.ui.coding.Session;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** What is told of a respondent beside the words, with a warning where it may lead to a person. */
final class ToldBeside extends Composite {

  private final Session session;
  private final Looks looks;
  private final QuoteHands hands;
  private final Label said;
  private Optional<QuotedAnswer> quote = Optional.empty();

  ToldBeside(Composite parent, Session session, Looks looks, QuoteHands hands) {
    super(parent, SWT.NONE);
    this.session = session;
    this.looks = looks;
    this.hands = hands;
    looks.surface(this);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(this);
    Button choose = looks.button(new Button(this, SWT.PUSH));
    choose.setText(QuoteMessages.shown);
    choose.addListener(SWT.Selection, event -> choose());
    said = QuoteFields.label(this);
  }

  void show(Quoting quoting, QuotedAnswer now, Answer of) {
    quote = Optional.of(now);
    Exposure exposure = quoting.exposure(now, of);
    boolean exposed = exposure.singlesOut(Disclosure.SMALLEST_BASE);
    said.setText(now.getShown().isEmpty() ? QuoteMessages.shown_none : words(exposure, exposed));
    said.setForeground(Pen.colour(exposed ? looks.look().warning() : looks.look().quiet()));
  }

  private String words(Exposure exposure, boolean exposed) {
    String attributes =
        exposure.attributes().stream()
            .map(a -> a.value().in(session.language()))
            .collect(Collectors.joining(", "));
    Object[] places = {attributes, exposure.sharing(), Disclosure.SMALLEST_BASE};
    return NLS.bind(exposed ? QuoteMessages.shown_exposed : QuoteMessages.shown_safe, places)
        .replace("&", "&&");
  }

  private void choose() {
    if (quote.isEmpty() || session.desk().isEmpty()) {
      return;
    }
    var desk = session.desk().get();
    Menu menu = new Menu(getShell(), SWT.POP_UP);
    Attribute.offered(desk.fielded(), desk.sheet().question()).stream()
        .filter(Attribute::isQuestion)
        .forEach(
            attribute -> {
              MenuItem item = new MenuItem(menu, SWT.CHECK);
              item.setText(attribute.name().in(desk.language()).replace("&", "&&"));
              item.setSelection(
                  quote.get().getShown().stream().anyMatch(q -> attribute.id().equals(q.getId())));
              item.addListener(
                  SWT.Selection, event -> hands.act(now -> now.tell(quote.get(), attribute.id())));
            });
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }
}
