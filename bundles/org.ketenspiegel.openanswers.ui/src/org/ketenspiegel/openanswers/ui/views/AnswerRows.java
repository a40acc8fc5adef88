// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.ui.coding.Attribute;
import org.ketenspiegel.openanswers.ui.coding.Desk;
import org.ketenspiegel.openanswers.ui.coding.Sitting;
import org.ketenspiegel.ui.grid.Brush;
import org.ketenspiegel.ui.grid.GridContent;

/**
 * The answers before a coder: words, translation, codes, and what is known of who gave them.
 *
 * @param answers that are shown
 * @param coders whose codes stand in the cells, one below the other
 * @param quoted places of answers that are marked for quoting
 */
record AnswerRows(
    Desk desk,
    List<Answer> answers,
    List<String> coders,
    FrameCodes frame,
    List<Attribute> attributes,
    Set<Desk.Place> quoted)
    implements GridContent {

  private static final int ANSWER = 280;
  private static final int TRANSLATION = 190;
  private static final int CODES = 180;
  private static final int CODES_OF_TWO = 300;

  /** Shorter answers are seen whole where they stand. */
  private static final int LONG = 70;

  private static final int ATTRIBUTE = 106;

  /** What a column shows. */
  private sealed interface Shown {
    record Words() implements Shown {}

    record Translated() implements Shown {}

    record Codes() implements Shown {}

    record Known(Attribute attribute) implements Shown {}
  }

  private Shown at(int column) {
    int translated = desk.isTranslated() ? 1 : 0;
    if (column == 0) {
      return new Shown.Words();
    }
    if (column == 1 && translated == 1) {
      return new Shown.Translated();
    }
    return column == 1 + translated
        ? new Shown.Codes()
        : new Shown.Known(attributes.get(column - 2 - translated));
  }

  @Override
  public int rows() {
    return answers.size();
  }

  @Override
  public int columns() {
    return 2 + (desk.isTranslated() ? 1 : 0) + attributes.size();
  }

  @Override
  public int width(int column) {
    return switch (at(column)) {
      case Shown.Words words -> ANSWER;
      case Shown.Translated translated -> TRANSLATION;
      case Shown.Codes codes -> coders.size() > 1 ? CODES_OF_TWO : CODES;
      case Shown.Known known -> ATTRIBUTE;
    };
  }

  @Override
  public String rowName(int row) {
    Answer answer = answers.get(row);
    boolean isQuoted = quoted.contains(new Desk.Place(answer.row(), answer.variable()));
    return (isQuoted ? "\u275D " : "") + (answer.row() + 1);
  }

  @Override
  public String columnName(int column) {
    return switch (at(column)) {
      case Shown.Words words -> ViewMessages.answer;
      case Shown.Translated translated -> ViewMessages.translation;
      case Shown.Codes codes -> ViewMessages.codes;
      case Shown.Known known -> known.attribute().name().in(desk.language());
    };
  }

  @Override
  public String text(int row, int column) {
    Answer answer = answers.get(row);
    return switch (at(column)) {
      case Shown.Words words -> answer.words();
      case Shown.Translated translated -> translation(answer);
      case Shown.Codes codes -> codesOf(answer);
      case Shown.Known known ->
          known.attribute().value(answer, desk.fielded(), desk.outline()).in(desk.language());
    };
  }

  private String translation(Answer answer) {
    return desk.translation(answer).map(AnswerTranslation::text).orElse("");
  }

  private String codesOf(Answer answer) {
    return String.join(
        " / ",
        coders.stream()
            .map(c -> String.join("; ", frame.names(FrameCodes.by(answer, c))))
            .toList());
  }

  @Override
  public void paint(Brush brush, int row, int column, Rectangle place) {
    Answer answer = answers.get(row);
    switch (at(column)) {
      case Shown.Words words ->
          brush.lines(answer.words(), place, brush.pen().base(), brush.look().ink());
      case Shown.Translated translated ->
          brush.lines(translation(answer), place, brush.pen().italic(), brush.look().ink());
      case Shown.Codes codes -> paintCodes(brush, answer, place);
      case Shown.Known known ->
          brush.lines(text(row, column), place, brush.pen().base(), brush.look().quiet());
    }
  }

  private void paintCodes(Brush brush, Answer answer, Rectangle place) {
    int high = place.height / Math.max(2, coders.size());
    int y = coders.size() == 1 ? place.y + (place.height - high) / 2 : place.y;
    for (String coder : coders) {
      List<String> codes = FrameCodes.by(answer, coder);
      Rectangle line = new Rectangle(place.x, y, place.width, high);
      if (coders.size() == 1 && codes.size() > 1) {
        chips(brush, codes, place);
      } else {
        chips(brush, codes, line);
      }
      y += high;
    }
    if (coders.size() > 1 && Sitting.isDisputed(answer)) {
      brush.words("\u2260", place, brush.pen().bold(), brush.look().warning(), SWT.RIGHT);
    } else if (desk.sitting().isStale(answer)) {
      brush.words("\u26A0", place, brush.pen().base(), brush.look().warning(), SWT.RIGHT);
    }
  }

  private void chips(Brush brush, List<String> codes, Rectangle place) {
    Chips.paint(brush, codes.stream().map(frame::chip).toList(), place);
  }

  @Override
  public void paintHead(Brush brush, int column, Rectangle place) {
    brush.words(columnName(column), place, brush.pen().bold(), brush.look().ink(), SWT.LEFT);
  }

  @Override
  public String tip(int row, int column) {
    Answer answer = answers.get(row);
    Optional<String> stale =
        desk.sitting().isStale(answer) ? Optional.of(stale(answer)) : Optional.empty();
    return switch (at(column)) {
      case Shown.Codes codes -> (codesOf(answer) + "\n" + stale.orElse("")).strip();
      case Shown.Known known -> "";
      default -> text(row, column).length() > LONG ? text(row, column) : "";
    };
  }

  /** What it was coded as before it changed. */
  private String stale(Answer answer) {
    List<String> codes =
        answer
            .by(desk.sitting().coder())
            .map(p -> frame.names(p.coding().codes()))
            .orElse(List.of());
    return NLS.bind(ViewMessages.stale, String.join("; ", codes));
  }

  @Override
  public String headTip(int column) {
    return columnName(column);
  }
}
