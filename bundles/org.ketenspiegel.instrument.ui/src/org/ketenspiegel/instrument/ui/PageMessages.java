// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.ui;

import org.eclipse.osgi.util.NLS;

final class PageMessages extends NLS {

  public static String agencies;
  public static String audiences;
  public static String questions;
  public static String research_questions;
  public static String version;
  public static String waves;

  static {
    NLS.initializeMessages("org.ketenspiegel.instrument.ui.page", PageMessages.class);
  }

  private PageMessages() {}
}
