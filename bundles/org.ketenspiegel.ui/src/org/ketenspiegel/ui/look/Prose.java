// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** A page of words with headings, colours and links, that can be selected and copied. */
public final class Prose {

  private final StyledText page;
  private final Pen pen;
  private final StringBuilder words = new StringBuilder();
  private final List<StyleRange> styles = new ArrayList<>();
  private Look look = Look.LIGHT;

  public Prose(Composite parent) {
    page = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    page.setMargins(24, 24, 24, 24);
    page.setLineSpacing(6);
    page.setCaret(null);
    page.addListener(
        SWT.MouseUp, event -> follow(page.getOffsetAtPoint(new Point(event.x, event.y))));
    pen = new Pen(page);
  }

  public StyledText control() {
    return page;
  }

  /** Begins again, in a look. */
  public Prose begin(Look now) {
    look = now;
    words.setLength(0);
    styles.clear();
    return this;
  }

  public Prose title(String text) {
    return put(text + "\n", pen.title(), look.ink());
  }

  public Prose heading(String text) {
    return put("\n" + text + "\n", pen.bold(), look.quiet());
  }

  public Prose text(String text) {
    return put(text, pen.base(), look.ink());
  }

  public Prose quiet(String text) {
    return put(text, pen.base(), look.quiet());
  }

  /** A dot in an agency's colour. */
  public Prose dot(String colour) {
    return put("\u25CF ", pen.base(), look.agency(colour));
  }

  /** Words that do something. */
  public Prose link(String text, Runnable action) {
    put(text, pen.base(), look.accent());
    StyleRange style = styles.getLast();
    style.underline = true;
    style.underlineStyle = SWT.UNDERLINE_LINK;
    style.underlineColor = Pen.colour(look.accent());
    style.data = action;
    return this;
  }

  /** Shows what was put down since the beginning. */
  public void end() {
    page.setBackground(Pen.colour(look.surface()));
    page.setForeground(Pen.colour(look.ink()));
    page.setText(words.toString());
    page.setStyleRanges(styles.toArray(StyleRange[]::new));
  }

  private Prose put(String text, Font font, RGB colour) {
    StyleRange style = new StyleRange(words.length(), text.length(), Pen.colour(colour), null);
    style.font = font;
    styles.add(style);
    words.append(text);
    return this;
  }

  private void follow(int offset) {
    if (offset >= 0 && offset < page.getCharCount()) {
      StyleRange style = page.getStyleRangeAtOffset(offset);
      if (style != null && style.data instanceof Runnable action) {
        action.run();
      }
    }
  }
}
