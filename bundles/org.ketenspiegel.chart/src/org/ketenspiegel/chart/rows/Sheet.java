// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.rows;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.chart.ink.Anchor;
import org.ketenspiegel.chart.ink.Canvas;
import org.ketenspiegel.chart.ink.Face;
import org.ketenspiegel.chart.ink.Letters;
import org.ketenspiegel.chart.ink.Look;
import org.ketenspiegel.chart.ink.Pixels;

/** Where every row stands: labels left, plot in the middle, figures right. */
final class Sheet {

  /** Heights at scale 1, and the pixels above and below the plot. */
  record Measures(double row, double gap, double above, double below) {}

  /** A row's place, from the top of the sheet. */
  record Place(double top, double height) {
    double middle() {
      return top + height / 2;
    }
  }

  private record Label(String words, double middle, boolean left) {}

  private final Look look;
  private final List<Item> items;
  private final List<Margin> margins;
  private final Columns columns;
  private final Measures measures;
  private final double stretch;
  private final List<Place> places = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private double bottom;

  Sheet(Look look, List<Item> items, List<Margin> margins, Columns columns, Measures measures) {
    this(look, items, margins, columns, measures, 1);
  }

  private Sheet(
      Look look,
      List<Item> items,
      List<Margin> margins,
      Columns columns,
      Measures measures,
      double stretch) {
    this.look = look;
    this.items = items;
    this.margins = margins;
    this.columns = columns;
    this.measures = measures;
    this.stretch = stretch;
    this.bottom = measures.above();
    items.forEach(this::place);
    bottom -= items.isEmpty() ? 0 : gap();
  }

  /** The same rows with more air, as far as becomes them, in a height that is more than natural. */
  Sheet within(double height) {
    double rows = bottom - measures.above();
    double more = (rows + height - height()) / Math.max(1, rows);
    return more <= 1
        ? this
        : new Sheet(look, items, margins, columns, measures, Math.min(more, 1.6));
  }

  private double gap() {
    return look.px(measures.gap()) * stretch;
  }

  private void place(Item item) {
    Letters letters = look.letters();
    List<String> lines =
        letters.wrap(item.label(), Face.LABEL, columns.items() + 0.5, Columns.MOST_LINES);
    double row = look.px(measures.row()) * stretch;
    double rows = row * item.rows().size();
    double words = lines.size() * letters.leading(Face.LABEL) + look.px(3);
    double height = Math.max(rows, words);
    boolean beside = columns.subs() > 0;
    double first = beside ? bottom + row / 2 : bottom + height / 2;
    double above = beside ? 0 : (lines.size() - 1) / 2.0;
    for (int i = 0; i < lines.size(); i++) {
      double middle = first + (i - above) * letters.leading(Face.LABEL);
      labels.add(new Label(lines.get(i), middle, beside));
    }
    double top = beside ? bottom : bottom + (height - rows) / 2;
    for (int i = 0; i < item.rows().size(); i++) {
      places.add(new Place(top + i * row, row));
    }
    bottom += height + gap();
  }

  double height() {
    return bottom + measures.below();
  }

  List<Place> places() {
    return places;
  }

  Columns columns() {
    return columns;
  }

  /** The plot's place when the sheet's corner is at the area's. */
  Rectangle2D plot(Rectangle2D area) {
    return Pixels.whole(
        new Rectangle2D.Double(
            area.getX() + columns.left(),
            area.getY() + measures.above(),
            columns.plot(),
            bottom - measures.above()));
  }

  /** The labels left and the figures right of the plot. */
  void write(Canvas canvas, Rectangle2D area) {
    double x = area.getX();
    for (Label label : labels) {
      double at = label.left() ? x + look.px(1) : x + columns.left() - look.px(10);
      Anchor anchor = label.left() ? Anchor.START : Anchor.END;
      double y = area.getY() + label.middle();
      canvas.centred(label.words(), at, y, anchor, Face.LABEL, look.theme().ink());
    }
    int row = 0;
    for (Item item : items) {
      for (Item.Sub sub : item.rows()) {
        double y = area.getY() + places.get(row++).middle();
        String words =
            look.letters().wrap(sub.label(), Face.SMALL, columns.subs() + 0.5, 1).getFirst();
        canvas.centred(
            words, x + columns.left() - look.px(10), y, Anchor.END, Face.SMALL, sub.ink());
      }
    }
    writeMargins(canvas, area);
  }

  private void writeMargins(Canvas canvas, Rectangle2D area) {
    double right = area.getX() + columns.right();
    for (Margin margin : margins) {
      right += margin.width(look);
      double head = area.getY() + measures.above() - look.px(16.5);
      canvas.centred(margin.head(), right, head, Anchor.END, Face.SMALL, look.theme().muted());
      for (int i = 0; i < margin.cells().size(); i++) {
        double y = area.getY() + places.get(i).middle();
        canvas.centred(margin.cells().get(i), right, y, Anchor.END, margin.face(), margin.ink());
      }
    }
  }
}
