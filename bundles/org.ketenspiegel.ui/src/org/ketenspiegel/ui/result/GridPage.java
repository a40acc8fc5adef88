// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;

/** Grids of words under one another, for what is no result of an analysis. */
public final class GridPage extends Composite {

  private final Pen pen;
  private final Sheet sheet;
  private Look look = Look.LIGHT;
  private List<Grid> grids = List.of();
  private String sentence = "";

  public GridPage(Composite parent, Looks looks) {
    super(parent, SWT.NONE);
    pen = new Pen(this);
    GridLayoutFactory.fillDefaults().margins(0, 8).applyTo(this);
    sheet = new Sheet(this);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
    looks.follow(this, this::dress);
  }

  private void dress(Look now) {
    look = now;
    setBackground(Pen.colour(now.surface()));
    fill();
  }

  /** Shows grids in place of what was there. */
  public void show(List<Grid> now) {
    grids = List.copyOf(now);
    sentence = "";
    fill();
  }

  /** Says in a sentence why there is nothing to show. */
  public void say(String words) {
    grids = List.of();
    sentence = words;
    fill();
  }

  private void fill() {
    Ink ink = new Ink(pen, look, Map.of());
    List<Block> blocks =
        grids.isEmpty()
            ? List.of(new SentenceBlock(sentence, ink))
            : grids.stream()
                .<Block>map(g -> new GridBlock(g, ink, GridBlock.Titles.SHOWN))
                .toList();
    sheet.show(blocks, look);
  }

  @Override
  public boolean setFocus() {
    return sheet.setFocus();
  }
}
