// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.ui.grid;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Segments;

/** Whose answers, how they are read, a field to find a column, and what was found in the file. */
final class AnswersBar extends Composite {

  private final Looks looks;
  private final Wishes wishes;
  private final Label title;
  private final Label counted;
  private final Segments readings;
  private final Text search;
  private final Button findings;

  /** What a person asks for. */
  interface Wishes {
    void read(DataColumn.Reading wanted);

    /** Goes to the next column with these words; false when there is none. */
    boolean find(String words);

    /** Back to the answers. */
    void leave();

    void nextFinding();
  }

  AnswersBar(Composite parent, Looks looks, Wishes wishes) {
    super(parent, SWT.NONE);
    this.looks = looks;
    this.wishes = wishes;
    Pen.own(this);
    GridLayoutFactory.fillDefaults().margins(16, 8).numColumns(4).spacing(8, 4).applyTo(this);
    title = Pen.own(new Label(this, SWT.NONE));
    title.setFont(new Pen(this).title());
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(4, 1)
        .hint(100, SWT.DEFAULT)
        .applyTo(title);
    counted = Pen.own(new Label(this, SWT.NONE));
    GridDataFactory.swtDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .applyTo(counted);
    findings = looks.button(new Button(this, SWT.PUSH));
    findings.addListener(SWT.Selection, event -> wishes.nextFinding());
    GridDataFactory.fillDefaults().exclude(true).applyTo(findings);
    readings = new Segments(this, List.of(GridMessages.labels, GridMessages.codes), looks);
    readings.whenChosen(i -> wishes.read(DataColumn.Reading.values()[i]));
    search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(GridMessages.find);
    search.addListener(SWT.KeyDown, this::key);
    GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(search);
    looks.follow(
        this,
        look -> {
          setBackground(Pen.colour(look.surface()));
          title.setForeground(Pen.colour(look.ink()));
          counted.setForeground(Pen.colour(look.quiet()));
        });
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> {
        boolean found = wishes.find(search.getText());
        search.setToolTipText(found ? null : GridMessages.find_none);
        search.setForeground(found ? null : Pen.colour(looks.look().warning()));
        event.doit = false;
      }
      case SWT.ESC, SWT.ARROW_DOWN -> wishes.leave();
      default -> search.setForeground(null);
    }
  }

  void show(DataColumn.Reading reading) {
    readings.show(reading.ordinal());
  }

  void find() {
    search.setFocus();
    search.selectAll();
  }

  void tell(String whose, Sheet sheet, int found) {
    title.setText(whose.replace("&", "&&"));
    String rows = new Numbers(sheet.words().language()).count(sheet.rows());
    counted.setText(NLS.bind(GridMessages.counted, rows, sheet.columns().size()));
    findings.setText(found == 1 ? GridMessages.finding_one : NLS.bind(GridMessages.finding, found));
    findings.setVisible(found > 0);
    ((GridData) findings.getLayoutData()).exclude = found == 0;
    layout(true);
  }
}
