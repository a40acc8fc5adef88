// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.List;
import org.ketenspiegel.analysis.result.Gaps;

/**
 * Which part of a mirror is looked at.
 *
 * @param agency its id; empty for all agencies together
 * @param audience whose experience; empty for every audience
 * @param sheet gaps, or what was claimed of them
 */
public record View(String agency, String audience, Sheet sheet) {

  /** What of an agency is shown. */
  public enum Sheet {
    GAPS,
    CLAIMS
  }

  static final View FIRST = new View("", "", Sheet.GAPS);

  public static View of(String agency) {
    return new View(agency, "", Sheet.GAPS);
  }

  public static View claims() {
    return new View("", "", Sheet.CLAIMS);
  }

  /** The same agency as one audience experiences it; empty for every audience. */
  public View by(String whose) {
    return new View(agency, whose, sheet);
  }

  /** Whether the experience of an audience is looked at. */
  boolean isOf(String whose) {
    return audience.isEmpty() || audience.equals(whose);
  }

  /** The same where it is there, else the first agency whose aspects were named, else the first. */
  View fitting(Mirrored mirrored) {
    boolean there =
        sheet == Sheet.CLAIMS
            ? mirrored.claims().isPresent()
            : mirrored.agencies().contains(agency) && !equals(FIRST);
    if (there) {
      return this;
    }
    List<Pane> all = mirrored.panes();
    return all.stream()
        .filter(p -> p.isOf(Gaps.Kind.NAMED_ASPECTS))
        .findFirst()
        .or(() -> all.stream().filter(p -> !p.isOf(Gaps.Kind.CLAIMS)).findFirst())
        .map(p -> of(p.agency()))
        .orElse(FIRST);
  }

  List<Pane> panes(Mirrored mirrored) {
    return sheet == Sheet.CLAIMS
        ? mirrored.claims().stream().toList()
        : mirrored.panes(agency).stream()
            .map(p -> p.experiencedBy(audience, mirrored.data()))
            .toList();
  }
}
