// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.comparison.mirror.MirrorOptions;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Chosen;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.look.Pen;
import org.ketenspiegel.ui.look.Prose;
import org.ketenspiegel.ui.options.FoldedForm;
import org.ketenspiegel.ui.study.OpenStudies.Registration;

/** Why the selected aspect has its verdict, and the options of the mirror. */
public final class AspectView extends ViewPart {

  public static final String ID = "org.ketenspiegel.comparison.ui.aspect";

  private Mirrors mirrors;
  private Looks looks;
  private Registration registration = () -> {};
  private Prose page;
  private FoldedForm settings;

  @Override
  public void createPartControl(Composite parent) {
    mirrors = getSite().getService(Mirrors.class);
    looks = getSite().getService(Looks.class);
    Composite both = Pen.own(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(both);
    looks.follow(both, look -> both.setBackground(Pen.colour(look.surface())));
    page = new Prose(both);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
    settings = new FoldedForm(both, ViewMessages.options, looks, this::set);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(settings);
    page.control().setMargins(16, 12, 16, 12);
    page.control().setLineSpacing(3);
    looks.follow(page.control(), look -> fill());
    registration = mirrors.listen(this::happened);
    settings.show(mirrors.options(), MirrorSettings::offered);
  }

  private void set(Record now) {
    mirrors.set((MirrorOptions) now);
  }

  private void happened(Mirrors.Change change) {
    if (change == Mirrors.Change.STUDY || change == Mirrors.Change.RESULT) {
      settings.show(mirrors.options(), MirrorSettings::offered);
    }
    fill();
  }

  private void fill() {
    page.begin(looks.look());
    Optional<Chosen> chosen = mirrors.chosen();
    if (chosen.isEmpty()) {
      page.quiet(mirrors.panes().isEmpty() ? Reasons.of(mirrors) : ViewMessages.select_aspect);
    } else {
      page.title(Names.words(mirrors, chosen.get().gap().label()));
      for (Paragraph paragraph : Why.of(chosen.get(), Names.language(mirrors))) {
        if (!paragraph.heading().isEmpty()) {
          page.heading(paragraph.heading());
        }
        page.text(paragraph.words() + "\n");
      }
    }
    page.end();
  }

  /** All that is told. */
  public String told() {
    return page.control().getText();
  }

  @Override
  public void setFocus() {
    page.control().setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    super.dispose();
  }
}
