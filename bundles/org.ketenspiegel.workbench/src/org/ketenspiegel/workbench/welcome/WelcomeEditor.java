// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench.welcome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyContribution;
import org.ketenspiegel.ui.look.Icon;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.work.Commands;

/** The first page: three ways to a first result. */
public final class WelcomeEditor extends EditorPart {

  public static final String ID = "org.ketenspiegel.workbench.welcome";
  public static final IEditorInput INPUT = WelcomeInput.ONLY;

  private static final String LINK = "<a href=\"%s\">%s</a>";

  private Composite cards;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(40, 40).spacing(0, 16).applyTo(page);
    Pen pen = new Pen(page);
    Label heading = new Label(page, SWT.WRAP);
    heading.setText(WelcomeMessages.heading);
    heading.setFont(pen.title());
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(heading);
    Label text = new Label(page, SWT.WRAP);
    text.setText(WelcomeMessages.text);
    GridDataFactory.swtDefaults()
        .align(SWT.FILL, SWT.TOP)
        .grab(true, false)
        .hint(400, SWT.DEFAULT)
        .applyTo(text);
    cards = new Composite(page, SWT.NONE);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.spacing = 16;
    row.fill = true;
    row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
    cards.setLayout(row);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .indent(0, 8)
        .hint(400, SWT.DEFAULT)
        .applyTo(cards);
    card(Icon.EXAMPLE, WelcomeMessages.example, WelcomeMessages.example_text, Commands.EXAMPLE);
    card(Icon.IMPORT, WelcomeMessages.imported, WelcomeMessages.imported_text, Commands.IMPORT);
    card(Icon.QUESTIONNAIRE, WelcomeMessages.design, WelcomeMessages.design_text, Commands.DESIGN);
    examples(page, getSite().getService(Contributions.class).studies());
  }

  /** The first example has a card; the others are links. */
  private void examples(Composite page, List<StudyContribution> all) {
    if (all.size() < 2) {
      return;
    }
    String language = Locale.getDefault().getLanguage();
    Link others = new Link(page, SWT.WRAP);
    others.setText(
        all.stream()
            .skip(1)
            .map(study -> LINK.formatted(study.id(), study.name().in(language)))
            .collect(Collectors.joining(" · ", WelcomeMessages.others + " ", "")));
    others.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event ->
                Commands.run(
                    getSite(), Commands.EXAMPLE, Map.of(Commands.EXAMPLE_STUDY, event.text))));
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(others);
  }

  private void card(Icon icon, String title, String text, String command) {
    Looks looks = getSite().getService(Looks.class);
    Card card = new Card(cards, icon, title, text, looks);
    card.whenChosen(() -> Commands.run(getSite(), command));
  }

  @Override
  public void setFocus() {
    cards.setFocus();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // nothing to save
  }

  @Override
  public void doSaveAs() {
    // nothing to save
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
