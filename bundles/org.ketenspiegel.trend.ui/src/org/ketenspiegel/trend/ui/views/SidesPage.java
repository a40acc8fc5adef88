// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ketenspiegel.trend.ui.reviews.Reviewed;
import org.ketenspiegel.trend.ui.reviews.Side;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.versions.WordDifference;
import org.ketenspiegel.versions.WordDifference.Fate;

/**
 * A question as it was and as it is, side by side: words that went are struck out, words that came
 * are underlined.
 */
final class SidesPage {

  private final ScrolledComposite scrolled;
  private final Composite page;
  private final Looks looks;
  private final Pen pen;

  SidesPage(Composite parent, Looks looks) {
    this.looks = looks;
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    page = looks.surface(new Composite(scrolled, SWT.NONE));
    pen = new Pen(page);
    GridLayoutFactory.fillDefaults()
        .numColumns(2)
        .equalWidth(true)
        .margins(16, 4)
        .spacing(12, 2)
        .applyTo(page);
    scrolled.setContent(page);
    scrolled.addListener(SWT.Resize, event -> fit());
  }

  Control control() {
    return scrolled;
  }

  /** Shows a question, under the names of the two versions. */
  void show(Optional<Reviewed> question, String before, String after, String language) {
    for (Control child : page.getChildren()) {
      child.dispose();
    }
    question.ifPresent(
        q -> {
          title(q.name().in(language));
          quiet(before, 1);
          quiet(after, 1);
          Side.of(q, language).forEach(side -> add(side, language));
        });
    page.layout(true, true);
    fit();
  }

  private void add(Side side, String language) {
    quiet(
        side.verdict()
            .map(v -> NLS.bind(ViewMessages.side_verdict, side.heading(), v.words().in(language)))
            .orElse(side.heading()),
        2);
    List<WordDifference> pieces = WordDifference.between(side.before(), side.after());
    words(pieces, Fate.REMOVED);
    words(pieces, Fate.ADDED);
  }

  private void title(String words) {
    Label label = Pen.own(new Label(page, SWT.WRAP));
    label.setText(words.replace("&", "&&"));
    label.setFont(pen.heading());
    label.setForeground(Pen.colour(looks.look().ink()));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(60, SWT.DEFAULT)
        .applyTo(label);
  }

  private void quiet(String words, int columns) {
    Label label = Pen.own(new Label(page, SWT.WRAP));
    label.setText(words.replace("&", "&&"));
    label.setFont(columns == 1 ? pen.bold() : pen.small());
    label.setForeground(Pen.colour(looks.look().quiet()));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(columns, 1)
        .indent(0, columns == 1 ? 0 : 6)
        .hint(60, SWT.DEFAULT)
        .applyTo(label);
  }

  /** One side: the words that both have and its own. */
  private void words(List<WordDifference> pieces, Fate own) {
    Look look = looks.look();
    StringBuilder words = new StringBuilder();
    List<StyleRange> styles = new ArrayList<>();
    for (WordDifference piece : pieces) {
      if (piece.fate() != Fate.KEPT && piece.fate() != own) {
        continue;
      }
      words.append(words.isEmpty() ? "" : " ");
      if (piece.fate() == own) {
        styles.add(style(words.length(), piece.word().length(), own, look));
      }
      words.append(piece.word());
    }
    StyledText text = Pen.own(new StyledText(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY));
    text.setText(words.isEmpty() ? "–" : words.toString());
    text.setFont(pen.base());
    text.setCaret(null);
    text.setBackground(Pen.colour(look.surface()));
    text.setForeground(Pen.colour(look.ink()));
    styles.forEach(text::setStyleRange);
    GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
  }

  private static StyleRange style(int start, int length, Fate fate, Look look) {
    StyleRange style =
        new StyleRange(start, length, Pen.colour(look.accent()), Pen.colour(look.chosen()));
    style.strikeout = fate == Fate.REMOVED;
    style.underline = fate == Fate.ADDED;
    return style;
  }

  private void fit() {
    int width = scrolled.getClientArea().width;
    scrolled.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
  }

  /** All that is read, line by line. */
  String told() {
    StringBuilder told = new StringBuilder();
    for (Control child : page.getChildren()) {
      told.append(child instanceof StyledText text ? text.getText() : ((Label) child).getText());
      told.append('\n');
    }
    return told.toString();
  }
}
