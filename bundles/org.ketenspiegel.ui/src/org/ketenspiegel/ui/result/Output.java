// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.importing.csv.CsvRows;
import org.ketenspiegel.model.AtomicFile;

/** A result on its way out of the window: to the clipboard or to a file. */
public record Output(Shown shown, Optional<ChartKind> chart) {

  private static final int WIDTH = 900;
  private static final int ZOOM = 200;

  /** Text, HTML and a picture at once: whoever pastes takes what it can. */
  public void copy(Display display) {
    List<Object> contents = new ArrayList<>(List.of(text(), html()));
    List<Transfer> kinds =
        new ArrayList<>(List.of(TextTransfer.getInstance(), HTMLTransfer.getInstance()));
    drawing()
        .ifPresent(
            drawing -> {
              int height = (int) Math.ceil(drawing.height(WIDTH));
              contents.add(Pixels.of(drawing, WIDTH, height, ZOOM, new RGB(255, 255, 255)));
              kinds.add(ImageTransfer.getInstance());
            });
    Clipboard clipboard = new Clipboard(display);
    clipboard.setContents(contents.toArray(), kinds.toArray(Transfer[]::new));
    clipboard.dispose();
  }

  public String heading() {
    return shown.heading();
  }

  /** The tables as they are shown. */
  public List<Grid> grids() {
    return shown.grids();
  }

  /** The tables, tab-separated. */
  public String text() {
    return Copies.tsv(shown.grids());
  }

  /** What it can be saved as. */
  public List<Format> formats() {
    return chart.isPresent() ? List.of(Format.values()) : List.of(Format.CSV);
  }

  /** The file's name with the ending of a format, when it has none. */
  public Path named(Path file, Format wanted) {
    return wanted.named(file);
  }

  /** Writes the file whole or leaves it as it was; what is written follows its ending. */
  public void save(Path file) throws IOException {
    AtomicFile.write(
        file,
        switch (Format.of(file)) {
          case PNG -> drawing().orElseThrow().png(WIDTH, ZOOM / 100.0);
          case SVG -> drawing().orElseThrow().svg(WIDTH).getBytes(StandardCharsets.UTF_8);
          case CSV -> CsvRows.bytes(Copies.rows(shown.grids()), delimiter());
        });
  }

  /** Where the comma is a decimal sign, spreadsheets part cells by a semicolon. */
  private char delimiter() {
    return shown.language().startsWith("en") ? ',' : ';';
  }

  private String html() {
    return Copies.html(shown.grids(), shown.heading(), shown.base(), shown.notice());
  }

  private Optional<Drawing> drawing() {
    return chart.map(shown::drawSourced);
  }
}
