// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.reviews;

import org.eclipse.osgi.util.NLS;

final class ReviewMessages extends NLS {

  public static String judge;
  public static String withdraw;

  static {
    NLS.initializeMessages("org.ketenspiegel.trend.ui.reviews.messages", ReviewMessages.class);
  }

  private ReviewMessages() {}
}
