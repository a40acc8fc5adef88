// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part left out of a spec means: nothing, never null. */
public final class Defaults {
  private Defaults() {}

  public static String text(String given) {
    return given == null ? "" : given.strip();
  }

  public static <T> List<T> list(List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  /** Keeps the order of the file: sums over it must come out the same on every machine. */
  public static <K, V> Map<K, V> map(Map<K, V> given) {
    return given == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }
}
