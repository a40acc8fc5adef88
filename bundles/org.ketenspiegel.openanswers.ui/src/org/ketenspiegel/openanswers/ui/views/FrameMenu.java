// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.model.study.CodeFrame;
import org.ketenspiegel.openanswers.ui.coding.Session;

/** What can be done to the chosen code, by menu. */
final class FrameMenu {

  private FrameMenu() {}

  static void give(FrameList list, Session session, CodingHands hands) {
    Menu menu = new Menu(list);
    menu.addListener(SWT.Show, event -> fill(menu, list, session, hands));
    list.setMenu(menu);
  }

  private static void fill(Menu menu, FrameList list, Session session, CodingHands hands) {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    item(menu, ViewMessages.new_code, list::make);
    list.choice().ifPresent(code -> fill(menu, list, session, hands, code));
  }

  private static void fill(
      Menu menu, FrameList list, Session session, CodingHands hands, AnswerCode code) {
    item(menu, ViewMessages.rename, list::rename);
    MenuItem merge = new MenuItem(menu, SWT.CASCADE);
    merge.setText(ViewMessages.merge_with);
    Menu others = new Menu(menu);
    merge.setMenu(others);
    List<AnswerCode> all = ((CodeFrame) code.eContainer()).getCodes();
    all.stream()
        .filter(other -> other != code)
        .forEach(
            other ->
                item(
                    others,
                    session.study().orElseThrow().name(other),
                    () -> hands.merge(code, other)));
    item(menu, ViewMessages.only, () -> hands.only(code));
    item(menu, ViewMessages.remove, () -> hands.remove(code));
  }

  private static void item(Menu menu, String words, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words.replace("&", "&&"));
    item.addListener(SWT.Selection, event -> action.run());
  }
}
