// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.ketenspiegel.ui.look.Look;
import org.ketenspiegel.ui.look.Pen;

/**
 * With what blocks are painted.
 *
 * @param agencies colours {@code #RRGGBB} by id
 */
record Ink(Pen pen, Look look, Map<String, String> agencies) {

  Color colour(RGB rgb) {
    return Pen.colour(rgb);
  }

  Optional<Color> agency(Optional<String> id) {
    return id.map(agencies::get)
        .filter(hex -> hex.matches("#[0-9A-Fa-f]{6}"))
        .map(hex -> Pen.colour(look.agency(hex)));
  }
}
