// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import org.eclipse.osgi.util.NLS;

final class HandlerMessages extends NLS {

  public static String example_none;
  public static String example_none_advice;
  public static String open_advice;
  public static String open_failed;
  public static String open_kind;
  public static String open_title;
  public static String redo;
  public static String redo_what;
  public static String undo;
  public static String undo_what;

  static {
    NLS.initializeMessages("org.ketenspiegel.ui.handlers.messages", HandlerMessages.class);
  }

  private HandlerMessages() {}
}
