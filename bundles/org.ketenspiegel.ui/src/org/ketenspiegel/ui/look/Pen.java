// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Fonts and icons for one control; they are freed when it is. */
public final class Pen {

  private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

  private final LocalResourceManager resources;
  private final Font base;

  public Pen(Control owner) {
    this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    this.base = JFaceResources.getDialogFont();
  }

  public Font base() {
    return base;
  }

  public Font bold() {
    return styled(0, SWT.BOLD);
  }

  /** The heading of a page. */
  public Font title() {
    return styled(4, SWT.BOLD);
  }

  /** The heading of a part of a page. */
  public Font heading() {
    return styled(1, SWT.BOLD);
  }

  public Font small() {
    return styled(-1, SWT.NORMAL);
  }

  public Font italic() {
    return styled(0, SWT.ITALIC);
  }

  private Font styled(int higher, int style) {
    return resources.create(
        FontDescriptor.createFrom(base).setStyle(style).setHeight(height(higher)));
  }

  private int height(int higher) {
    return base.getFontData()[0].getHeight() + higher;
  }

  public Image icon(Icon icon, Look look) {
    return resources.create(icon.in(look));
  }

  /** Keeps the theme's style sheet from a control that takes its colours from the look. */
  public static <T extends Control> T own(T control) {
    control.setData(CSS_DISABLED, true);
    return control;
  }

  public static Color colour(RGB rgb) {
    return new Color(rgb);
  }
}
