// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart.ink;

import java.awt.Color;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.result.Group;

/**
 * A colour for every group: its agency's, grey for the whole, else one of a set; one and the same
 * for more groups than an eye can tell apart by colour.
 */
public final class GroupColours {

  private static final int[] OTHERS = {
    0x332288, 0xCC6677, 0x2A8C7F, 0x882255, 0x7F7F1E, 0xAA4499, 0x1F78B4
  };

  private static final int TINTS = 3;
  private static final double TINT = 0.35;

  private final Look look;
  private final Map<String, Color> fills = new LinkedHashMap<>();

  public GroupColours(Look look, List<Group> groups) {
    this.look = look;
    Map<String, Integer> seen = new HashMap<>();
    int other = 0;
    long without = groups.stream().filter(g -> g.agency().isEmpty()).count();
    int set = without > OTHERS.length + 1 ? 1 : OTHERS.length;
    for (Group group : groups) {
      Color base = group.agency().flatMap(look.style().palette()::colour).orElse(null);
      if (base == null) {
        boolean whole = group.key().equals("total") || groups.size() == 1;
        base = whole ? look.theme().muted() : new Color(OTHERS[other++ % set]);
      } else {
        base = tint(base, seen.merge(group.agency().orElseThrow(), 1, Integer::sum) - 1);
      }
      fills.put(group.key(), fill(look, base));
    }
  }

  /** A colour as a dot or bar of this theme, lightened in the dark until it can be seen. */
  public static Color fill(Look look, Color colour) {
    return Contrast.graphic(colour, look.theme().surface());
  }

  /** Parts of one agency, such as its years, are tints of its colour: three, again and again. */
  private Color tint(Color colour, int nth) {
    return Contrast.tint(colour, look.theme().surface(), TINT * (nth % TINTS));
  }

  public Color fill(String group) {
    return fills.get(group);
  }

  /** Of words in the colour of a group. */
  public Color ink(String group) {
    return Contrast.reach(fill(group), look.theme().surface(), Contrast.TEXT);
  }
}
