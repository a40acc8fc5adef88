// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import java.util.Optional;
import java.util.regex.Pattern;

/** How many answers a figure stands on: one number or, in {@code 162-164}, a range. */
public record Base(int least, int most) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,7})(?:\\s*[-–]\\s*(\\d{1,7}))?");

  /** The base a text prints; empty for any other text. */
  static Optional<Base> parse(String text) {
    var match = FORM.matcher(text.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    var least = Integer.parseInt(match.group(1));
    var most = match.group(2) == null ? least : Integer.parseInt(match.group(2));
    return least <= most ? Optional.of(new Base(least, most)) : Optional.empty();
  }

  public boolean contains(int n) {
    return least <= n && n <= most;
  }

  @Override
  public String toString() {
    return least == most ? Integer.toString(least) : least + "-" + most;
  }
}
