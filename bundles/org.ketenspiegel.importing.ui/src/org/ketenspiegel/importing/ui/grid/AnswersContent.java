// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.TextColumn;
import org.ketenspiegel.ui.grid.Brush;
import org.ketenspiegel.ui.grid.GridContent;
import org.ketenspiegel.ui.look.Contrast;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Pen;

/**
 * The answers as they are read.
 *
 * @param summaries one for each column, or none as long as they are counted
 */
record AnswersContent(
    Sheet sheet, List<ColumnSummary> summaries, CellMarks marks, DataColumn.Reading reading)
    implements GridContent {

  private static final int BARS = 46;
  private static final int ICON = 12;
  private static final int LINE = 18;
  private static final int MARK = 7;
  private static final double TINT = 0.45;

  @Override
  public int rows() {
    return sheet.rows();
  }

  @Override
  public int columns() {
    return sheet.columns().size();
  }

  private DataColumn at(int column) {
    return sheet.columns().get(column);
  }

  private Words words() {
    return sheet.words();
  }

  @Override
  public int width(int column) {
    return at(column)
        .variable()
        .map(
            v ->
                switch (v.kind()) {
                  case CHOICE, RATING, MULTIPLE, RECOMMENDATION, NUMBER -> 172;
                  case TEXT -> 300;
                })
        .orElse(172);
  }

  @Override
  public String rowName(int row) {
    return String.valueOf(row + 1);
  }

  @Override
  public String columnName(int column) {
    return at(column).whole();
  }

  @Override
  public String text(int row, int column) {
    DataColumn shown = at(column);
    Optional<Missing> kind = shown.missing(row);
    return kind.isPresent()
        ? shown.missing(row, kind.get(), reading, words())
        : shown.answer(row, reading, words());
  }

  @Override
  public void paint(Brush brush, int row, int column, Rectangle place) {
    RGB ink = at(column).missing(row).isPresent() ? brush.look().quiet() : brush.look().ink();
    int side = isRight(column) ? SWT.RIGHT : SWT.LEFT;
    brush.words(text(row, column), place, brush.pen().base(), ink, side);
    if (marks.marks(row, column)) {
      corner(brush, place);
    }
  }

  private boolean isRight(int column) {
    return reading == DataColumn.Reading.CODES
        ? !(at(column).column() instanceof TextColumn)
        : at(column).isNumeric();
  }

  /** A sign in the corner that something was found here. */
  private static void corner(Brush brush, Rectangle place) {
    int right = place.x + place.width;
    brush.gc().setBackground(Pen.colour(brush.look().warning()));
    brush
        .gc()
        .fillPolygon(new int[] {right - MARK, place.y, right, place.y, right, place.y + MARK});
  }

  @Override
  public void paintHead(Brush brush, int column, Rectangle place) {
    Rectangle line = new Rectangle(place.x, place.y + 4, place.width, LINE);
    brush.words(at(column).name(), line, brush.pen().bold(), brush.look().ink(), SWT.LEFT);
    line.y += LINE;
    brush.words(at(column).part(), line, brush.pen().base(), brush.look().ink(), SWT.LEFT);
    line.y += LINE + 2;
    brush
        .gc()
        .drawImage(brush.pen().icon(icon(column), brush.look()), place.x + Brush.PAD, line.y + 1);
    if (!summaries.isEmpty()) {
      paintSummary(brush, summaries.get(column), line);
    }
    if (marks.columns().containsKey(column)) {
      corner(brush, place);
    }
  }

  private void paintSummary(Brush brush, ColumnSummary summary, Rectangle line) {
    String missing = NLS.bind(GridMessages.missing, words().share(summary.missingShare()));
    int taken = Brush.PAD + ICON;
    Rectangle share = new Rectangle(line.x + taken, line.y, line.width - taken - BARS, line.height);
    brush.words(missing, share, brush.pen().small(), brush.look().quiet(), SWT.LEFT);
    Rectangle bars =
        new Rectangle(line.x + line.width - BARS - Brush.PAD, line.y, BARS, line.height);
    RGB tint = Contrast.mix(brush.look().surface(), brush.look().accent(), TINT);
    brush.bars(summary.spread().bars(), bars, tint);
  }

  private Icon icon(int column) {
    return at(column)
        .variable()
        .map(
            v ->
                switch (v.kind()) {
                  case CHOICE -> Icon.SINGLE;
                  case MULTIPLE -> Icon.MULTIPLE;
                  case RATING -> v.item().isPresent() ? Icon.BATTERY : Icon.RATING;
                  case RECOMMENDATION -> Icon.RECOMMENDATION;
                  case NUMBER -> Icon.NUMBER;
                  case TEXT -> Icon.TEXT;
                })
        .orElse(Icon.HINT);
  }

  @Override
  public String tip(int row, int column) {
    return marks.words(row, column, words());
  }

  @Override
  public String headTip(int column) {
    DataColumn shown = at(column);
    String asked = shown.variable().map(v -> words().in(v.text())).orElse("");
    String counted = summaries.isEmpty() ? "" : summaries.get(column).missingWords(words());
    return String.join(
            "\n",
            shown.whole(),
            asked,
            words().type(shown),
            shown.column().name(),
            counted,
            marks.headWords(column, words()))
        .replaceAll("\n+", "\n")
        .strip();
  }
}
