// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import java.util.function.Consumer;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;
import org.osgi.service.event.EventHandler;

/** Which look the window has, and changing it. A workbench service, for the window's thread. */
@SuppressWarnings("restriction") // the platform has no other door to its themes
public final class Looks {

  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  private final IThemeEngine engine;
  private final IEventBroker events;

  public Looks(IThemeEngine engine, IEventBroker events) {
    this.engine = engine;
    this.events = events;
  }

  public Look look() {
    ITheme theme = engine.getActiveTheme();
    return theme != null && theme.getId().contains("dark") ? Look.DARK : Look.LIGHT;
  }

  /** Changes the look now and for the next start. */
  public void use(Look look) {
    engine.setTheme(look == Look.DARK ? DARK : LIGHT, true);
  }

  /** Tells the look now and after every change, as long as the widget lives. */
  public void follow(Widget widget, Consumer<Look> listener) {
    EventHandler handler = event -> listener.accept(look());
    events.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
    widget.addDisposeListener(event -> events.unsubscribe(handler));
    listener.accept(look());
  }

  /** Lets a composite and what stands on it have the surface of the look, whatever it is. */
  public <C extends Composite> C surface(C composite) {
    Pen.own(composite).setBackgroundMode(SWT.INHERIT_FORCE);
    follow(composite, look -> composite.setBackground(Pen.colour(look.surface())));
    return composite;
  }

  /** Lets a button stand out from the surface; its words keep the platform's colours. */
  public Button button(Button button) {
    follow(
        Pen.own(button),
        look -> button.setBackground(Pen.colour(look == Look.DARK ? look.line() : look.surface())));
    return button;
  }
}
