// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/**
 * Gives a sentence other words. Its numbers are fields such as {1}, whose cells stand below; while
 * one writes it says how the sentence will read, and why it may not be said.
 */
final class WordsEditor extends Composite {

  private static final Pattern FIELD = Pattern.compile("\\{[1-9][0-9]*}");

  /** In ms. */
  private static final int PAUSE = 150;

  private static final int FIELD_HEIGHT = 66;

  /** What happens to the words. */
  interface Words {

    /** How they will read. */
    String read(String words);

    /** Why they may not be said; empty when they may. */
    List<String> refused(String words);

    void take(String words);

    void leave();
  }

  private final StyledText field;
  private final ScrolledComposite scroll;
  private final Composite body;
  private final Label judged;
  private final Label legend;
  private final Button take;
  private Words words;
  private int written;
  private Look look = Look.LIGHT;

  WordsEditor(Composite parent, Looks looks) {
    super(parent, SWT.NONE);
    setLayout(new FillLayout());
    scroll = new ScrolledComposite(this, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.addListener(SWT.Resize, event -> fit());
    body = looks.surface(new Composite(scroll, SWT.NONE));
    scroll.setContent(body);
    GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 8).applyTo(body);
    field = Pen.own(new StyledText(body, SWT.MULTI | SWT.WRAP | SWT.BORDER));
    field.setMargins(8, 6, 8, 6);
    field.setFont(new Pen(this).base());
    GridDataFactory.fillDefaults().grab(true, false).hint(120, FIELD_HEIGHT).applyTo(field);
    Composite bar = looks.surface(new Composite(body, SWT.NONE));
    RowLayoutFactory.swtDefaults().spacing(8).margins(0, 0).applyTo(bar);
    take = button(bar, looks, ViewMessages.words_take, () -> words.take(field.getText().strip()));
    button(bar, looks, ViewMessages.words_leave, () -> words.leave());
    judged = label();
    legend = label();
    field.addLineStyleListener(this::style);
    field.addModifyListener(event -> judgeSoon());
    // a sentence has one line
    field.addVerifyListener(
        event -> event.text = event.text.replaceAll("\\R", " ").replace("\t", " "));
    field.addVerifyKeyListener(event -> event.doit = event.keyCode != SWT.CR);
    field.addListener(SWT.Traverse, this::leaving);
    looks.follow(this, this::dress);
  }

  private Label label() {
    Label label = Pen.own(new Label(body, SWT.WRAP));
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void fit() {
    body.layout(true, true);
    scroll.setMinSize(body.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
  }

  private static Button button(Composite bar, Looks looks, String label, Runnable what) {
    Button button = looks.button(new Button(bar, SWT.PUSH));
    button.setText(label);
    button.addListener(SWT.Selection, event -> what.run());
    return button;
  }

  private void dress(Look now) {
    look = now;
    setBackground(Pen.colour(now.surface()));
    field.setBackground(Pen.colour(now.surface()));
    field.setForeground(Pen.colour(now.ink()));
    scroll.setBackground(Pen.colour(now.surface()));
    judged.setForeground(Pen.colour(now.ink()));
    legend.setForeground(Pen.colour(now.quiet()));
    field.redraw();
  }

  /**
   * Begins with the words there are.
   *
   * @param fields what stands behind each number, line by line
   */
  void begin(String now, List<String> fields, Words what) {
    words = what;
    legend.setText(String.join("\n", fields).replace("&", "&&"));
    field.setText(now);
    field.setSelection(now.length());
    field.setFocus();
  }

  /** What stands in the field. */
  StyledText field() {
    return field;
  }

  /** How the sentence will read, or why it may not be said. */
  String judged() {
    return judged.getText();
  }

  /** Not at every letter of a word. */
  private void judgeSoon() {
    take.setEnabled(false);
    int mine = ++written;
    getDisplay()
        .timerExec(
            PAUSE,
            () -> {
              if (mine == written && !isDisposed()) {
                judge();
              }
            });
  }

  private void judge() {
    String now = field.getText().strip();
    List<String> refused = words.refused(now);
    String told =
        refused.isEmpty()
            ? NLS.bind(ViewMessages.words_read, words.read(now))
            : refused.stream().map(f -> "⚠ " + f).collect(Collectors.joining("\n"));
    judged.setText(told.replace("&", "&&"));
    take.setEnabled(refused.isEmpty());
    fit();
  }

  /** Numbers look like what they are: fields. */
  private void style(LineStyleEvent event) {
    Matcher matcher = FIELD.matcher(event.lineText);
    event.styles =
        matcher
            .results()
            .map(
                m ->
                    new StyleRange(
                        event.lineOffset + m.start(),
                        m.end() - m.start(),
                        Pen.colour(look.accent()),
                        Pen.colour(look.chosen()),
                        SWT.BOLD))
            .toArray(StyleRange[]::new);
  }

  private void leaving(Event event) {
    switch (event.detail) {
      case SWT.TRAVERSE_RETURN -> {
        event.doit = false;
        judge();
        if (take.isEnabled()) {
          words.take(field.getText().strip());
        }
      }
      case SWT.TRAVERSE_ESCAPE -> {
        event.doit = false;
        words.leave();
      }
      case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
      default -> {}
    }
  }
}
