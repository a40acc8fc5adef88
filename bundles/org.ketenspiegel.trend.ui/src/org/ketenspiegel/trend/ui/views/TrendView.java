// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.look.Looks;
import org.ketenspiegel.ui.result.HeadedPage;
import org.ketenspiegel.ui.result.PictureCanvas;
import org.ketenspiegel.ui.study.OpenStudies.Registration;
import org.ketenspiegel.ui.work.PartCommands;

/** How what is followed went through the waves. */
public final class TrendView extends ViewPart {

  public static final String ID = "org.ketenspiegel.trend.ui.trend";

  private Trends trends;
  private Registration registration = () -> {};
  private HeadedPage page;
  private TrendBar bar;
  private PictureCanvas canvas;
  private TrendInForce inForce;

  @Override
  public void createPartControl(Composite parent) {
    trends = getSite().getService(Trends.class);
    Looks looks = getSite().getService(Looks.class);
    page = new HeadedPage(parent, looks);
    bar = page.bar(new TrendBar(page, trends, looks, getSite()));
    canvas = page.picture(new PictureCanvas(page, looks, new Lines(trends)));
    PartCommands.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, bar::copy);
    inForce = new TrendInForce(this, trends);
    getSite().getPage().addPartListener(inForce);
    registration = trends.listen(this::happened);
    fill();
  }

  private void happened(Trends.Change change) {
    switch (change) {
      case STARTED -> {
        page.start(trends::progress);
        bar.fill();
        canvas.redraw();
      }
      case STUDY, RESULT -> fill();
      case SIGHT -> canvas.refresh();
      case REQUEST -> {}
    }
  }

  private void fill() {
    if (!trends.isComputing()) {
      page.stop();
    }
    page.say(Headings.of(trends), Headings.base(trends));
    bar.fill();
    canvas.refresh();
    inForce.tell();
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
