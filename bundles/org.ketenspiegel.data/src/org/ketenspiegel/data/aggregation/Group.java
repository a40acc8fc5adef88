// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.aggregation;

import java.util.List;

/** One group of respondents: its key in the data and the path of labels that names it. */
public record Group(String key, List<String> path) {

  public Group {
    path = List.copyOf(path);
  }

  public static Group of(String key, String label) {
    return new Group(key, List.of(label));
  }

  /** The labels of the path, from the outermost on, with slashes between. */
  public String label() {
    return String.join(" / ", path);
  }
}
