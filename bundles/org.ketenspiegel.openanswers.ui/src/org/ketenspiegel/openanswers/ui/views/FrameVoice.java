// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The code frame for who cannot see it. */
final class FrameVoice {

  private FrameVoice() {}

  static void give(FrameList list) {
    list.getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = list.words();
              }
            });
    list.getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
              }
            });
  }
}
