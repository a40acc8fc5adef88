// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.work;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.eclipse.jface.window.IShellProvider;

/** The one way in which a person hears that something went wrong. A workbench service. */
public final class ErrorDoor {

  private final IShellProvider window;

  public ErrorDoor(IShellProvider window) {
    this.window = window;
  }

  /** Shows a problem that was foreseen: the person can do something about it. */
  public void show(Problem problem) {
    new ProblemDialog(window, problem, "").open();
  }

  /** Shows a fault of ours: it is said so, and the details can be copied for who mends it. */
  public void fault(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    String what =
        fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    new ProblemDialog(
            window,
            new Problem(WorkMessages.fault_what, what, WorkMessages.fault_advice),
            trace.toString())
        .open();
  }
}
