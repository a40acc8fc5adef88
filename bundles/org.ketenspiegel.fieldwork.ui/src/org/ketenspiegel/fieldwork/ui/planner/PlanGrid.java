// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.ui.planner;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.fieldwork.Need;
import org.ketenspiegel.fieldwork.PlanSheet;
import org.ketenspiegel.ui.result.Figure;
import org.ketenspiegel.ui.result.Grid;

/** A plan as a grid of words. */
final class PlanGrid {

  private PlanGrid() {}

  static Grid of(PlanSheet sheet, List<Need> needs) {
    return new Grid(
        sheet.heading(),
        sheet.account(),
        "",
        sheet.heads().stream().map(h -> new Grid.Head(h, Optional.empty(), "")).toList(),
        needs.stream().map(n -> row(sheet, n)).toList(),
        sheet.notes(needs));
  }

  private static Grid.Row row(PlanSheet sheet, Need need) {
    return new Grid.Row(
        sheet.label(need),
        Grid.Row.Kind.PLAIN,
        sheet.figures(need).stream().map(f -> figure(f, sheet.note(need))).toList());
  }

  /** Cut at the decimal sign, so that numbers below one another meet there. */
  private static Figure figure(String number, String note) {
    int cut = Math.max(number.indexOf(','), number.lastIndexOf('.'));
    boolean decimal = cut >= 0 && number.length() - cut - 1 != 3 || number.startsWith("0");
    String whole = decimal && cut >= 0 ? number.substring(0, cut) : number;
    return new Figure("", whole, number.substring(whole.length()), "", Figure.Weight.INK, note);
  }
}
