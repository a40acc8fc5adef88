// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.model.study.Direction;

/** What is known of one column: its label, which end of it is good, its codes. */
public record CodebookColumn(
    String name, String label, Direction direction, List<CodebookCode> codes) {

  public CodebookColumn {
    codes = List.copyOf(codes);
  }

  /** The codes that are missing answers. */
  public Map<Integer, Missing> missing() {
    var missing = new HashMap<Integer, Missing>();
    codes.forEach(each -> each.missing().ifPresent(kind -> missing.put(each.code(), kind)));
    return missing;
  }

  /** The labels by code, where there are any. */
  public Map<Integer, String> labels() {
    var labels = new HashMap<Integer, String>();
    codes.stream()
        .filter(each -> !each.label().isEmpty())
        .forEach(each -> labels.put(each.code(), each.label()));
    return labels;
  }

  /** The code that a label stands for. */
  public OptionalInt codeOf(String text) {
    return codes.stream()
        .filter(each -> each.label().equals(text))
        .mapToInt(CodebookCode::code)
        .findFirst();
  }
}
