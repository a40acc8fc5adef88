// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.work;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/**
 * Says at the window's lower right what goes on or is done. It asks nothing, takes no focus and
 * leaves by itself. For the window's thread.
 */
public final class Notice {

  private static final int STAYS = 12_000;
  private static final int FROM_EDGE = 16;
  private static final int ABOVE_STATUS = 44;

  /** Words that do something when they are clicked. */
  public record Link(String words, Runnable action) {}

  private final Shell window;
  private final Shell shell;
  private final org.eclipse.swt.widgets.Link line;
  private List<Link> links = List.of();

  private Notice(Shell window) {
    this.window = window;
    shell = new Shell(window, SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS | SWT.BORDER);
    GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(shell);
    line = new org.eclipse.swt.widgets.Link(shell, SWT.NONE);
    line.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            event -> links.get(Integer.parseInt(event.text)).action().run()));
  }

  public static Notice in(Shell window) {
    return new Notice(window);
  }

  /** Shows other words, with other links behind them. */
  public void show(String words, List<Link> behind) {
    links = List.copyOf(behind);
    say(words);
  }

  /** Shows other words with the same links. */
  public void say(String words) {
    if (shell.isDisposed()) {
      return;
    }
    line.setText(words.replace("&", "&&") + anchors());
    shell.pack();
    Rectangle room = window.getClientArea();
    Point size = shell.getSize();
    shell.setLocation(
        window.toDisplay(room.width - size.x - FROM_EDGE, room.height - size.y - ABOVE_STATUS));
    shell.setVisible(true);
  }

  private String anchors() {
    return IntStream.range(0, links.size())
        .mapToObj(i -> "   <a href=\"" + i + "\">" + links.get(i).words() + "</a>")
        .collect(Collectors.joining());
  }

  /** Leaves after a time in which it can be read. */
  public void leaveSoon() {
    if (shell.isDisposed()) {
      return;
    }
    window.getDisplay().timerExec(STAYS, this::close);
  }

  public void close() {
    shell.dispose();
  }
}
