// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.model.Text;

/** Takes complaints about cells; the value counts as not answered. */
record Complaints(Notes notes, Finding place) {

  void about(String cell, long line, Text expected) {
    var shown = cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    var finding = place.saying(ImportWords.CELL.with(shown, expected));
    notes.add("cell " + place.column().orElse(""), finding.atLine(line));
  }
}
