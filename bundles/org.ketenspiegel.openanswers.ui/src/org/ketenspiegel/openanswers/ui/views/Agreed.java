// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.Map;
import java.util.Optional;

/**
 * How well coders agree, in words.
 *
 * @param overall on all codes together; empty where it is not known
 * @param reason over how many answers, or why it cannot be said
 * @param codes on each code, by id
 */
record Agreed(String overall, String reason, Map<String, String> codes) {

  static final Agreed NONE = new Agreed("", "", Map.of());

  boolean isThere() {
    return !codes.isEmpty();
  }

  Optional<String> of(String code) {
    return Optional.ofNullable(codes.get(code));
  }
}
