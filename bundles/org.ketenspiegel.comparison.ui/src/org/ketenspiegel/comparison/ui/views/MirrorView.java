// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.result.HeadedPage;
import org.ketenspiegel.ui.result.PictureCanvas;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.work.PartCommands;

/** What one expects beside what the other experiences, aspect by aspect. */
public final class MirrorView extends ViewPart {

  public static final String ID = "org.ketenspiegel.comparison.ui.mirror";

  private Mirrors mirrors;
  private Registration registration = () -> {};
  private HeadedPage page;
  private MirrorBar bar;
  private Dumbbells dumbbells;
  private PictureCanvas canvas;
  private MirrorInForce inForce;

  @Override
  public void createPartControl(Composite parent) {
    mirrors = getSite().getService(Mirrors.class);
    Looks looks = getSite().getService(Looks.class);
    page = new HeadedPage(parent, looks);
    bar = page.bar(new MirrorBar(page, mirrors, looks, getSite()));
    dumbbells = new Dumbbells(mirrors);
    canvas = page.picture(new PictureCanvas(page, looks, dumbbells));
    PartCommands.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, bar::copy);
    inForce = new MirrorInForce(this, mirrors);
    getSite().getPage().addPartListener(inForce);
    registration = mirrors.listen(this::happened);
    fill();
  }

  private void happened(Mirrors.Change change) {
    switch (change) {
      case STARTED -> {
        page.start(mirrors::progress);
        bar.fill();
        canvas.redraw();
      }
      case STUDY, RESULT, VIEW -> fill();
      case SIGHT -> {
        dumbbells.place().ifPresent(canvas::reveal);
        canvas.redraw();
      }
    }
  }

  private void fill() {
    if (!mirrors.isComputing()) {
      page.stop();
    }
    page.say(Headings.of(mirrors), Headings.base(mirrors));
    bar.fill();
    canvas.refresh();
    inForce.tell();
  }

  /** The picture, for who wants to know where things lie. */
  public Canvas canvas() {
    return canvas;
  }

  /** The heading and what stands in place of a picture, line by line. */
  public String told() {
    return page.heading() + "\n" + canvas.told();
  }

  @Override
  public void setFocus() {
    canvas.setFocus();
  }

  @Override
  public void dispose() {
    registration.close();
    getSite().getPage().removePartListener(inForce);
    super.dispose();
  }
}
