// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import org.ketenspiegel.importing.Finding;

/** Takes complaints about cells; the value counts as not answered. */
record Complaints(Notes notes, Finding place) {

  void about(String cell, long line, String expected) {
    var shown = cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    var message =
        "\"" + shown + "\", where " + expected + " is expected; it counts as not answered";
    var finding =
        new Finding(
            place.severity(),
            place.file(),
            place.line(),
            place.column(),
            place.question(),
            message);
    notes.add("cell " + place.column().orElse(""), finding.atLine(line));
  }
}
