// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.List;

/** The first rows of a file as it would be read, before anything is. */
public record Preview(CsvFormat format, List<String> names, List<List<String>> rows) {

  public Preview {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }
}
